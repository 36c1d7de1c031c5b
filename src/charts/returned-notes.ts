import type { Say } from "../i18n/say.ts";
import type { Landmarks, Series, Total } from "../model/returns.ts";
import { type TokenName, token } from "../theme/tokens.ts";
import { unbroken } from "./count-caption.ts";
import { wrap } from "./labels.ts";
import { factsOf } from "./returned-words.ts";
import type { Drawing } from "./svg.ts";

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

/** Where a note's first baseline stands, and how wide its lines may be. */
export interface Block {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly anchor?: "start" | "end";
}

interface Line {
  readonly text: string;
  readonly bold: boolean;
}

/** The notes of the picture, in the order of their days; the names of the lines and of the last total come after them. */
export function notesOf(landmarks: Landmarks, say: Say): readonly Note[] {
  const { split, rounded, lastRegister, speaker, background, latest, firstCombined } = landmarks;
  const values = unbroken(factsOf(landmarks, say));
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

/** The height of a line of a note. */
export function lineHeight(size: number): number {
  return Math.round(size * 1.28);
}

/** The lines of a note at a width. */
export function linesOf(
  { head, text }: Pick<Note, "head" | "text">,
  size: number,
  width: number,
): readonly Line[] {
  return [
    ...wrap(head, size, width).map((line) => ({ text: line, bold: true })),
    ...wrap(text, size, width).map((line) => ({ text: line, bold: false })),
  ];
}

/** Draws a note's lines down from its first baseline. */
export function drawNote<E extends SVGElement>(
  root: Drawing<E>,
  note: Note,
  block: Block,
  size: number,
): void {
  const group = noteGroup(root, note, block, size);
  linesOf(note, size, block.width).forEach(({ text, bold }, index) => {
    drawLine(group, text, block.x, block.y + index * lineHeight(size))
      .attr("font-weight", bold ? 600 : null)
      .attr("fill", bold ? token(note.colour) : token("quiet"));
  });
}

/** Draws a note whose head is a great number, as the newest total has it. */
export function drawFigure<E extends SVGElement>(
  root: Drawing<E>,
  note: Note,
  block: Block,
  size: number,
): void {
  const group = noteGroup(root, note, block, size);
  drawLine(group, note.head, block.x, block.y)
    .attr("font-family", "var(--font-story)")
    .attr("font-size", size * 2)
    .attr("font-weight", 600)
    .attr("fill", token(note.colour));
  wrap(note.text, size, block.width).forEach((text, index) => {
    drawLine(group, text, block.x, block.y + 4 + (index + 1) * lineHeight(size)).attr(
      "fill",
      token("quiet"),
    );
  });
}

function noteGroup<E extends SVGElement>(
  root: Drawing<E>,
  note: Note,
  { anchor = "start" }: Block,
  size: number,
): Drawing {
  return root
    .append("g")
    .attr("data-note", note.id)
    .attr("data-is-series", note.series.join(" "))
    .attr("font-size", size)
    .attr("text-anchor", anchor === "end" ? "end" : null)
    .attr("paint-order", "stroke")
    .attr("stroke", "var(--page)")
    .attr("stroke-width", 3)
    .attr("stroke-linejoin", "round");
}

function drawLine(group: Drawing, text: string, x: number, y: number): Drawing<SVGTextElement> {
  return group.append("text").attr("x", x).attr("y", y).text(text);
}
