import { nextIndex } from "./keys.ts";

/** Makes the key of a picture work, by pointer and keyboard: one tab stop, arrows go on. Returns what brings it in line. */
export function listenToKey(
  root: HTMLElement,
  isChosen: (option: string) => boolean,
  choose: (option: string) => void,
): () => void {
  const shown = (): readonly SVGElement[] =>
    [...root.querySelectorAll<SVGElement>("[data-set]")].filter(
      (key) => key.getClientRects().length > 0,
    );
  const refresh = (stop = shown()[0]): void => {
    for (const key of shown()) {
      key.role = "button";
      key.ariaPressed = String(isChosen(key.dataset["set"] ?? ""));
      key.tabIndex = key === stop ? 0 : -1;
    }
  };
  const listen = (event: Event, pressed: string | undefined): void => {
    const { target } = event;
    const key = target instanceof Element ? target.closest<SVGElement>("[data-set]") : null;
    if (key === null) return;
    const all = shown();
    const next = nextIndex(pressed ?? "", all.indexOf(key), all.length);
    const isPress = pressed === undefined || pressed === "Enter" || pressed === " ";
    if (next !== null) refresh(all[next]);
    if (isPress) choose(key.dataset["set"] ?? "");
    else if (next === null) return;
    all[next ?? -1]?.focus();
    event.preventDefault();
  };
  root.addEventListener("click", (event) => listen(event, undefined));
  root.addEventListener("keydown", (event) => listen(event, event.key));
  refresh();
  return () => refresh(root.querySelector<SVGElement>("[data-set]:focus") ?? undefined);
}
