import type { Say, Values } from "../i18n/say.ts";
import type { Landmarks } from "../model/landmarks.ts";
import type { Total } from "../model/returns.ts";

/** A total with its qualifier: `about 800`. */
export function totalWords({ value, precision }: Total, say: Say): string {
  return say(`charts.returned.total.${precision}`, { value: say.number(value) });
}

/** The day a total stands for, as far as it is known. */
export function dateWords({ date, datePrecision }: Total, say: Say): string {
  if (datePrecision === "day") return say.date(date);
  return say(`charts.returned.date.${datePrecision}`, {
    date: say.date(date),
    month: say.date(date, "month"),
  });
}

/** What is said first of a mark. */
export function labelWords(total: Total, say: Say): string {
  return say("charts.returned.mark", {
    total: totalWords(total, say),
    date: dateWords(total, say),
    who: total.who,
  });
}

/** The numbers, days and names that the chart's texts speak of. */
export function returnedFacts({ rounded, ...others }: Landmarks, say: Say): Values {
  const [oneRounded, otherRounded] = rounded;
  const named: Readonly<Record<string, Total>> = { ...others, oneRounded, otherRounded };
  return Object.fromEntries(
    Object.entries(named).flatMap(([name, total]) => [
      [name, say.number(total.value)],
      [`${name}Total`, totalWords(total, say)],
      [`${name}Date`, say.date(total.date)],
      [`${name}Month`, say.date(total.date, "month")],
      [`${name}Who`, total.who],
    ]),
  );
}

/** What is said of the totals of one series, `all` being every one: its name, how many there are, and the newest. */
export function seriesFacts(totals: readonly Total[], series: string, say: Say): Values {
  const own = totals.filter((total) => series === "all" || total.series === series);
  const newest = own.at(-1);
  if (newest === undefined) throw new Error(`returns/returned series: no total of ${series}`);
  return {
    series,
    seriesName: say(`charts.returned.series.${series}`),
    seriesCount: own.length,
    newestTotal: totalWords(newest, say),
    newestDate: dateWords(newest, say),
  };
}
