import { createHash } from "node:crypto";
import { parseHTML } from "linkedom";

/**
 * A hash of what a page of sheets prints: its words, numbers, pictures and style. Where the site is published does not
 * count, so addresses and their codes are left out.
 */
export function sheetsHash(html: string, style: string): string {
  const { document } = parseHTML(html);
  const sheets = document.querySelector("[data-sheets]");
  if (sheets === null) throw new Error("a page without sheets cannot be printed as a handout");
  for (const part of sheets.querySelectorAll(".qr, .sheet-address")) part.remove();
  for (const link of sheets.querySelectorAll("a[href]")) link.removeAttribute("href");
  return createHash("sha256").update(sheets.outerHTML).update(style).digest("hex");
}
