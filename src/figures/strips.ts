import { parseHTML } from "linkedom";
import { sharedSigns } from "../charts/vote-shared.ts";
import { drawStrip } from "../charts/vote-strip.ts";
import type { Say } from "../i18n/say.ts";
import { officialTally, type Resolution } from "../model/votes.ts";
import { serialize } from "./serialize.ts";

const width = 480;

/** A resolution's tally as a thin bar: an SVG of the whole Assembly. */
export function strip(resolution: Resolution, say: Say): string {
  const { document } = parseHTML("<html></html>");
  const picture = drawStrip(officialTally(resolution), { document, width, say });
  picture.setAttribute("preserveAspectRatio", "none");
  return serialize(picture, `strip-${resolution.id}`);
}

/** The patterns that strips refer to, once a page. */
export function stripSigns(): readonly string[] {
  const { document } = parseHTML("<html></html>");
  return sharedSigns(document).map((sign) => serialize(sign, "shared"));
}
