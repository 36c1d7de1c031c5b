/** The label or, where the painter makes the label out of it, the name of every mark of a figure, by mark. */
export type MarkLabels = Readonly<Record<string, readonly [label: string, name: string]>>;

/**
 * Takes the labels and names off the marks of a drawing: they are the same at every width and only a figure that is
 * awake needs them, so they travel once beside it.
 */
export function takeLabels(svg: Element): MarkLabels {
  const labels: Record<string, readonly [string, string]> = {};
  for (const mark of svg.querySelectorAll("[data-mark]")) {
    const name = mark.getAttribute("data-name") ?? "";
    labels[mark.getAttribute("data-mark") ?? ""] = [
      name === "" ? (mark.getAttribute("data-label") ?? "") : "",
      name,
    ];
    mark.removeAttribute("data-label");
    mark.removeAttribute("data-name");
  }
  return labels;
}
