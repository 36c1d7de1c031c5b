import { isShown, move, numberIn, textIn, writeParts } from "./attributes.ts";
import { dateAndTitle, measures } from "./events-measures.ts";
import { fold, textWidth } from "./labels.ts";

/** How many lines a title may take, and how many one that matters less takes in a long list. */
const mostLines = 3;
const bold = 1.06;

/** Stacks the list: years, and events down a spine, each with its date and title. Returns its height. */
export function stack(picture: Element, marks: readonly Element[]): number {
  const isLong = marks.length > numberIn(picture, "data-most");
  const line = picture.querySelector("[data-line]");
  let y = numberIn(picture, "data-top");
  let year = "";
  for (const item of [...picture.querySelectorAll("[data-is-category]")].filter(isShown)) {
    const isYear = item.hasAttribute("data-year");
    if (isYear) y += measures.yearAbove;
    move(item, measures.spine, y);
    if (isYear) year = textIn(item, "data-year");
    y += isYear ? measures.yearBelow : writeLines(item, year, isLong);
  }
  line?.setAttribute("y2", String(y - measures.listGap));
  return Math.max(y, numberIn(picture, "data-top") + measures.yearAbove) + measures.listGap;
}

/** Writes date and title beside a dot of the list, without the year it stands under; returns how high that is. */
function writeLines(mark: Element, year: string, isLong: boolean): number {
  const text = mark.querySelector("text");
  const isMajor = text?.hasAttribute("font-weight") === true;
  const size = numberIn(text, "font-size");
  const [date, title] = dateAndTitle(textIn(mark, "data-label"));
  const day = date.replaceAll(` ${year}`, "");
  const breadth = (words: string) => textWidth(words, size) * (isMajor ? bold : 1);
  const beside = measures.listWidth - breadth(day) - measures.under;
  const lines = isLong && !isMajor ? 1 : mostLines;
  const folded = fold(title, breadth, [
    beside,
    ...Array<number>(lines - 1).fill(measures.listWidth),
  ]);
  writeParts(text, [day, ...folded]);
  const gap = folded.length > 1 || !isLong ? measures.listGap : measures.listTight;
  return folded.length * measures.listLine + gap;
}
