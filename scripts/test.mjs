import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureInstalled, run } from "./install.mjs";

/** A step that is one check: it passes or it fails. */
const check = (name) => ({ name, count: (ok) => (ok ? [1, 0] : [0, 1]) });
/** A step that is a run of tests, counted from its report; one that died without a report is one failure. */
const suite = (name, count) => ({ name, count });

const steps = [
  check("format"),
  check("lint"),
  check("types"),
  suite("unit", countVitest),
  check("build"),
  suite("site", countVitest),
  suite("browser", countPlaywright),
];

ensureInstalled();
const { findBrowser } = await import("./browser.mjs");
const browser = findBrowser();
const reports = mkdtempSync(join(tmpdir(), "unreturned-"));
let passed = 0;
let failed = 0;
for (const { name, count } of steps) {
  console.log(`\n— ${name}`);
  const report = join(reports, `${name}.json`);
  const ok = run("npm", ["run", "--silent", `test:${name}`], {
    CHROMIUM_PATH: browser,
    TEST_REPORT: report,
  });
  const [good, bad] = count(ok, report);
  passed += good;
  failed += bad;
  if (name === "build" && !ok) break;
}
rmSync(reports, { recursive: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function countVitest(ok, report) {
  const { numPassedTests: good = 0, numFailedTests: bad = 0 } = read(report);
  return [good, ok ? bad : Math.max(bad, 1)];
}

function countPlaywright(ok, report) {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = read(report).stats ?? {};
  const bad = unexpected + flaky + skipped;
  return [expected, ok ? bad : Math.max(bad, 1)];
}

function read(report) {
  try {
    return JSON.parse(readFileSync(report, "utf8"));
  } catch {
    return {};
  }
}
