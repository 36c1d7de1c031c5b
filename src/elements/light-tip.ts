import type { Tip } from "./chart-marks.ts";
import { placeTip } from "./tip-place.ts";

/** The panel of a light figure: what a mark says, and `more` of it. */
export function lightTip(
  picture: HTMLElement,
  close: string,
  more: (mark: SVGElement) => string,
): Tip {
  const panel = document.createElement("div");
  panel.className = "tip";
  panel.hidden = true;
  picture.append(panel);
  const add = (tag: string, parts: Partial<HTMLElement>): void =>
    panel.append(Object.assign(document.createElement(tag), parts));
  return {
    get isOpen() {
      return !panel.hidden;
    },
    holds: (target) => target instanceof Node && panel.contains(target),
    open(mark, isPinned, pointer) {
      panel.replaceChildren();
      add("p", { className: "tip-title", textContent: mark.dataset["label"] ?? "" });
      add("p", { textContent: more(mark) });
      if (isPinned) add("button", { className: "cross", ariaLabel: close });
      panel.hidden = false;
      placeTip(panel, picture, mark, pointer);
    },
    close() {
      panel.hidden = true;
    },
  };
}
