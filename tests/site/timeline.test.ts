import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readTables } from "../../src/tables/read.ts";
import { pages } from "./pages.ts";

const events = readTables("data")["events/events"];
const page = pages().find(({ address }) => address === "/timeline/")?.document;
const csv = readFileSync("dist/data/events/events.csv", "utf8");

describe.each(events)("the event $event_id", ({ event_id, source_url, source2_url, publisher }) => {
  const sources = [source_url, ...(source2_url === null ? [] : [source2_url])];
  const linked = (place: Element | null | undefined): readonly (string | null)[] =>
    [...(place?.querySelectorAll("a[rel='nofollow noreferrer']") ?? [])].map((link) =>
      link.getAttribute("href"),
    );

  it("is in the list with its sources, who publishes them, and a link of its own", () => {
    const item = page?.getElementById(event_id);
    expect(linked(item)).toEqual(sources);
    expect(item?.querySelector(`a[href="#${event_id}"]`)).not.toBeNull();
    const plain = (text: string): string => text.replaceAll(/['‘’"“”]/g, "");
    expect(plain(item?.textContent ?? "")).toContain(plain(publisher));
  });

  it("is in the table and in the CSV with its sources", () => {
    expect(linked(page?.querySelector(`tr[data-mark="${event_id}"]`))).toEqual(sources);
    const line = csv.split("\n").find((one) => one.startsWith(`${event_id},`));
    for (const source of sources) expect(line).toContain(source);
  });
});

describe("the timeline page", () => {
  it("draws every event in its overview at each width", () => {
    const strips = [...(page?.querySelectorAll("svg[data-months]") ?? [])];
    expect(strips).toHaveLength(3);
    for (const strip of strips)
      expect(strip.querySelectorAll("[data-event]")).toHaveLength(events.length);
  });

  it("holds the eight notes on the law, linked with the events they explain in both directions", () => {
    const notes = [...(page?.querySelectorAll(".timeline-law .note") ?? [])];
    expect(notes).toHaveLength(8);
    for (const note of notes) {
      const id = note.querySelector("h3")?.id ?? "";
      expect(note.querySelector(`h3 a[href="#${id}"]`)).not.toBeNull();
      const explained = [...note.querySelectorAll("h4 + ul a")].map((link) =>
        (link.getAttribute("href") ?? "").slice(1),
      );
      expect(explained.length).toBeGreaterThan(0);
      const back = [...(page?.querySelectorAll(`.event a[href="#${id}"]`) ?? [])];
      expect(back.map((link) => link.closest(".event")?.id).toSorted()).toEqual(
        explained.toSorted(),
      );
    }
  });

  it("uses each id once", () => {
    const ids = [...(page?.querySelectorAll("[id]") ?? [])].map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });
});
