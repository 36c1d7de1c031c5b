import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { handoutFile, handoutPages, type HandoutName, papers } from "./handout-files.ts";

const links = /\/URI \(([^)]+)\)/g;

/** After a build, warns of printed sheets that are missing or lead to another address than the site's. */
export function handoutCheck(): AstroIntegration {
  let home = "";
  return {
    name: "handout-check",
    hooks: {
      "astro:config:done": ({ config: { site = "", base } }) => {
        home = new URL(base.replace(/\/?$/, "/"), site).href;
      },
      "astro:build:done": ({ dir, logger }) => {
        const names = Object.keys(handoutPages) as HandoutName[];
        const files = names.flatMap((name) => papers.map((paper) => handoutFile(name, paper)));
        for (const file of files) {
          const fault = faultOf(fileURLToPath(new URL(`.${file}`, dir)), home);
          if (fault !== null) logger.warn(`${file} ${fault}`);
        }
      },
    },
  };
}

function faultOf(path: string, home: string): string | null {
  if (!existsSync(path)) return "is missing: run npm run handouts";
  const stray = strayLink(readFileSync(path, "latin1"), home);
  return stray === null
    ? null
    : `leads to ${stray}, the site is built for ${home}: run npm run handouts with the same SITE_URL and BASE_PATH`;
}

/** The first link of a PDF that leads away from a site; null where all stay. */
export function strayLink(pdf: string, home: string): string | null {
  const found = [...pdf.matchAll(links)].map(([, link = ""]) => link);
  return found.find((link) => !link.startsWith(home)) ?? null;
}
