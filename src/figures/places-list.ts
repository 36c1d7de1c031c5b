import { claimRow, filter, type List, listColumns } from "./lists.ts";
import type { Site } from "./site.ts";

const placeKinds = {
  statement: "text",
  figure: "number",
  who: "text",
  date: "text",
  confidence: "short",
  note: "text",
} as const;

/** Every figure for one place that children came from or were taken to, with its claim. */
export function placesList(site: Site): List {
  const { say, claims, tables } = site;
  const sides = ["origin", "destination"] as const;
  const rows = sides.flatMap((side) =>
    [...claims.values()]
      .filter(({ id, kind }) => kind === "published" && id.startsWith(`${side}-`))
      .map((claim, at) => ({
        ...claimRow(claim.id, claim.source.href),
        cells: [
          claim.statement,
          say("returns.figure", { figure: claim.text, unit: claim.unit ?? "" }),
          claim.who,
          claim.asOf === "" ? say("sources.as-of.unknown") : claim.asOf,
          say(`charts.returned.confidence.${claim.confidence}`),
          claim.note,
        ],
        tokens: { side: [side] },
        order: { date: tables[`returns/by-${side}`][at]?.as_of ?? "", figure: claim.value ?? "" },
      })),
  );
  return {
    table: { caption: say("returns.places.caption"), columns: listColumns(placeKinds, site), rows },
    filters: [
      filter("side", say("returns.column.side"), sides, (side) => say(`returns.side.${side}`)),
    ],
  };
}
