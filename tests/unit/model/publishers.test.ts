import { expect, it } from "vitest";
import { copyState, namesIn, publishingsOf } from "../../../src/model/publishers.ts";

it.each([
  ["AFP via BSS", "BSS", "AFP"],
  ["NBC News (reprint)", null, "NBC News"],
  ["Gpedia (copy of Wikipedia)", "Gpedia", "Wikipedia"],
  ["Reprint of The Guardian", null, "The Guardian"],
  ["Copy of an AP report", null, "AP report"],
  ["Ukrinform reprint", null, "Ukrinform"],
  ["Vigilant News (reposting an official text)", "Vigilant News", "an official text"],
  ["Babel (citing the Ombudsman)", "Babel", null],
  ["Kyiv Independent", "Kyiv Independent", null],
])("reads “%s”", (cell, name, copyOf) => {
  expect(publishingsOf(cell)).toEqual([{ name, copyOf }]);
});

it("tells a page that is a copy from one that may be", () => {
  expect(copyState(["AFP via BSS"])).toBe("all");
  expect(copyState(["AFP via BSS; Reuters via Ukrinform"])).toBe("all");
  expect(copyState(["BBC (reprint); Kyiv Post"])).toBe("some");
  expect(copyState(["BBC (reprint); Kyiv Post", "Kyiv Post"])).toBe("none");
});

it("names both who passes on and whose text it is", () => {
  expect(namesIn("AFP via BSS; Moldova 1")).toEqual(["BSS", "AFP", "Moldova 1"]);
});
