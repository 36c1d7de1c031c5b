import { parseHTML } from "linkedom";
import { sharedSigns } from "../charts/vote-shared.ts";
import { drawMini } from "../charts/vote-mini.ts";
import { drawStrip } from "../charts/vote-strip.ts";
import type { Say } from "../i18n/say.ts";
import { officialTally, type Resolution } from "../model/votes.ts";
import { serialize } from "./serialize.ts";
import type { Site } from "./site.ts";

const width = 480;
const miniWidth = 196;

/** Every member's vote on a resolution as a small picture of squares. */
export function mini({ id }: Resolution, { tables, say }: Site): string {
  const { document } = parseHTML("<html></html>");
  const cast = tables["un-votes/votes"].filter(({ resolution_id }) => resolution_id === id);
  const votes = new Map(cast.map(({ iso3, vote }) => [iso3, vote]));
  const frame = { document, width: miniWidth, say };
  return serialize(drawMini(tables["geometry/tiles"], votes, frame), `mini-${id}`);
}

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
