import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { weigh } from "../../scripts/weigh.ts";

const story = weigh("dist", "/");

it("the story travels in 350 kB, fonts included", () => {
  expect(story.total).toBeLessThanOrEqual(350_000);
});

it("the story brings at most 25 kB of script", () => {
  expect(story.script).toBeLessThanOrEqual(25_000);
});

it("weighs by gzip", () => {
  expect(story.html).toBe(gzipSync(readFileSync("dist/index.html"), { level: 9 }).length);
});
