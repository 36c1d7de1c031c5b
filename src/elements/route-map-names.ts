import { setAttribute, setHidden } from "../charts/attributes.ts";

/** Copies the names of chosen places over all others, whether they have room at this magnification or not; the first first. */
export function nameChosen(map: Element, places: readonly string[]): void {
  for (const group of map.querySelectorAll("[data-chosen]")) {
    const drawing = group.parentElement;
    const copies = places.flatMap((id) => {
      const name = drawing?.querySelector(`[data-from] > [data-place="${CSS.escape(id)}"]`);
      return name === null || name === undefined ? [] : [name.cloneNode(true)];
    });
    group.replaceChildren(...copies);
  }
  settleNames(map);
}

/** Turns names that would leave the map to the other side of their point; those that would cover earlier ones are hidden. */
export function settleNames(map: Element): void {
  const names = [...map.querySelectorAll<SVGElement>("[data-chosen] > *")];
  for (const name of names) setHidden(name, false);
  const shown = names.filter((name) => name.getClientRects().length > 0);
  const frame = map.getBoundingClientRect();
  shown.reduce<readonly DOMRect[]>((taken, name) => {
    if (!isWithin(name.getBoundingClientRect(), frame)) turn(name.querySelector("text"));
    const box = name.getBoundingClientRect();
    const isCovering = taken.some((other) => touches(box, other));
    setHidden(name, isCovering || !isWithin(box, frame));
    return isCovering ? taken : [...taken, box];
  }, []);
}

function turn(text: SVGTextElement | null): void {
  const anchor = text?.getAttribute("text-anchor") ?? "start";
  if (anchor === "middle") return;
  setAttribute(text, "text-anchor", anchor === "start" ? "end" : "start");
  setAttribute(text, "x", String(-Number(text?.getAttribute("x"))));
}

function isWithin(box: DOMRect, frame: DOMRect): boolean {
  return box.left >= frame.left && box.right <= frame.right;
}

function touches(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
