import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ensureInstalled, run } from "./install.mjs";

const inputs = ["src", "data", "public", "astro.config.ts", "package-lock.json"];
const stamp = ".astro/built-from";

ensureInstalled();
const built = `${digest()} ${process.env.BASE_PATH ?? "/"} ${process.env.SITE_URL ?? ""}`;
if (!existsSync("dist/index.html") || !existsSync(stamp) || readFileSync(stamp, "utf8") !== built) {
  if (!run("npm", ["run", "build", "--silent"])) process.exit(1);
  writeFileSync(stamp, built);
}
const { serve } = await import("./serve.mjs");
const port = Number(process.env.PORT || 4321);
if (!(port >= 0 && port < 65_536)) {
  console.error(`PORT: ${process.env.PORT} is no port; expected a number from 0 to 65535`);
  process.exit(1);
}
const address = await serve("dist", port, process.env.BASE_PATH ?? "/");
console.log(`\nUnreturned is served at ${address}\nStop it with Ctrl+C.`);

/** A fingerprint of everything the build reads. */
function digest() {
  const hash = createHash("sha256");
  for (const file of inputs.flatMap(filesIn)) hash.update(file).update(readFileSync(file));
  return hash.digest("hex");
}

function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}
