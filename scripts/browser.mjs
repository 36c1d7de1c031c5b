import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import { run } from "./install.mjs";

const system = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * The path of a Chromium for the tests: the one that CHROMIUM_PATH names, Playwright's own, one of the system's, or one
 * that is installed now. Throws when there is none to be had.
 */
export function findBrowser() {
  const found = known();
  if (found !== undefined) return found;
  console.log("Installing a browser for the tests …");
  if (
    !run("npx", ["playwright", "install", "--with-deps", "chromium"]) &&
    existsSync("/usr/bin/apt-get")
  )
    run("sh", ["-c", "apt-get update -q && apt-get install -y -q chromium"]);
  const installed = known();
  if (installed === undefined)
    throw new Error(
      "no browser found and none could be installed; set CHROMIUM_PATH to a Chromium or Chrome",
    );
  return installed;
}

function known() {
  const { CHROMIUM_PATH: chosen } = process.env;
  if (chosen !== undefined && !existsSync(chosen))
    throw new Error(`CHROMIUM_PATH: there is no file ${chosen}`);
  return [chosen, chromium.executablePath(), ...system].find(
    (path) => path !== undefined && existsSync(path),
  );
}
