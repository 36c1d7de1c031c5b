import { parseHTML } from "linkedom";
import { expect, it } from "vitest";
import { serialize } from "../../../src/figures/serialize.ts";

const svg = (inner: string): Element => {
  const { document } = parseHTML(`<html><body><svg>${inner}</svg></body></html>`);
  const found = document.querySelector("svg");
  if (found === null) throw new Error("no svg");
  return found;
};

it("gives ids and references a prefix, but not the shared ones", () => {
  const text = serialize(
    svg(
      '<g id="a" fill="url(#a)"></g><use href="#a"></use><use href="#shared-b"></use><a href="/votes/"></a>',
    ),
    "x-360",
  );
  expect(text).toBe(
    '<svg><g id="x-360-a" fill="url(#x-360-a)" /><use href="#x-360-a" /><use href="#shared-b" /><a href="/votes/" /></svg>',
  );
});

it("rounds to two decimals", () => {
  expect(serialize(svg('<path d="M1.23456,-0.999L10,2.5"></path>'), "x")).toBe(
    '<svg><path d="M1.23,-1L10,2.5" /></svg>',
  );
});
