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
    y += isYear ? measures.yearBelow : writeListed(item, year, isLong);
  }
  line?.setAttribute("y2", String(y - measures.listGap));
  return Math.max(y, numberIn(picture, "data-top") + measures.yearAbove) + measures.listGap;
}

/** In a long list what matters less has one line. */
function writeListed(mark: Element, year: string, isLong: boolean): number {
  const isMajor = mark.querySelector("text")?.hasAttribute("font-weight") === true;
  if (!isLong) return writeLines(mark, { year });
  return writeLines(mark, { year, lines: isMajor ? mostLines : 1, gap: measures.listTight });
}

interface Listing {
  /** The year that it stands under and need not be said again. */
  readonly year?: string;
  readonly width?: number;
  readonly lines?: number;
  /** Below an entry of a single line; below a longer one it is never less than usual. */
  readonly gap?: number;
}

/** Writes date and title beside a dot of a list; returns how high that is. */
export function writeLines(
  mark: Element,
  { year = "", width = measures.listWidth, lines = mostLines, gap = measures.listGap }: Listing,
): number {
  const text = mark.querySelector("text");
  const isMajor = text?.hasAttribute("font-weight") === true;
  const size = numberIn(text, "font-size");
  const [date, title] = dateAndTitle(textIn(mark, "data-label"));
  const day = year === "" ? date : date.replaceAll(` ${year}`, "");
  const breadth = (words: string) => textWidth(words, size) * (isMajor ? bold : 1);
  const beside = width - breadth(day) - measures.under;
  const folded = fold(title, breadth, [beside, ...Array<number>(lines - 1).fill(width)]);
  writeParts(text, [day, ...folded]);
  return folded.length * measures.listLine + (folded.length > 1 ? measures.listGap : gap);
}
