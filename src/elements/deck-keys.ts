/** What a key, a button or the presenter's window can do to the slides. */
export type DeckAction =
  | "next"
  | "previous"
  | "first"
  | "last"
  | "black"
  | "overview"
  | "full"
  | "presenter"
  | "wonder"
  | "close";

/** What has the keyboard: fields keep their keys, and so do charts and buttons the ones that they use. */
export type Holder = "page" | "field" | "chart" | "slider" | "button";

const actions: Readonly<Record<string, DeckAction>> = {
  PageDown: "next",
  PageUp: "previous",
  ArrowRight: "next",
  ArrowLeft: "previous",
  ArrowDown: "next",
  ArrowUp: "previous",
  " ": "next",
  Home: "first",
  End: "last",
  b: "black",
  ".": "black",
  o: "overview",
  f: "full",
  s: "presenter",
  n: "wonder",
  Escape: "close",
};

const arrows = ["ArrowRight", "ArrowLeft", "ArrowDown", "ArrowUp", "Home", "End"];

/** The keys that stay with what has the keyboard. Page up and down come from clickers: only text fields keep them. */
const kept: Readonly<Record<Exclude<Holder, "field">, readonly string[]>> = {
  page: [],
  chart: [...arrows, " ", "Escape"],
  slider: [...arrows, " "],
  button: [" "],
};

/** What a pressed key does, by what has the keyboard; null where it is not for the slides. */
export function actionOf(
  event: Pick<KeyboardEvent, "key" | "altKey" | "ctrlKey" | "metaKey">,
  holder: Holder,
): DeckAction | null {
  if (event.altKey || event.ctrlKey || event.metaKey || holder === "field") return null;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return kept[holder].includes(key) ? null : (actions[key] ?? null);
}

/** What has the keyboard when an event comes from some element. */
export function holderOf(target: EventTarget | null): Holder {
  if (!(target instanceof Element)) return "page";
  if (target.matches("input[type=range], input[type=radio], input[type=checkbox]")) return "slider";
  if (target.matches("input, select, textarea, [contenteditable]")) return "field";
  if (target.closest(".figure-picture, .scroll, [popover]") !== null) return "chart";
  return target.matches("button, a, summary") ? "button" : "page";
}
