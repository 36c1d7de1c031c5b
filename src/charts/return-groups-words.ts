import { descending, group } from "d3-array";
import type { Say, Values } from "../i18n/say.ts";
import type { Mediator, ReturnGroup } from "../model/groups.ts";

/** The mediators that have a lane, the one with the most groups first; groups of unknown mediator come last. */
export function lanesOf(groups: readonly ReturnGroup[]): readonly Mediator[] {
  const lanes = [...group(groups, ({ mediators: [first] }) => first)];
  return lanes
    .toSorted(
      ([a, of], [b, others]) =>
        Number(a === "not-stated") - Number(b === "not-stated") ||
        descending(of.length, others.length),
    )
    .map(([id]) => id);
}

/** The day of a group, as far as it is known. */
export function dayOfGroup({ date, datePrecision }: ReturnGroup, say: Say): string {
  if (datePrecision === "approx")
    return say("charts.return-groups.date.approx", { date: say.date(date) });
  return say.date(date, datePrecision);
}

/** What is said first of a mark: how many, which way, when, and with whose help. */
export function labelOfGroup(one: ReturnGroup, say: Say): string {
  return say(`charts.return-groups.mark.${one.direction}`, {
    children: one.children,
    date: dayOfGroup(one, say),
    mediator: one.mediator.replaceAll("'", "’"),
  });
}

/** The numbers, days and names that the chart's texts speak of. */
export function groupsFacts(all: readonly ReturnGroup[], mediator: string, say: Say): Values {
  const own = all.filter(
    ({ mediators }) => mediator === "all" || mediators.some((one) => one === mediator),
  );
  const sizes = own.toSorted((a, b) => descending(a.children, b.children));
  const [largest] = sizes;
  const toRussia = own.filter(({ direction }) => direction === "to-russia");
  if (largest === undefined)
    throw new Error(`data/returns/groups.csv mediator: no group of ${mediator}`);
  return {
    mediator,
    mediatorName: say(`charts.return-groups.mediator.${mediator}`),
    groups: own.length,
    toRussia: toRussia.length,
    largest: largest.children,
    largestDate: dayOfGroup(largest, say),
    smallest: sizes.at(-1)?.children ?? largest.children,
    firstDate: say.date(own[0]?.date ?? "", "month"),
    lastDate: say.date(own.at(-1)?.date ?? "", "month"),
    lanes: lanesOf(own)
      .map((lane) =>
        say("charts.return-groups.lane", {
          mediator: say(`charts.return-groups.mediator.${lane}`),
          groups: own.filter(({ mediators: [first] }) => first === lane).length,
        }),
      )
      .join(", "),
  };
}
