import type { BrowserData, Piece, StateWords, Template } from "../charts/browser.ts";
import type { Chosen, Phrase, Slots } from "../charts/chart.ts";
import { fillIn } from "../i18n/fill-in.ts";

/** What a figure says in a state; `worded` names the choices that its words follow. Nothing where it says the same in all. */
export function wordsIn(
  { states, template, travel }: BrowserData,
  phrase: Phrase<unknown> | undefined,
  worded: readonly string[],
  chosen: Chosen,
): StateWords | undefined {
  return template === null || phrase === undefined
    ? states[worded.map((name) => chosen[name]).join("|")]
    : wordsOf(template, phrase(travel, chosen));
}

/** A text as plain words. */
export function plainWords(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (typeof piece === "string" ? piece : piece[0])).join("");
}

/** The words of one state out of the texts of a chart and what the state puts into them. */
export function wordsOf(template: Template, slots: Slots): StateWords {
  const text = (part: keyof Template): string => fillIn(template[part], slots);
  return {
    title: pieces(text("title")),
    subtitle: pieces(text("subtitle")),
    note: pieces(text("note")),
    alt: text("alt"),
    asOf: text("asOf"),
  };
}

/** A text in pieces, its claims (`[[id|text]]`) apart. */
function pieces(text: string): readonly Piece[] {
  const parts = text.split(/\[\[([^|\]]+)\|([^\]]*)\]\]/);
  return parts.flatMap((part, at): readonly Piece[] => {
    if (at % 3 === 0) return part === "" ? [] : [part];
    return at % 3 === 1 ? [[parts[at + 1] ?? "", part]] : [];
  });
}

/** Puts a text into an element; its claims become links to the register. */
export function piecesInto(
  target: Element | null,
  pieces: readonly Piece[],
  register: string,
): void {
  target?.replaceChildren(
    ...pieces.map((piece) => (typeof piece === "string" ? piece : claimLink(piece, register))),
  );
}

function claimLink([text, id]: readonly [string, string], register: string): HTMLElement {
  const link = Object.assign(document.createElement("a"), {
    className: "claim",
    href: `${register}#${id}`,
    textContent: text,
  });
  link.dataset["claim"] = id;
  const data = document.createElement("data");
  data.value = text.replaceAll(",", "");
  data.append(link);
  return data;
}
