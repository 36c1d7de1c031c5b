import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { handoutFile, handoutPages, type HandoutName, papers } from "./handout-files.ts";

const links = /\/URI \(([^)]+)\)/g;

/** After a build, warns of printed sheets that lead to another address than the one the site is built for. */
export function handoutCheck(): AstroIntegration {
  let home = "";
  return {
    name: "handout-check",
    hooks: {
      "astro:config:done": ({ config: { site = "", base } }) => {
        home = new URL(base.replace(/\/?$/, "/"), site).href;
      },
      "astro:build:done": ({ dir, logger }) => {
        for (const name of Object.keys(handoutPages) as HandoutName[])
          for (const paper of papers) {
            const file = handoutFile(name, paper).slice(1);
            const pdf = readFileSync(fileURLToPath(new URL(file, dir)), "latin1");
            const stray = strayLink(pdf, home);
            if (stray !== null)
              logger.warn(
                `${file} leads to ${stray}, the site is built for ${home}: run npm run handouts with the same SITE_URL and BASE_PATH`,
              );
          }
      },
    },
  };
}

/** The first link of a PDF that leads away from a site; null where all stay. */
export function strayLink(pdf: string, home: string): string | null {
  const found = [...pdf.matchAll(links)].map(([, link = ""]) => link);
  return found.find((link) => !link.startsWith(home)) ?? null;
}
