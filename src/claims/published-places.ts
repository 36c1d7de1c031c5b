import type { Say } from "../i18n/say.ts";
import type { TableRows } from "./index.ts";
import { slug } from "../model/names.ts";
import type { Published } from "./published.ts";

type Row = TableRows["returns/by-origin"][number] | TableRows["returns/by-destination"][number];

/** The published figures for one place of origin or destination. */
export function places(tables: TableRows, say: Say): readonly Published[] {
  return [
    ...tables["returns/by-origin"].map((row) => figure("origin", row.origin, row, say)),
    ...tables["returns/by-destination"].map((row) =>
      figure("destination", row.destination, row, say),
    ),
  ];
}

function figure(side: string, place: string, row: Row, say: Say): Published {
  const { measure, value } = row;
  const measured = say(`claim.measure.${measure}`);
  const unit = `claim.unit.${measure}`;
  return {
    names: [slug(side, place), slug(side, place, measure), slug(side, place, measure, value)],
    value,
    max: null,
    precision: row.precision,
    unit: say(say.has(unit) ? unit : "claim.unit.children", { value }),
    date: row.as_of,
    datePrecision: "day",
    who: row.reporter,
    statement: say(`claim.published.${side}`, { place, measure: measured }),
    definition: measured,
    row,
  };
}
