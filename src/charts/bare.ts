/** What catches the pointer, and is not seen where it holds no words. */
const targets = '[pointer-events="stroke"], [pointer-events="all"]';

/** Leaves of a drawing only what is seen: the attributes of marks and filters go too. */
export function bare(svg: Element): void {
  for (const hidden of svg.querySelectorAll('[display="none"]')) hidden.remove();
  for (const target of svg.querySelectorAll(targets))
    if (target.querySelector("text") === null) target.remove();
  for (const element of svg.querySelectorAll("*")) {
    for (const name of element.getAttributeNames())
      if (name.startsWith("data-") || name === "pointer-events") element.removeAttribute(name);
  }
}
