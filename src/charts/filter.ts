import { listIn, setHidden } from "./attributes.ts";
import type { Chosen } from "./chart.ts";

const all = "all";

/** Whether something of some options is shown where one is chosen; `all`, or nothing chosen, fits everything. */
export function fits(chosen: string | undefined, options: readonly string[]): boolean {
  return chosen === undefined || chosen === all || options.includes(chosen);
}

/**
 * Shows the elements that fit every chosen filter and hides the rest. An element says what it is by
 * `data-is-<choice>="option option"`.
 */
export function filter(
  elements: Iterable<Element>,
  choices: readonly string[],
  chosen: Chosen,
): void {
  for (const element of elements) {
    const isFit = choices.every((choice) =>
      fits(chosen[choice], listIn(element, `data-is-${choice}`)),
    );
    setHidden(element, !isFit);
  }
}
