import type { Column } from "./chart.ts";
import { csv } from "./csv.ts";

/** A row of a table as files hold it. */
export interface FileRow {
  readonly id: string;
  readonly cells: readonly (string | number | null)[];
  readonly sources: readonly string[];
}

/** A chart in one state as its JSON file tells it: words, table and sources. */
export interface ChartText {
  readonly id: string;
  /** The full address of its page. */
  readonly page: string;
  readonly title: string;
  readonly subtitle: string;
  readonly note: string;
  readonly alt: string;
  readonly source: string;
  readonly credit: string;
  readonly state: Readonly<Record<string, string>>;
  /** Of a frame that cannot be resized, in CSS pixels. */
  readonly height: number;
  readonly columns: readonly Pick<Column, "key" | "label" | "kind">[];
  readonly rows: readonly FileRow[];
  readonly sources: readonly unknown[];
}

/** The JSON file of a chart. */
export function jsonText(chart: ChartText): string {
  return `${JSON.stringify(chart, null, 1)}\n`;
}

/**
 * The table of a chart as CSV: what it is and where it is from in lines that begin with `#`, then a row a row; the
 * last column, of the sources, is called `sources`.
 */
export function csvText(chart: ChartText, sources: string): string {
  const head = [chart.title, chart.subtitle, chart.note, chart.source, chart.credit];
  const lines = chart.rows.map((row) => [...row.cells, row.sources.join(" ")]);
  const labels = [...chart.columns.map(({ label }) => label), sources];
  return `${head.map((words) => `# ${words}\n`).join("")}${csv([labels, ...lines])}`;
}
