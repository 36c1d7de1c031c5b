import { expect, it } from "vitest";
import { actionOf, type Holder } from "../../../src/elements/deck-keys.ts";

const press = (key: string, holder: Holder, held: Partial<KeyboardEvent> = {}): string | null =>
  actionOf({ key, altKey: false, ctrlKey: false, metaKey: false, ...held }, holder);

it("turns by the keys of a clicker, by arrows and by the space bar", () => {
  for (const key of ["PageDown", "ArrowRight", "ArrowDown", " "])
    expect(press(key, "page")).toBe("next");
  for (const key of ["PageUp", "ArrowLeft", "ArrowUp"]) expect(press(key, "page")).toBe("previous");
  expect([press("Home", "page"), press("End", "page")]).toEqual(["first", "last"]);
});

it("knows its letters in either case, and leaves those of the browser alone", () => {
  const letters = ["b", ".", "o", "f", "s", "N"].map((key) => press(key, "page"));
  expect(letters).toEqual(["black", "black", "overview", "full", "presenter", "wonder"]);
  expect(press("f", "page", { ctrlKey: true })).toBeNull();
  expect(press("ArrowLeft", "page", { altKey: true })).toBeNull();
  expect(press("x", "page")).toBeNull();
});

it("takes no key from a text field", () => {
  for (const key of ["b", "s", " ", "PageDown", "Home", "Escape"])
    expect(press(key, "field")).toBeNull();
});

it("leaves a chart, a slider and a button the keys they use, but not those of a clicker", () => {
  for (const holder of ["chart", "slider", "button"] as const) {
    expect(press("PageDown", holder)).toBe("next");
    expect(press(" ", holder)).toBeNull();
  }
  expect(press("ArrowRight", "chart")).toBeNull();
  expect(press("Escape", "chart")).toBeNull();
  expect(press("ArrowRight", "slider")).toBeNull();
  expect(press("ArrowRight", "button")).toBe("next");
});
