import { setHidden } from "./filter.ts";

/** How the painter reads and sets what it finds; what it does not find it leaves. */
export function number(element: Element | null, name: string): number {
  return Number(element?.getAttribute(name));
}

export function words(element: Element | null, name: string): string {
  return element?.getAttribute(name) ?? "";
}

export function move(element: Element | null, x: number, y: number): void {
  element?.setAttribute("transform", `translate(${x} ${y})`);
}

export function hide(element: Element | null, hidden: boolean): void {
  if (element !== null) setHidden(element, hidden);
}

export function isShown(element: Element): boolean {
  return !element.hasAttribute("display");
}

/** Fills the spans of a text, one with each of the words. */
export function write(text: Element | null, lines: readonly string[]): void {
  [...(text?.children ?? [])].forEach((span, index) => {
    span.textContent = lines[index] ?? "";
  });
}
