/** Where the slides stand: a scene, and which of its steps. */
export interface Place {
  readonly id: string;
  readonly step: string;
  readonly at: number;
  readonly steps: number;
}

/** Steps that only the exercise "notice and wonder" has: shapes without a word, then with their labels. */
const wonderSteps = ["shapes", "labels"];

/** The steps of a slide in order: what its parts name, in which a picture's bare ones come only when they are wanted. */
export function stepsOf(slide: Element, isWondering: boolean): readonly string[] {
  const named = [...slide.querySelectorAll<HTMLElement>(":scope > [data-on]")].map(stepsNamed);
  const before = named.flat().filter((step) => /^(?:note|task|answer)/.test(step));
  return [...before, ...(isWondering ? wonderSteps : []), "words", "question"];
}

function stepsNamed({ dataset }: HTMLElement): readonly string[] {
  return (dataset["on"] ?? "").split(" ");
}

/** Gives a slide as many stops as it has steps after the first, for reveal.js to go through. */
export function putStops(slide: Element, steps: readonly string[]): void {
  for (const stop of slide.querySelectorAll(":scope > .fragment")) stop.remove();
  for (const [at] of steps.slice(1).entries()) {
    const stop = slide.ownerDocument.createElement("span");
    stop.className = "fragment";
    stop.dataset["fragmentIndex"] = String(at);
    slide.append(stop);
  }
}

/** The number of the step that a slide has come to, from 0. */
export function stepAt(slide: Element): number {
  return slide.querySelectorAll(":scope > .fragment.visible").length;
}

/** Shows what belongs to a step of a slide, opens the answers of it, and hides the rest. */
export function showStep(slide: HTMLElement, step: string): void {
  slide.dataset["step"] = step;
  for (const part of slide.querySelectorAll<HTMLElement>("[data-on]")) {
    part.hidden = !stepsNamed(part).includes(step);
    const answer = part.querySelector<HTMLDetailsElement>('[data-part="answer"]');
    if (answer !== null) answer.open = step.startsWith("answer");
  }
}

/** Shows all steps of a slide, one under the other. */
export function showAll(slide: HTMLElement): void {
  delete slide.dataset["step"];
  for (const part of slide.querySelectorAll<HTMLElement>("[data-on]")) part.hidden = false;
}
