import { describe, expect, it } from "vitest";
import { loadSite } from "../../../src/figures/load.ts";
import { taskOf } from "../../../src/figures/tasks.ts";

const site = loadSite("data", "en");
const number = {
  kind: "number",
  ask: "How many?",
  answer: "yes-es-11-9",
  most: "members",
} as const;
const pick = { kind: "pick", ask: "Which?", resolution: "es-11-9", vote: "N" } as const;

describe("a task", () => {
  it("takes its number and the end of its line from the register", () => {
    expect(taskOf(number, site)).toMatchObject({ right: 91, most: 193 });
  });

  it("takes the votes of the states it offers from the roll call", () => {
    const task = taskOf({ ...pick, among: ["IRN", "IND"] }, site);
    expect(task).toMatchObject({
      candidates: [
        { iso3: "irn", name: "Iran", vote: "against", isRight: true },
        { iso3: "ind", vote: "abstained", isRight: false },
      ],
    });
  });

  it("offers all members on a map, twelve of which voted against", () => {
    const task = taskOf({ ...pick, kind: "map", among: [] }, site);
    const candidates = task.kind === "number" ? [] : task.candidates;
    expect(candidates.length).toBe(193);
    expect(candidates.filter(({ isRight }) => isRight).length).toBe(12);
  });

  it("names what it does not know", () => {
    expect(() => taskOf({ ...number, answer: "yes-es-11-99" }, site)).toThrow("yes-es-11-99");
    expect(() => taskOf({ ...number, answer: "symbol-es-11-9" }, site)).toThrow("symbol-es-11-9");
    expect(() => taskOf({ ...pick, among: ["TWN"] }, site)).toThrow("no vote of TWN on es-11-9");
  });
});
