import { strToU8, type Zippable, zipSync } from "fflate";

/** The first day that zip files know: builds have no clock, and equal content has to give equal bytes. */
const mtime = new Date(1980, 0, 1);

/** Files by their names, packed into one. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const packed: Zippable = Object.fromEntries(
    Object.entries(files).map(([name, content]) => [
      name,
      [
        typeof content === "string" ? strToU8(content) : new Uint8Array(content),
        { level: /\.(?:png|pdf)$/.test(name) ? 0 : 9 },
      ],
    ]),
  );
  return zipSync(packed, { mtime });
}
