import type { Chosen } from "./chart.ts";

const all = "all";

/**
 * Shows the elements whose tokens fit every chosen filter and hides the rest. An element that filters test
 * carries `data-is-<choice>="option option"`; the option `all` fits everything. Returns the number shown.
 */
export function filter(
  elements: Iterable<Element>,
  choices: readonly string[],
  chosen: Chosen,
): number {
  let shown = 0;
  for (const element of elements) {
    const fits = choices.every((choice) => {
      const option = chosen[choice] ?? all;
      return (
        option === all ||
        (element.getAttribute(`data-is-${choice}`) ?? "").split(" ").includes(option)
      );
    });
    setHidden(element, !fits);
    if (fits) shown += 1;
  }
  return shown;
}

/** Hides an element of a picture (`display="none"`, which exports keep) or of a page (`hidden`). */
export function setHidden(element: Element, hidden: boolean): void {
  const [name, value] = element.namespaceURI?.endsWith("svg")
    ? ["display", "none"]
    : ["hidden", ""];
  if (hidden) element.setAttribute(name, value);
  else element.removeAttribute(name);
}
