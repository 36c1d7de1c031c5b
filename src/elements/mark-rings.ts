const namespace = "http://www.w3.org/2000/svg";
/** A ring keeps this distance from a dot, which it would cover otherwise. In units of the drawing. */
const clearance = 2;

/** Draws a ring around each of some marks, above their neighbours: a rim of paper, and on it a line in ink. */
export function ringMarks(picture: Element, marks: Iterable<SVGElement>): void {
  for (const old of picture.querySelectorAll("[data-ring]")) old.remove();
  for (const mark of marks) {
    const shape = shapeOf(mark);
    if (shape !== null && !mark.hasAttribute("display")) place(mark, ring(mark, shape));
  }
}

/** What of a mark is ringed: itself, the outline it shows, or the line or first shape of a group. */
function shapeOf(mark: SVGElement): Element | null {
  if (mark.localName === "use") return document.querySelector(mark.getAttribute("href") ?? "");
  if (mark.localName !== "g") return mark;
  return mark.querySelector("[data-line]") ?? mark.querySelector("rect, circle, path");
}

function ring(mark: SVGElement, shape: Element): SVGElement {
  const group = document.createElementNS(namespace, "g");
  const transform = mark.getAttribute("transform");
  if (transform !== null && mark !== shape) group.setAttribute("transform", transform);
  group.setAttribute("data-ring", "");
  group.append(outline(shape), outline(shape));
  return group;
}

function outline(shape: Element): Element {
  const copy = document.createElementNS(namespace, shape.localName);
  for (const name of ["d", "cx", "cy", "r", "x", "y", "rx", "width", "height", "transform"]) {
    const value = shape.getAttribute(name);
    if (value !== null) copy.setAttribute(name, value);
  }
  const radius = copy.getAttribute("r");
  if (radius !== null) copy.setAttribute("r", String(Number(radius) + clearance));
  return copy;
}

/** After the group of the mark, in the same space, where no later neighbour covers it and no painter fills it. */
function place(mark: SVGElement, made: SVGElement): void {
  const group = mark.parentElement;
  if (group === null || group.localName === "svg") {
    group?.append(made);
    return;
  }
  const own = group.getAttribute("transform");
  const inner = made.getAttribute("transform");
  if (own !== null) made.setAttribute("transform", `${own} ${inner ?? ""}`);
  group.after(made);
}
