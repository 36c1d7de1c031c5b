/** How painters read and set what was drawn; what a picture does not have, they leave. */
export function numberIn(element: Element | null, name: string): number {
  return Number(element?.getAttribute(name));
}

/** The value of an attribute; empty where there is none. */
export function textIn(element: Element | null, name: string): string {
  return element?.getAttribute(name) ?? "";
}

/** The words of an attribute that holds several. */
export function listIn(element: Element | null, name: string): readonly string[] {
  return textIn(element, name).split(" ");
}

/**
 * Sets an attribute, or takes it away where there is no value for it. One that is right already is left alone: browsers
 * style an element anew whenever it is set.
 */
export function setAttribute(element: Element | null, name: string, value: string | null): void {
  if (value === null) element?.removeAttribute(name);
  else if (element?.getAttribute(name) !== value) element?.setAttribute(name, value);
}

/** Moves an element to a point, in CSS pixels. */
export function move(element: Element | null, x: number, y: number): void {
  setAttribute(element, "transform", `translate(${x} ${y})`);
}

/** Hides an element of a picture (`display="none"`, which exports keep) or of a page (`hidden`), or shows it. */
export function setHidden(element: Element | null, hidden: boolean): void {
  const [name, value] = element?.namespaceURI?.endsWith("svg")
    ? ["display", "none"]
    : ["hidden", ""];
  setAttribute(element, name, hidden ? value : null);
}

/** Whether an element of a picture is not hidden itself. */
export function isShown(element: Element): boolean {
  return !element.hasAttribute("display");
}

/** Writes words into an element in place of what stood there. */
export function write(element: Element | null, words: string): void {
  if (element !== null && element.textContent !== words) element.textContent = words;
}

/** Writes words into the parts of a text, one into each. */
export function writeParts(text: Element | null, lines: readonly string[]): void {
  [...(text?.children ?? [])].forEach((part, index) => write(part, lines[index] ?? ""));
}

/** A length in CSS pixels as attributes hold it: to a tenth, which no eye can tell from it. */
export function tenth(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
