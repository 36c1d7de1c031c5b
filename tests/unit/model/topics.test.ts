import { expect, it } from "vitest";
import { byTopic, neighboursOf, previousOnTopic } from "../../../src/model/topics.ts";
import { readTables } from "../../../src/tables/read.ts";

const resolutions = readTables("data")["un-votes/resolutions"];
const resolution = (id: string): (typeof resolutions)[number] => {
  const found = resolutions.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no resolution ${id}`);
  return found;
};

it("finds the last vote on the same subject, also of the same day", () => {
  const previous = (id: string): string | undefined =>
    previousOnTopic(resolutions, resolution(id))?.id;
  expect(previous("es-11-8")).toBe("es-11-7");
  expect(previous("80-223")).toBe("79-184");
  expect(previous("es-11-4")).toBe("68-262");
  expect(previous("es-11-9")).toBeUndefined();
});

it("puts every resolution under its topic, the children first, then newest first", () => {
  const topics = [...byTopic(resolutions)];
  expect(topics[0]?.[0]).toBe("children");
  expect(topics.flatMap(([, ofTopic]) => ofTopic)).toHaveLength(27);
  const peace = topics.find(([topic]) => topic === "peace")?.[1] ?? [];
  expect(peace.map(({ id }) => id)).toEqual(["2026-02-24", "es-11-8", "es-11-7", "es-11-6"]);
});

it("walks all resolutions in time from first to last", () => {
  const walk = (id: string): readonly string[] => {
    const next = neighboursOf(resolutions, resolution(id)).after;
    return next === null ? [id] : [id, ...walk(next.id)];
  };
  expect(walk("68-262")).toHaveLength(27);
  expect(neighboursOf(resolutions, resolution("68-262")).before).toBeNull();
  expect(walk("68-262").at(-1)).toBe("2026-02-24");
});
