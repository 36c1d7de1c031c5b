import type { Say } from "../i18n/say.ts";
import { token } from "../theme/tokens.ts";
import { isInside, type Spot } from "./boxes.ts";
import type { Drawing } from "./svg.ts";
import { ringKm, type Transfers } from "./transfers-data.ts";
import type { Layout } from "./transfers-layout.ts";
import { drawLines, type LineOfText, lineOfText, nameGroup } from "./transfers-names.ts";
import { place } from "./view.ts";

const rings = [1, 2, 3, 4, 5, 6, 7];

/** A ring at every thousand kilometres from the middle of Ukraine. */
export function drawRings(map: Drawing, data: Transfers, { view }: Layout): void {
  const [x, y] = place(view, data.centre);
  const ring = map
    .append("g")
    .attr("fill", "none")
    .attr("stroke", token("ring"))
    .attr("stroke-width", 0.9);
  for (const at of rings)
    ring
      .append("circle")
      .attr("cx", x)
      .attr("cy", y)
      .attr("r", at * data.unitsPerRing * view.scale);
}

/** Writes on each ring how far it is. */
export function drawRingNames(map: Drawing, data: Transfers, layout: Layout, say: Say): void {
  const names = nameGroup(map)
    .attr("fill", token("quiet"))
    .attr("font-size", layout.text)
    .attr("text-anchor", "middle");
  drawLines(names, ringNames(data, layout, say));
}

/** What stands on each ring, and where. */
export function ringNames(data: Transfers, layout: Layout, say: Say): readonly LineOfText[] {
  return rings.flatMap((ring) =>
    ringSpots(data, layout, ring)
      .map((spot) =>
        lineOfText(
          say("charts.transfers.ring", { km: say.number(ring * ringKm) }),
          spot,
          "middle",
          layout.text,
        ),
      )
      .filter(({ box }) => isInside(box, layout.window))
      .slice(0, 1),
  );
}

/** Where a ring may be named, best first: in the row below the centre, or near the left edge of the window. */
function ringSpots(
  { centre, unitsPerRing }: Transfers,
  { view, ringRow, firstRing }: Layout,
  ring: number,
): readonly Spot[] {
  const radius = ring * unitsPerRing;
  const [x, y] = centre;
  if (ring === 1) return [place(view, [x + firstRing[0] * radius, y + firstRing[1] * radius])];
  const [middle, top] = place(view, centre);
  const edge = 36;
  return [
    place(view, [x + Math.sqrt(radius ** 2 - ringRow ** 2), y + ringRow]),
    [edge, top - Math.sqrt((radius * view.scale) ** 2 - (middle - edge) ** 2)],
  ];
}
