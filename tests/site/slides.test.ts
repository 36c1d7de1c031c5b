import { describe, expect, it } from "vitest";
import { site } from "../../src/site.ts";
import { sceneIds } from "../scenes.ts";
import { pages } from "./pages.ts";

const built = pages();
const pageAt = (address: string): (typeof built)[number] => {
  const page = built.find((one) => one.address === address);
  if (page === undefined) throw new Error(`no page ${address}`);
  return page;
};
const deck = pageAt("/slides/");
const presenter = pageAt("/slides/presenter/");
const words = (text: string | null | undefined): string =>
  (text ?? "").replaceAll(/\s+/g, " ").trim();
const notes = [...presenter.document.querySelectorAll("[data-notes]")].map((one) =>
  words(one.textContent),
);

describe("the slides", () => {
  it("are the scenes in order, each with headings, a question and a picture that can be worked with", () => {
    const slides = [...deck.document.querySelectorAll(".slides > section")];
    expect(slides.map(({ id }) => id)).toEqual(sceneIds);
    for (const slide of slides) {
      expect(slide.querySelector(".slide-words h2")?.textContent).toMatch(/\w{3}/);
      expect(slide.querySelector(".slide-question")?.textContent).toMatch(/\?/);
      expect(slide.querySelector("chart-figure svg")).not.toBeNull();
      expect(slide.querySelector(".slide-foot")?.textContent).toContain(`/slides/#/${slide.id}`);
      expect(slide.querySelector(".slide-foot")?.textContent).toMatch(/version \d+\.\d+\.\d+/);
    }
  });

  it("say nothing of the notes, which only the presenter's page has", () => {
    expect(notes.length).toBe(sceneIds.length);
    const sentences = notes.flatMap((note) => note.match(/[^.?!]{20,}[.?!]/g) ?? []);
    expect(sentences.length).toBeGreaterThan(30);
    const shown = words(deck.html);
    expect(sentences.filter((sentence) => shown.includes(sentence.trim()))).toEqual([]);
  });

  it("stand a content note before the slides that need one", () => {
    const noted = [...deck.document.querySelectorAll(".slide:has([data-on='note'])")];
    expect(noted.map(({ id }) => id)).toEqual(["where", "law"]);
  });

  it("ask for a prediction on three slides or more, with an answer for each", () => {
    const tasks = [...deck.document.querySelectorAll("slide-task")];
    const slides = new Set(tasks.map((task) => task.closest(".slide")?.id));
    expect(slides.size).toBeGreaterThanOrEqual(3);
    for (const task of tasks) expect(task.querySelector("details > p")).not.toBeNull();
    expect(deck.document.querySelectorAll("[data-right]").length).toBeGreaterThanOrEqual(12);
  });
});

describe.each([deck, presenter])("$address", ({ document }) => {
  it("prints every number as the register has it", () => {
    const printed = [...document.querySelectorAll("data a.claim")];
    expect(printed.length).toBeGreaterThan(10);
    for (const link of printed)
      expect(words(link.textContent)).toBe(
        site.claims.get(link.getAttribute("data-claim") ?? "")?.text,
      );
  });
});

it("the presenter sees who says each number that is on the screen", () => {
  const scene = presenter.document.querySelector("#vote .presenter-sources");
  expect(scene?.querySelectorAll('a[href^="http"]').length).toBeGreaterThan(0);
  expect(words(scene?.textContent)).toContain("The record of the vote");
});
