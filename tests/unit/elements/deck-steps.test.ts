import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { putStops, showAll, showStep, stepsOf } from "../../../src/elements/deck-steps.ts";
import { slideAsked } from "../../../src/elements/deck-address.ts";

const { document } = parseHTML(`<section>
  <div data-on="note"></div>
  <div data-on="task-0 answer-0"><details data-part="answer"></details></div>
  <div data-on="words question"><p data-on="words"></p><p data-on="question"></p></div>
  <div data-on="shapes labels words question"></div>
</section>`);
const slide = document.querySelector<HTMLElement>("section");
if (slide === null) throw new Error("no slide");
const shown = (): readonly (string | undefined)[] =>
  [...slide.querySelectorAll<HTMLElement>("[data-on]")]
    .filter((part) => !part.hasAttribute("hidden"))
    .map(({ dataset }) => dataset["on"]);

describe("a slide", () => {
  it("goes from note and prediction to words and question", () => {
    expect(stepsOf(slide, false)).toEqual(["note", "task-0", "answer-0", "words", "question"]);
  });

  it("shows its picture bare first where the class is to notice and wonder", () => {
    expect(stepsOf(slide, true).slice(2)).toEqual([
      "answer-0",
      "shapes",
      "labels",
      "words",
      "question",
    ]);
  });

  it("has one stop less than steps, however often they are put", () => {
    putStops(slide, stepsOf(slide, true));
    putStops(slide, stepsOf(slide, false));
    expect(slide.querySelectorAll(".fragment").length).toBe(4);
  });

  it("shows what belongs to a step, and opens an answer only at its own", () => {
    showStep(slide, "answer-0");
    expect(shown()).toEqual(["task-0 answer-0"]);
    expect(slide.querySelector("details")?.open).toBe(true);
    showStep(slide, "question");
    expect(shown()).toEqual(["words question", "question", "shapes labels words question"]);
    showAll(slide);
    expect(shown().length).toBe(6);
  });
});

it("an address asks for a slide with or without a slash", () => {
  expect(["#/vote", "#vote", "", "#/"].map(slideAsked)).toEqual(["vote", "vote", "", ""]);
});
