import type { Say } from "../i18n/say.ts";
import type { Column } from "./chart.ts";

/** The columns of a chart's table, named by key and kind in their order, with their words. */
export function columnsOf(
  chart: string,
  kinds: Readonly<Record<string, Column["kind"]>>,
  say: Say,
): readonly Column[] {
  return Object.entries(kinds).map(([key, kind]) => ({
    key,
    label: say(`charts.${chart}.column.${key}`),
    kind,
  }));
}
