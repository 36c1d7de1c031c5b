import { describe, expect, it } from "vitest";
import { readTables } from "../../src/tables/read.ts";
import { pages } from "./pages.ts";

const tables = readTables("data");
const built = pages();
const find = (address: string): Document | undefined =>
  built.find((one) => one.address === address)?.document;
const page = find("/sources/");
const list = find("/sources/pages/");
const entries = new Map(
  [...(list?.querySelectorAll(".source") ?? [])].map((entry) => [
    entry.querySelector("a[rel]")?.getAttribute("href") ?? "",
    entry,
  ]),
);
const restsOn = (source: string): readonly (string | null)[] =>
  [...(entries.get(source)?.querySelectorAll("dd a") ?? [])].map((link) =>
    link.getAttribute("href"),
  );

describe("the register of sources", () => {
  it("keeps an anchor for every claim that quotes a source", () => {
    const missing = tables["claims/claims"].filter(({ id }) => page?.getElementById(id) === null);
    expect(missing).toEqual([]);
  });

  it("lists with each page the claims that rest on it", () => {
    const missing = tables["claims/claims"].filter(
      ({ id, source_url }) => !restsOn(source_url).includes(`/sources/#${id}`),
    );
    expect(missing).toEqual([]);
  });

  it("lists the events, with both their pages", () => {
    const missing = tables["events/events"].filter(({ event_id, source_url, source2_url }) =>
      [source_url, ...(source2_url === null ? [] : [source2_url])].some(
        (source) => !restsOn(source).includes(`/timeline/#${event_id}`),
      ),
    );
    expect(missing).toEqual([]);
  });

  it("lists the movements, and has a page for every facility, count and vote", () => {
    const missing = tables["transfers/routes"].filter(
      ({ route_id, source_url }) =>
        !restsOn(source_url).includes(`/transfers/#${route_id.toLowerCase()}`),
    );
    expect(missing).toEqual([]);
    const others = [
      ...tables["transfers/facilities"],
      ...tables["transfers/regions"],
      ...tables["transfers/origins"],
      ...tables["returns/returned"],
      ...tables["returns/identified"],
      ...tables["returns/groups"],
      ...tables["returns/by-origin"],
      ...tables["returns/by-destination"],
      ...tables["un-votes/resolutions"],
      ...tables["un-votes/evidence"],
    ];
    expect(others.filter(({ source_url }) => restsOn(source_url).length === 0)).toEqual([]);
  });

  it("names copies, mirrors and reposts as such", () => {
    const tagOf = (source: string) => entries.get(source)?.querySelector(".source-tag") ?? null;
    const reposts = tables["claims/claims"].filter(({ publisher }) => publisher.includes(" via "));
    expect(reposts.length).toBeGreaterThan(5);
    expect(reposts.filter(({ source_url }) => tagOf(source_url) === null)).toEqual([]);
  });

  it("offers every publisher and everyone who says something, once", () => {
    for (const [of, name] of [page, list].flatMap((one) =>
      ["publisher", "who"].map((field) => [one, field] as const),
    )) {
      const options = [...(of?.querySelectorAll(`select[name=${name}] option`) ?? [])].map(
        (option) => option.getAttribute("value"),
      );
      expect(new Set(options).size).toBe(options.length);
      const items = [...(of?.querySelectorAll(`[data-is-${name}]`) ?? [])];
      const used = new Set(
        items.flatMap((item) => (item.getAttribute(`data-is-${name}`) ?? "").split(" ")),
      );
      used.delete("");
      expect(new Set(options.slice(1))).toEqual(used);
    }
  });
});
