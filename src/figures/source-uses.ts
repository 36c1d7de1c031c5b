import type { CollectionEntry } from "astro:content";
import type { Claim } from "../claims/claim.ts";
import { plain, rich } from "../claims/rich.ts";
import { dateWords } from "../charts/events-words.ts";
import { typeset } from "../i18n/typeset.ts";
import { timeline } from "../model/events.ts";
import { noteId } from "./notes.ts";
import type { Site } from "./site.ts";

/** What a page is used for: one thing that rests on it, with where that is shown. */
export interface SourceUse {
  readonly source: string;
  readonly publisher: string;
  readonly kind: string;
  readonly label: string;
  readonly href: string;
  readonly who: string | null;
  readonly confidence: string | null;
}

type Notes = readonly (CollectionEntry<"law"> | CollectionEntry<"conflicts">)[];

/** Everything on the site that rests on a page elsewhere. */
export function sourceUses(site: Site, notes: Notes): readonly SourceUse[] {
  return [
    ...[...site.claims.values()].filter(({ kind }) => kind !== "computed").map(ofClaim(site)),
    ...ofEvents(site),
    ...ofTransfers(site),
    ...ofVotes(site),
    ...ofReading(site),
    ...notes.flatMap((note) => ofNote(note, site)),
  ];
}

const bare = { who: null, confidence: null };

function ofClaim({ say }: Site): (claim: Claim) => SourceUse {
  return ({ id, text, unit, asOf, statement, source, who, confidence }) => {
    const number = unit === null || unit === "per cent" ? text : `${text} ${unit}`;
    const values = { number, date: asOf === "" ? say("sources.as-of.unknown") : asOf };
    return {
      source: source.href,
      publisher: source.publisher,
      kind: "claim",
      label: text === "" ? statement : say("sources-page.use.number", values),
      href: `/sources/#${id}`,
      who,
      confidence,
    };
  };
}

function ofEvents({ tables, say }: Site): readonly SourceUse[] {
  const confidence = new Map(tables["events/events"].map((row) => [row.event_id, row.confidence]));
  return timeline(tables["events/events"]).flatMap((event) =>
    [event.source, ...(event.second === null ? [] : [event.second])].map((source) => ({
      source,
      publisher: typeset(event.publisher),
      kind: "event",
      label: say("charts.events.label", {
        date: dateWords(event, say),
        title: typeset(event.title),
      }),
      href: `/timeline/#${event.id}`,
      who: null,
      confidence: confidence.get(event.id) ?? null,
    })),
  );
}

function ofTransfers({ tables, say }: Site): readonly SourceUse[] {
  const routes = tables["transfers/routes"].map((route) => ({
    row: route,
    kind: "route",
    label: say("sources-page.use.route", {
      id: route.route_id,
      from: typeset(route.origin_place),
      to: typeset(route.destination_place),
    }),
    href: `/transfers/#${route.route_id.toLowerCase()}`,
  }));
  const others = (["facilities", "regions", "origins"] as const).flatMap((table) =>
    tables[`transfers/${table}`].map((row) => ({
      row,
      kind: table,
      label: say(`sources-page.use.${table}`),
      href: "/transfers/",
    })),
  );
  return [...routes, ...others].map(({ row, ...use }) => ({
    ...use,
    source: row.source_url,
    publisher: typeset(row.publisher),
    who: null,
    confidence: row.confidence,
  }));
}

function ofVotes({ tables, say }: Site): readonly SourceUse[] {
  const titles = new Map(tables["un-votes/resolutions"].map(({ id, title }) => [id, title]));
  return [
    ...tables["un-votes/resolutions"].map(({ id, title, source_url }) => ({
      ...bare,
      source: source_url,
      publisher: say("claim.vote.record"),
      kind: "vote",
      label: typeset(title),
      href: `/votes/${id}/`,
    })),
    ...tables["un-votes/evidence"].map(({ resolution_id, source_url, publisher, confidence }) => ({
      source: source_url,
      publisher: typeset(publisher),
      kind: "evidence",
      label: typeset(titles.get(resolution_id) ?? ""),
      href: `/votes/${resolution_id}/`,
      who: null,
      confidence,
    })),
    ...tables["un-votes/sources"].map(({ url, title }) => ({
      ...bare,
      source: url,
      publisher: hostOf(url),
      kind: "dataset",
      label: typeset(title),
      href: "/data/#un-votes",
    })),
  ];
}

function ofReading({ tables }: Site): readonly SourceUse[] {
  return tables["reading/reading"].map(({ url, publisher, title }) => ({
    ...bare,
    source: url,
    publisher: typeset(publisher),
    kind: "reading",
    label: typeset(title),
    href: "/data/#reading",
  }));
}

/** The pages a note links to; who publishes them only their addresses say. */
function ofNote(note: Notes[number], { claims }: Site): readonly SourceUse[] {
  const isLaw = note.collection === "law";
  const links = [...(note.body ?? "").matchAll(/\]\((https?:[^)\s]+)\)/g)];
  return [...new Set(links.map(([, href = ""]) => href))].map((source) => ({
    ...bare,
    source,
    publisher: hostOf(source),
    kind: isLaw ? "law" : "conflict",
    label: plain(rich(note.data.title, claims)),
    href: `${isLaw ? "/timeline/" : "/returns/"}#${noteId(note)}`,
  }));
}

/** The host of an address, without `www.`. */
export function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, "");
}
