import type { BrowserData } from "./browser.ts";

/** Gives the marks of a figure back the labels and names that travel beside it. */
export function putLabels(root: ParentNode, labels: BrowserData["labels"]): void {
  for (const mark of root.querySelectorAll("svg [data-mark]")) {
    const [label, name] = labels[mark.getAttribute("data-mark") ?? ""] ?? ["", ""];
    if (label !== "") mark.setAttribute("data-label", label);
    if (name !== "") mark.setAttribute("data-name", name);
  }
}
