import type { Say } from "../i18n/say.ts";
import type { Landmarks } from "../model/landmarks.ts";
import type { Series, Total } from "../model/returns.ts";
import { token, type TokenName } from "../theme/tokens.ts";
import { unbroken, wrap } from "./labels.ts";
import { returnedFacts } from "./returned-words.ts";
import { type Drawing, halo } from "./svg.ts";

/** What is written at a point of the picture: a bold head and a text. */
export interface Note {
  readonly id:
    | "split"
    | "rounded"
    | "register-end"
    | "speaker"
    | "background"
    | "latest"
    | "register"
    | "combined";
  /** The total it stands at. */
  readonly at: Total;
  readonly series: readonly Series[];
  readonly colour: TokenName;
  readonly head: string;
  readonly text: string;
}

/** Where a note's first baseline stands, and how wide its lines may be, in CSS pixels. */
export interface Block {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly anchor?: "end";
}

interface Line {
  readonly text: string;
  readonly isBold: boolean;
}

/** The notes of the picture, in the order of their days; the names of the lines and of the last total come after them. */
export function notesOf(landmarks: Landmarks, say: Say): readonly Note[] {
  const { split, rounded, lastRegister, speaker, background, latest, firstCombined } = landmarks;
  const values = unbroken(returnedFacts(landmarks, say));
  const note = (
    id: Note["id"],
    at: Total,
    colour: TokenName = "ink",
    series: readonly Series[] = [at.series],
  ): Note => ({
    id,
    at,
    series,
    colour,
    head: say(`charts.returned.at.${id}.head`, values),
    text: say(`charts.returned.at.${id}.text`, values),
  });
  return [
    note("split", split, "ink", ["register", "combined"]),
    note("rounded", rounded[1], "returned"),
    note("register-end", lastRegister),
    note("speaker", speaker, "returned"),
    note("background", background, "doubt"),
    note("latest", latest, "returned"),
    note("register", split, "quiet"),
    note("combined", firstCombined, "returned"),
  ];
}

/** The height of a line of a note at a text size, both in CSS pixels. */
export function lineHeight(size: number): number {
  return Math.round(size * 1.28);
}

/** The lines of a note at a text size and a width in CSS pixels. */
export function linesOf({ head, text }: Note, size: number, width: number): readonly Line[] {
  return [
    ...wrap(head, size, width).map((line) => ({ text: line, isBold: true })),
    ...wrap(text, size, width).map((line) => ({ text: line, isBold: false })),
  ];
}

/** Draws a note down from its first baseline; the head of the newest total is a great number. */
export function drawNote<E extends SVGElement>(
  root: Drawing<E>,
  note: Note,
  block: Block,
  size: number,
): void {
  const group = noteGroup(root, note, block, size);
  if (note.id === "latest") drawTotal(group, note, block, size);
  else drawLines(group, note, block, size);
}

/** Draws the head of a note alone, in one line. */
export function drawHead<E extends SVGElement>(
  root: Drawing<E>,
  note: Note,
  block: Block,
  size: number,
): void {
  drawLine(noteGroup(root, note, block, size), note.head, block.x, block.y)
    .attr("font-weight", 600)
    .attr("fill", token(note.colour));
}

function noteGroup<E extends SVGElement>(
  root: Drawing<E>,
  note: Note,
  { anchor }: Block,
  size: number,
): Drawing {
  return halo(
    root
      .append("g")
      .attr("data-note", note.id)
      .attr("data-is-series", note.series.join(" "))
      .attr("font-size", size)
      .attr("text-anchor", anchor ?? null),
  );
}

function drawLines(group: Drawing, note: Note, { x, y, width }: Block, size: number): void {
  linesOf(note, size, width).forEach(({ text, isBold }, index) => {
    drawLine(group, text, x, y + index * lineHeight(size))
      .attr("font-weight", isBold ? 600 : null)
      .attr("fill", token(isBold ? note.colour : "quiet"));
  });
}

function drawTotal(group: Drawing, note: Note, { x, y, width }: Block, size: number): void {
  drawLine(group, note.head, x, y)
    .attr("font-family", "var(--font-story)")
    .attr("font-size", size * 2)
    .attr("font-weight", 600)
    .attr("fill", token(note.colour));
  wrap(note.text, size, width).forEach((text, index) => {
    drawLine(group, text, x, y + 4 + (index + 1) * lineHeight(size)).attr("fill", token("quiet"));
  });
}

function drawLine(group: Drawing, text: string, x: number, y: number): Drawing<SVGTextElement> {
  return group.append("text").attr("x", x).attr("y", y).text(text);
}
