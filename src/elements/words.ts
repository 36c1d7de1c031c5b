import type { Piece } from "../charts/browser.ts";

/** Fills the places (`{name}`) of a text that the page brought along. */
export function fillIn(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
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
