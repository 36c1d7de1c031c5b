import type { UseData, UseWords } from "../charts/use.ts";
import { plain } from "../claims/rich.ts";
import type { Citations } from "../charts/citation.ts";
import type { Figure } from "./figure.ts";
import { frameHeight, plateOf } from "./files.ts";
import type { Site } from "./site.ts";

/** Where a figure lives, as root-relative addresses. */
interface Places {
  readonly page: string;
  readonly frame: string;
  /** Of its files, without their endings; null where it has none. */
  readonly files: string | null;
}

/** What the page of a figure tells of how to use it elsewhere; `at` gives full addresses. */
export function useData(
  figure: Figure,
  { page, frame, files }: Places,
  site: Site,
  citations: Citations,
  at: (path: string) => string,
): UseData {
  const { say } = site;
  const home = at(page);
  const plate = plateOf(figure, home, site);
  return {
    id: figure.id,
    home,
    frame: at(frame),
    script: at("/embed.js"),
    name: [figure.id, ...(files === null ? Object.values(figure.chosen) : [])].join("-"),
    files: files === null ? null : at(files),
    height: frameHeight(plate),
    drawing: { width: plate.width, height: plate.height },
    words: wordsOf(figure, plate.subtitle),
    source: plate.source,
    credit: say("files.credit", { site: say("site.name"), home: "{home}" }),
    sources: say("figure.table.source"),
    citations,
  };
}

function wordsOf({ wording: { title, note, alt } }: Figure, subtitle: string): UseWords {
  return { title: plain(title), subtitle, note: plain(note), alt };
}
