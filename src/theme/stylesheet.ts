import { type Theme, themes } from "./tokens.ts";

/** The tokens as custom properties: light by default and in print, dark on screens by the system's wish or the page's choice. */
export function stylesheet(): string {
  return [
    "/* Made from src/theme/tokens.ts by npm run generate. */",
    "@layer base {",
    `  :root {\n${properties("light", "    ")}\n  }`,
    `  @media screen and (prefers-color-scheme: dark) {\n    :root:not([data-theme="light"]) {\n${properties("dark", "      ")}\n    }\n  }`,
    `  @media screen {\n    :root[data-theme="dark"] {\n${properties("dark", "      ")}\n    }\n  }`,
    "}",
    "",
  ].join("\n");
}

function properties(theme: Theme, indent: string): string {
  const colours = Object.entries(themes[theme]).map(
    ([name, colour]) => `${indent}--${name}: ${colour.toLowerCase()};`,
  );
  return [`${indent}color-scheme: ${theme};`, ...colours].join("\n");
}
