const fillable = ["[data-fills] > use", "[data-edges] > use", "[data-tiles] use:first-child"];

/**
 * Puts the outline itself in place of each use of it that a painter fills: browsers fill a shape of its own many times
 * as quickly. The member that an outline's id ends with is kept as `data-of`.
 */
export function unfoldOutlines(root: ParentNode): void {
  for (const used of root.querySelectorAll(fillable.join(","))) unfold(used);
}

function unfold(used: Element): void {
  const id = used.getAttribute("href") ?? "";
  const outline = document.querySelector(id)?.cloneNode(true);
  if (!(outline instanceof Element)) return;
  outline.removeAttribute("id");
  if (used.parentElement?.closest("[data-mark]") === null)
    outline.setAttribute("data-of", id.slice(-3));
  for (const { name, value } of used.attributes)
    if (name !== "href") outline.setAttribute(name, value);
  used.replaceWith(outline);
}
