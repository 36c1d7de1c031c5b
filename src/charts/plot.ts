import type * as Plot from "@observablehq/plot";
import { type Attributes, setAttributes } from "./svg.ts";

/** Replaces Plot's label of a mark by attributes of ours, on its group and on each of its elements. */
export function tagged(
  group: Attributes,
  each: (index: number) => Attributes = () => ({}),
): Plot.RenderFunction {
  return (index, scales, values, dimensions, context, next) => {
    const node = next?.(index, scales, values, dimensions, context) ?? null;
    if (node === null) return null;
    node.removeAttribute("aria-label");
    setAttributes(node, group);
    [...node.children].forEach((child, position) => {
      setAttributes(child, each(index[position] ?? position));
    });
    return node;
  };
}
