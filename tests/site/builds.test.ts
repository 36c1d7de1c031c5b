import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { OfflineList } from "../../src/model/offline.ts";
import { files, isEmbed, pages } from "./pages.ts";

const timeout = 300_000;

/** What the test runner puts into the environment and a build would take for its own. */
const runnerKeys = ["BASE_URL", "DEV", "MODE", "NODE_ENV", "PROD", "SSR", "TEST", "VITEST"];
const clean = Object.fromEntries(
  Object.entries(process.env).filter(([key]) => !runnerKeys.includes(key)),
);

/** Builds the site into a folder that is gone after the test. */
function withBuild(env: Readonly<Record<string, string>>, test: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), "unreturned-build-"));
  try {
    execFileSync("npm", ["run", "--silent", "build", "--", "--outDir", folder], {
      stdio: "ignore",
      env: { ...clean, ...env },
    });
    test(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function copied(folder: string): number {
  const list = JSON.parse(readFileSync(join(folder, "offline.json"), "utf8")) as OfflineList;
  return list.files.length;
}

function hashes(folder: string): Readonly<Record<string, string>> {
  const hash = (file: string): string =>
    createHash("sha256")
      .update(readFileSync(join(folder, file)))
      .digest("hex");
  return Object.fromEntries(files(folder).map((file) => [file, hash(file)]));
}

it("two builds give the same bytes", { timeout }, () => {
  withBuild({}, (folder) => expect(hashes(folder)).toEqual(hashes("dist")));
});

it("a site below a base path links, loads and names itself there", { timeout }, () => {
  withBuild({ BASE_PATH: "/sub", SITE_URL: "https://example.org" }, (folder) => {
    expect(copied(folder)).toBe(copied("dist"));
    for (const { address: page, document } of pages(folder)) {
      const own = [...document.querySelectorAll("[href], [src]")]
        .filter((element) => element.closest("svg") === null)
        .map((element) => element.getAttribute("href") ?? element.getAttribute("src") ?? "");
      const elsewhere = own.filter((address) => !/^(?:https?:|data:,$|#|\/sub\/)/.test(address));
      expect(elsewhere).toEqual([]);
      if (isEmbed(page)) continue;
      const told = document.querySelector('[type="application/ld+json"], use-chart script');
      expect(told?.textContent ?? "").not.toContain("localhost");
      for (const { textContent } of document.querySelectorAll("textarea[readonly]"))
        expect(textContent).not.toMatch(/localhost|example\.org\/(?!sub\/)/);
      const card = document.querySelector('meta[property="og:image"]')?.getAttribute("content");
      expect(card).toMatch(/^https:\/\/example\.org\/sub\/cards\/[a-z-]+\.png$/);
    }
  });
});
