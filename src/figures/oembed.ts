import { plain } from "../claims/rich.ts";
import { cardSize } from "./card.ts";
import type { Figure } from "./figure.ts";
import type { Site } from "./site.ts";

/** What hosts are told of a chart that they want to show; see https://oembed.com. */
export interface OEmbed {
  readonly version: "1.0";
  readonly type: "rich";
  readonly title: string;
  readonly author_name: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly cache_age: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
  readonly width: number;
  readonly height: number;
  readonly html: string;
}

const width = 720;
/** WordPress shows no frame taller, in CSS pixels. */
const tallest = 1000;
/** Title, notes and sources around the picture, in CSS pixels. */
const around = 480;
const daySeconds = 86_400;

/**
 * The frame of a chart for hosts, with a quotation for those that show none; `at` gives full addresses. Hosts leave of
 * a frame only its address, size and title, so it needs nothing else.
 */
export function oembed(figure: Figure, { say }: Site, at: (path: string) => string): OEmbed {
  const { id, wording, drawings } = figure;
  const title = plain(wording.title);
  const height = Math.min(tallest, heightAt(drawings) + around);
  const [page, frame] = [at(`/charts/${id}/`), at(`/embed/${id}/`)];
  return {
    version: "1.0",
    type: "rich",
    title,
    author_name: say("site.name"),
    provider_name: say("site.name"),
    provider_url: at("/"),
    cache_age: daySeconds,
    thumbnail_url: at(`/cards/${id}.png`),
    thumbnail_width: cardSize.width,
    thumbnail_height: cardSize.height,
    width,
    height,
    html:
      `<blockquote><a href="${escaped(page)}">${escaped(title)}</a></blockquote>` +
      `<iframe src="${escaped(frame)}" title="${escaped(title)}" width="${width}" height="${height}" frameborder="0"></iframe>`,
  };
}

function heightAt(drawings: Figure["drawings"]): number {
  const fitting = drawings.findLast((drawing) => drawing.width <= width);
  return Math.ceil(fitting?.height ?? 0);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
