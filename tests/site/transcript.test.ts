import { describe, expect, it } from "vitest";
import { site } from "../../src/site.ts";
import { sceneIds } from "../scenes.ts";
import { pages } from "./pages.ts";

const built = pages();
const documentOf = (address: string): Document => {
  const page = built.find((one) => one.address === address);
  if (page === undefined) throw new Error(`no page ${address}`);
  return page.document;
};
const story = documentOf("/");
const transcript = documentOf("/transcript/");
const scenes = [...transcript.querySelectorAll("section[data-scene]")];
const words = (text: string | undefined): string => (text ?? "").replaceAll(/\s+/g, " ").trim();

describe("the transcript", () => {
  it("holds every scene in order, each with a picture described and a question", () => {
    expect(scenes.map(({ id }) => id)).toEqual(sceneIds);
    for (const scene of scenes) {
      expect(scene.querySelector(".scene-question")?.textContent).toMatch(/\?/);
      expect(scene.querySelectorAll(".figure-source a[href^='/data/#']").length).toBeGreaterThan(0);
      expect(scene.querySelector("table, a[href^='/charts/']")).not.toBeNull();
    }
  });

  it("says every paragraph that the story says", () => {
    const said = (root: Document, id: string): readonly string[] =>
      [...root.querySelectorAll(`#${id} .scene-words > p`)].map((one) => words(one.textContent));
    for (const id of sceneIds) {
      expect(said(story, id).length).toBeGreaterThan(4);
      expect(said(transcript, id)).toEqual(said(story, id));
    }
  });

  it("gives the text description of every picture of the story", () => {
    const shown = [
      ...story.querySelectorAll('chart-figure [data-part="alt"], [id$="-still-alt"]'),
    ].map((one) => words(one.textContent));
    const described = words(transcript.querySelector("main")?.textContent);
    expect(shown.length).toBeGreaterThanOrEqual(sceneIds.length);
    expect(shown.filter((alt) => !described.includes(alt))).toEqual([]);
  });

  it("prints every number as the register has it", () => {
    const printed = [...transcript.querySelectorAll("data a.claim")];
    expect(printed.length).toBeGreaterThan(90);
    for (const link of printed)
      expect(words(link.textContent)).toBe(
        site.claims.get(link.getAttribute("data-claim") ?? "")?.text,
      );
  });

  it("has no picture, and no field to fill in but the search of the story", () => {
    const pictures = [...transcript.querySelectorAll("main svg, main img, main chart-figure")];
    expect(pictures.map(({ outerHTML }) => outerHTML.slice(0, 80))).toEqual([]);
  });
});
