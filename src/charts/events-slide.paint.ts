import { move, numberIn, setHidden, textIn, write } from "./attributes.ts";
import { writeLines } from "./events-list.paint.ts";
import { measures } from "./events-measures.ts";

/** An event of the list with its place in order of date and the height it takes. */
interface Entry {
  readonly mark: Element;
  readonly at: number;
  readonly importance: number;
  readonly height: number;
}

/** Stacks the events there is room for, and says how many there are if not all are. Returns the height of the list. */
export function fill(picture: Element, marks: readonly Element[]): number {
  const width = numberIn(picture, "data-width");
  const room = numberIn(picture, "data-room") - measures.listLine;
  const entries = marks.map((mark, at): Entry => {
    const height = writeLines(mark, { width, gap: measures.listTight });
    return { mark, at, importance: numberIn(mark, "data-importance"), height };
  });
  const kept = fitting(entries, room);
  const top = numberIn(picture, "data-top");
  let y = top + measures.listLine;
  for (const { mark, height } of entries) {
    setHidden(mark, !kept.has(mark));
    if (!kept.has(mark)) continue;
    move(mark, measures.spine, y);
    y += height;
  }
  picture.querySelector("[data-line]")?.setAttribute("y2", String(y - measures.listLine));
  return count(picture, kept.size, marks.length, y);
}

/** The events that fit a height together with a line for the rest: the most important, and of these the newest. */
function fitting(entries: readonly Entry[], room: number): ReadonlySet<Element> {
  const ranked = entries.toSorted((a, b) => b.importance - a.importance || b.at - a.at);
  const all = ranked.reduce((sum, { height }) => sum + height, 0);
  let left = all > room ? room - measures.listLine - measures.listGap : room;
  const kept = new Set<Element>();
  for (const { mark, height } of ranked) {
    left -= height;
    if (left < 0) break;
    kept.add(mark);
  }
  return kept;
}

function count(picture: Element, named: number, all: number, y: number): number {
  const rest = picture.querySelector("[data-rest]");
  setHidden(rest, named === all);
  if (named === all) return Math.max(y, numberIn(picture, "data-top") + measures.yearAbove);
  const words = textIn(rest, "data-rest");
  write(rest, words.replace("{named}", String(named)).replace("{count}", String(all)));
  rest?.setAttribute("y", String(y + measures.listGap));
  return y + 2 * measures.listGap;
}
