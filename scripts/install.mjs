// Plain JavaScript for the oldest Node that may start this: it runs before anything is installed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const stamp = "node_modules/.installed-lock";
const oldestNode = [22, 12];

/** Runs a command with the terminal's streams; true when it succeeded. On Windows npm is a script and needs a shell. */
export function run(command, args, env = {}) {
  const { status } = spawnSync(command, args, {
    stdio: "inherit",
    env: { ...process.env, ...env },
    shell: process.platform === "win32",
  });
  return status === 0;
}

/** Installs the packages of the lockfile unless they are there; ends the process with a clear message if that fails. */
export function ensureInstalled() {
  if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== lockHash()) {
    console.log("Installing packages …");
    if (!run("npm", ["install", "--no-audit", "--no-fund"]))
      fail("npm install failed; see its message above");
    writeFileSync(stamp, lockHash());
  }
  ensureNode();
}

function lockHash() {
  return createHash("sha256").update(readFileSync("package-lock.json")).digest("hex");
}

function ensureNode() {
  const shipped = existsSync("node_modules/.bin/node") || existsSync("node_modules/.bin/node.cmd");
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const isNewEnough = major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
  if (!shipped && !isNewEnough)
    fail(
      `Node ${process.versions.node} is too old and none is packaged for this system; install Node ${oldestNode.join(".")} or newer`,
    );
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
