import type { Say, Values } from "../i18n/say.ts";
import type { Landmarks, Total } from "../model/returns.ts";

/** A total with its qualifier: `about 800`. */
export function totalInWords({ value, precision }: Total, say: Say): string {
  return say(`charts.returned.total.${precision}`, {
    value: say.number(value),
  });
}

/** The day a total stands for, as far as it is known. */
export function dateInWords({ date, datePrecision }: Total, say: Say): string {
  return datePrecision === "day"
    ? say.date(date)
    : say(`charts.returned.date.${datePrecision}`, {
        date: say.date(date),
        month: say.date(date, "month"),
      });
}

/** What is said first of a mark. */
export function markLabel(total: Total, say: Say): string {
  return say("charts.returned.mark", {
    total: totalInWords(total, say),
    date: dateInWords(total, say),
    who: total.who,
  });
}

/** The numbers, days and names that the chart's texts speak of. */
export function factsOf(landmarks: Landmarks, say: Say): Values {
  const [oneRounded, otherRounded] = landmarks.rounded;
  const named: Readonly<Record<string, Total>> = {
    mixed: landmarks.mixed,
    split: landmarks.split,
    firstRegister: landmarks.firstRegister,
    lastRegister: landmarks.lastRegister,
    registerSeen: landmarks.registerSeen,
    firstCombined: landmarks.firstCombined,
    latest: landmarks.latest,
    oneRounded,
    otherRounded,
    speaker: landmarks.speaker,
    background: landmarks.background,
    below: landmarks.below,
    above: landmarks.above,
    slip: landmarks.slip,
    said: landmarks.said,
  };
  return Object.fromEntries(
    Object.entries(named).flatMap(([name, total]) => [
      [name, say.number(total.value)],
      [`${name}Total`, totalInWords(total, say)],
      [`${name}Date`, say.date(total.date)],
      [`${name}Month`, say.date(total.date, "month")],
      [`${name}Who`, total.who],
    ]),
  );
}
