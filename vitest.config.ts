import { defineConfig } from "vitest/config";

const report = process.env["TEST_REPORT"];

export default defineConfig({
  test: {
    reporters: report === undefined ? ["default"] : ["default", ["json", { outputFile: report }]],
    projects: [
      { test: { name: "unit", include: ["tests/unit/**/*.test.ts"] } },
      // A test that looks at every page parses every page.
      {
        test: { name: "site", include: ["tests/site/**/*.test.ts"], testTimeout: 60_000 },
      },
    ],
  },
});
