import { defineConfig } from "@playwright/test";

const report = process.env["TEST_REPORT"];
/** Another port lets two checkouts run their tests side by side. */
const port = Number(process.env["TEST_PORT"] ?? 4399);

export default defineConfig({
  testDir: "tests/browser",
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  reporter: report === undefined ? [["list"]] : [["list"], ["json", { outputFile: report }]],
  use: {
    baseURL: `http://localhost:${port}/`,
    launchOptions: {
      ...(process.env["CHROMIUM_PATH"] === undefined
        ? {}
        : { executablePath: process.env["CHROMIUM_PATH"] }),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
  webServer: {
    command: `node scripts/serve-dist.mjs ${port}`,
    port,
    reuseExistingServer: false,
  },
});
