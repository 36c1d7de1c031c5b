import astro from "eslint-plugin-astro";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

/** What each folder must not import; see README, "Where things live". */
const walls = {
  "src/tables": ["model", "i18n", "theme", "charts", "claims", "figures", "elements", "components"],
  "src/model": ["i18n", "theme", "charts", "claims", "figures", "elements", "components"],
  "src/i18n": ["tables", "model", "theme", "charts", "claims", "figures", "elements", "components"],
  "src/theme": ["tables", "model", "i18n", "charts", "claims", "figures", "elements", "components"],
  "src/charts": ["claims", "figures", "elements", "components"],
  "src/claims": ["theme", "charts", "figures", "elements", "components"],
  "src/figures": ["elements", "components"],
  "src/elements": ["tables", "claims", "figures", "components"],
};

const wall = ([folder, closed]) => ({
  files: [`${folder}/**/*.ts`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: closed.map((name) => ({
          group: [`../${name}/**`, `../../${name}/**`],
          message: `${folder} does not import src/${name}`,
        })),
      },
    ],
  },
});

export default defineConfig(
  {
    ignores: ["dist/", ".astro/", "**/*.gen.ts", "test-results/", "playwright-report/"],
  },
  ...tseslint.configs.strictTypeChecked.map((config) => ({
    ...config,
    files: ["**/*.ts"],
  })),
  {
    files: ["**/*.ts"],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/explicit-module-boundary-types": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
    },
  },
  ...astro.configs.recommended,
  ...Object.entries(walls).map(wall),
);
