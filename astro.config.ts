import mdx from "@astrojs/mdx";
import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";
import { classroomZip } from "./src/figures/classroom-zip.ts";
import { handoutCheck } from "./src/figures/handout-check.ts";
import { offline } from "./src/figures/offline.ts";
import { packs } from "./src/figures/packs.ts";

/** Frames, short addresses that lead on, answers, the presenter's notes and what stands in for pages without network. */
const isListed = (address: string): boolean =>
  !/\/(embed|u|answers|presenter|(?<!classroom\/)offline)\//.test(new URL(address).pathname);

/** `SITE_URL` is the public address, `BASE_PATH` the folder the site lives in; both only matter once it is published. */
export default defineConfig({
  site: process.env["SITE_URL"] ?? "http://localhost:4321",
  base: process.env["BASE_PATH"] ?? "/",
  trailingSlash: "always",
  integrations: [
    mdx(),
    packs(),
    handoutCheck(),
    classroomZip(),
    offline(),
    sitemap({ filter: isListed }),
  ],
  build: { inlineStylesheets: "never" },
  devToolbar: { enabled: false },
  vite: {
    build: {
      assetsInlineLimit: 0,
      // MDX marks its modules with a directive that the bundler warns of, once a file.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
