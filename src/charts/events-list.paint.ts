import { isShown, move, numberIn, setHidden, textIn, writeParts } from "./attributes.ts";
import { dateAndTitle, measures, titleLines } from "./events-measures.ts";

/** Stacks the list: years, and events down a spine, the most important of those shown in words. Returns its height. */
export function stack(picture: Element, marks: readonly Element[]): number {
  const least = leastInWords(marks, numberIn(picture, "data-most"));
  const line = picture.querySelector("[data-line]");
  const top = numberIn(picture, "data-top");
  let dots = top;
  let free = top;
  for (const item of [...picture.querySelectorAll("[data-is-category]")].filter(isShown)) {
    const isYear = item.hasAttribute("data-year");
    const isInWords = numberIn(item, "data-importance") >= least;
    if (isYear || isInWords) dots = Math.max(dots, free);
    if (isYear) dots += measures.yearAbove;
    move(item, numberIn(line, "x1"), dots);
    if (isYear) {
      dots = free = dots + measures.yearBelow;
    } else {
      if (isInWords) free = dots + measures.listGap + measures.listLine * writeLines(item, picture);
      setHidden(item.querySelector("text"), !isInWords);
      dots += measures.listStep;
    }
  }
  line?.setAttribute("y2", String(Math.max(dots, free)));
  return Math.max(dots, free, top + measures.yearAbove) + measures.listGap;
}

/** The least importance that is put in words: as low as leaves no more than so many events in words, if any does. */
function leastInWords(marks: readonly Element[], most: number): number {
  const levels = marks.map((mark) => numberIn(mark, "data-importance"));
  const fits = (least: number) => levels.filter((level) => level >= least).length <= most;
  return [1, 2].find(fits) ?? 3;
}

/** Writes date, category and title beside a dot of the list; returns how many lines that takes. */
function writeLines(mark: Element, picture: Element): number {
  const [date, title] = dateAndTitle(textIn(mark, "data-label"));
  const category = textIn(picture, `data-name-${textIn(mark, "data-is-category")}`);
  const lines = titleLines(title, numberIn(picture, "data-one-line"));
  writeParts(mark.querySelector("text"), [date, category, ...lines]);
  return lines[1] === "" ? 2 : 3;
}
