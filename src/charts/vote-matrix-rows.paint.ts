import {
  move,
  numberIn,
  setAttribute,
  setHidden,
  textIn,
  write,
  writeParts,
} from "./attributes.ts";
import type { Plan, Row, Section, VoteMatrixTravel } from "./vote-matrix-order.ts";
import { type Names, type Said, titleLines } from "./vote-matrix-said.ts";

/** A row and how far below the top of all rows it stands, in CSS pixels. */
export interface Placed {
  readonly row: Row;
  readonly top: number;
}

type Marks = ReadonlyMap<string, Element>;

/** Stacks sections and rows as planned, on the page and in the document. */
export function layRows(matrix: Element, plan: Plan, headSteps: number): readonly Placed[] {
  const { placed, heads, height } = stack(matrix, plan, headSteps);
  [...matrix.querySelectorAll("[data-section]")].forEach((head, at) => {
    setHidden(head, at >= plan.sections.length);
    setHidden(head.querySelector("use"), isShort(plan.sections, at));
    move(head, 0, heads[at] ?? 0);
  });
  place(matrix, marksOf(matrix), placed);
  setHeight(matrix, height);
  return placed;
}

/** Writes what is said of sections and rows. */
export function writeRows(
  matrix: Element,
  { sections }: Plan,
  said: ReadonlyMap<Row, Said>,
  travel: VoteMatrixTravel,
): void {
  const marks = marksOf(matrix);
  const titles = matrix.querySelectorAll("[data-title]");
  for (const [at, section] of sections.entries())
    writeLast(titles[at] ?? null, titleLines(section, said, travel));
  for (const [{ iso3 }, { label, index }] of said) {
    const mark = marks.get(iso3) ?? null;
    setAttribute(mark, "data-label", label);
    write(mark?.querySelector("[data-index]") ?? null, index);
  }
}

function marksOf(matrix: Element): Marks {
  const drawn = [...matrix.querySelectorAll("[data-mark]")];
  return new Map(drawn.map((mark) => [textIn(mark, "data-mark"), mark]));
}

/** How a picture calls the members. */
export function namesOf(matrix: Element | null): Names {
  const marks = matrix === null ? new Map<string, Element>() : marksOf(matrix);
  const mark = ({ iso3 }: Row): Element | null => marks.get(iso3) ?? null;
  return {
    full: (row) => textIn(mark(row), "data-name"),
    short: (row) => mark(row)?.querySelector("text")?.textContent ?? "",
  };
}

/** Where the feet of heads and the rows stand: all on one grid, so that the patterns of the cells fit. */
function stack(
  matrix: Element,
  { sections }: Plan,
  headSteps: number,
): {
  readonly placed: readonly Placed[];
  readonly heads: readonly number[];
  readonly height: number;
} {
  const step = numberIn(matrix, "data-step");
  const placed: Placed[] = [];
  const heads: number[] = [];
  let steps = 0;
  for (const [at, { rows }] of sections.entries()) {
    steps += isShort(sections, at) ? shortHead : headSteps;
    heads.push(steps * step);
    for (const row of rows) placed.push({ row, top: steps++ * step });
    if (!isShort(sections, at + 1)) steps += 1;
  }
  return { placed, heads, height: steps * step };
}

/** The height of a head that names no columns, in steps. */
const shortHead = 3;
/** So many rows under a head do not hide it from those of the next section. */
const fewRows = 8;

/** Whether a section needs no names of columns, since those of the one before it are near. */
function isShort(sections: readonly Section[], at: number): boolean {
  const before = sections[at - 1];
  return at < sections.length && before !== undefined && before.rows.length <= fewRows;
}

/** Moves each row to its place, in the document too where it is not there already, and hides the others. */
function place(matrix: Element, marks: Marks, placed: readonly Placed[]): void {
  const parent = matrix.querySelector("[data-rows]");
  const tops = new Map(placed.map(({ row, top }) => [row.iso3, top]));
  let next = parent?.firstElementChild ?? null;
  for (const { row, top } of placed) {
    const mark = marks.get(row.iso3);
    if (mark === undefined) continue;
    move(mark, 0, top);
    if (mark === next) next = mark.nextElementSibling;
    else parent?.insertBefore(mark, next);
  }
  for (const [iso3, mark] of marks) setHidden(mark, !tops.has(iso3));
}

/** Writes lines into the last parts of a text. */
function writeLast(text: Element | null, lines: readonly string[]): void {
  const room = (text?.children.length ?? 0) - lines.length;
  writeParts(text, [...Array.from({ length: room }, () => ""), ...lines]);
}

function setHeight(matrix: Element, height: number): void {
  const svg = matrix.parentElement;
  const whole = numberIn(matrix, "data-top") + height;
  setAttribute(svg, "height", String(whole));
  setAttribute(svg, "viewBox", `0 0 ${numberIn(svg, "width")} ${whole}`);
}
