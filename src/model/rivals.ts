import { descending, group } from "d3-array";
import type { Tables } from "../tables/tables.gen.ts";
import { identifiedIds } from "./published.ts";
import { publishedTotals, type Total } from "./returns.ts";

type Identified = Tables["returns/identified"];
export type Subject = "returned" | "taken";
export const subjects = ["returned", "taken"] as const satisfies readonly Subject[];

/** A published figure that can be set beside others of the same count; its id is that of its claim. */
export interface Rival extends Omit<Total, "claim" | "series"> {
  readonly subject: Subject;
  /** The one thing it counts: figures of two counts never share a scale. */
  readonly count: string;
  /** The upper end of a range. */
  readonly max: number | null;
}

/** The figures of one count, the newest first. */
export interface Count {
  readonly id: string;
  readonly subject: Subject;
  /** Whether they may stand on one scale; others are of different definitions, or alone. */
  readonly isScaled: boolean;
  readonly rivals: readonly Rival[];
}

/** The counts that have a scale of their own. */
const scaled = new Set([
  "combined",
  "register",
  "russian_commissioner",
  "identified",
  "russian_total",
]);

/** The counts in the order they are shown; any other comes after them. */
const order = [
  ...scaled,
  "channel_ombudsman_office",
  "channel_qatar",
  "channel_us_first_lady",
  "save_ukraine",
  "media_boilerplate",
  "un_coi",
  "un_ohchr",
  "un_caac",
  "deported_into_russia_only",
  "orphans_and_without_parental_care",
  "yale_hrl_total",
  "lubinets_estimate",
  "herasymchuk_estimate",
  "yale_hrl",
  "yale_hrl_belarus",
  "yale_hrl_adoption",
  "russian_orphans_report",
  "russian_orphans",
  "russian_fostered",
  "russian_guardianship",
];

/** Series of one and the same definition: names on Ukraine's register, as it stood and as it was quoted. */
const identified = new Set([
  "register",
  "ombudsman_statements",
  "media_background",
  "rounded_officials",
  "rounded_media",
]);

/** Every published figure on children returned and on children taken, as one of its count. */
export function rivalFigures(
  returned: Tables["returns/returned"],
  taken: Identified,
): readonly Rival[] {
  const ids = identifiedIds(taken);
  return [
    ...publishedTotals(returned).map(({ claim, series, ...total }) => ({
      ...total,
      id: claim,
      subject: "returned" as const,
      count: series,
      max: null,
    })),
    ...taken.map((row, at) => takenRival(ids[at] ?? "", row)),
  ];
}

function takenRival(id: string, row: Identified[number]): Rival {
  return {
    id,
    subject: "taken",
    count: identified.has(row.series) ? "identified" : row.series,
    date: row.date,
    datePrecision: row.date_precision,
    value: row.value,
    max: row.value_high,
    precision: row.precision,
    who: row.reporter,
    counts: row.definition,
    confidence: row.confidence,
    publisher: row.publisher,
    source: row.source_url,
    note: row.note,
  };
}

/**
 * The counts with the figures that stand against each other: of each speaker the newest that is not doubtful, of those
 * of a year before the newest of all; what several say alike stands once.
 */
export function countsOf(figures: readonly Rival[]): readonly Count[] {
  const firm = figures.filter(({ confidence }) => confidence !== "low");
  return [...group(firm, ({ count }) => count)]
    .map(([id, own]) => ({
      id,
      subject: own[0]?.subject ?? "returned",
      isScaled: scaled.has(id),
      rivals: standing(own),
    }))
    .toSorted((a, b) => rank(a.id) - rank(b.id));
}

function rank(id: string): number {
  const at = order.indexOf(id);
  return at === -1 ? order.length : at;
}

function standing(figures: readonly Rival[]): readonly Rival[] {
  const newestFirst = figures.toSorted((a, b) => descending(a.date, b.date));
  const since = yearBefore(newestFirst[0]?.date ?? "");
  const recent = newestFirst.filter(({ date }) => date >= since);
  const spoken = firstOf(recent, ({ who }) => who);
  return firstOf(spoken, ({ value, max, precision }) => `${value} ${max ?? ""} ${precision}`);
}

function yearBefore(date: string): string {
  return `${String(Number(date.slice(0, 4)) - 1)}${date.slice(4)}`;
}

function firstOf(figures: readonly Rival[], key: (figure: Rival) => string): readonly Rival[] {
  const seen = new Set<string>();
  return figures.filter((figure) => {
    const isNew = !seen.has(key(figure));
    seen.add(key(figure));
    return isNew;
  });
}
