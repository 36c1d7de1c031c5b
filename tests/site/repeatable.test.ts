import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { files } from "./pages.ts";

const minutes = 60_000;

/** The hash of every file of a built site. */
function hashes(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    files(folder).map((file) => [
      file,
      createHash("sha256")
        .update(readFileSync(join(folder, file)))
        .digest("hex"),
    ]),
  );
}

it("two builds give the same bytes", { timeout: 5 * minutes }, () => {
  const second = mkdtempSync(join(tmpdir(), "unreturned-build-"));
  execFileSync("npm", ["run", "--silent", "build", "--", "--outDir", second], {
    stdio: "ignore",
  });
  expect(hashes(second)).toEqual(hashes("dist"));
  rmSync(second, { recursive: true });
});
