import type { Say } from "../i18n/say.ts";
import { typeset } from "../i18n/typeset.ts";
import { voteCodes } from "../model/votes.ts";
import { token } from "../theme/tokens.ts";
import { type Frame, isNarrow } from "./chart.ts";
import { type CountryData, type CountrySection, sections } from "./country-votes-data.ts";
import { wrap } from "./labels.ts";
import { type Drawing, select, svg } from "./svg.ts";
import { voteFill, voteOutline } from "./vote-fill.ts";
import { resolutionWords, voteWord } from "./vote-names.ts";
import type { VoteResolution } from "./vote-record.ts";
import { drawGlyph } from "./vote-shared.ts";

/** Where the columns stand at a width, in CSS pixels. */
interface Places {
  readonly isNarrow: boolean;
  readonly width: number;
  readonly date: number;
  readonly vote: number;
  readonly bar: number;
  readonly barWidth: number;
}

const top = 40;
const pitch = 24;
/** Above a topic, and above a name within a topic. */
const topicGap = 12;
const nameGap = 5;
const keyPitch = 26;

function placesAt({ width }: Frame): Places {
  return isNarrow(width)
    ? { isNarrow: true, width, date: 0, vote: 124, bar: 242, barWidth: 92 }
    : { isNarrow: false, width, date: 214, vote: 400, bar: 524, barWidth: 164 };
}

/** Draws a line for every text, by topic; the painter puts the votes on them. */
export function drawCountry(data: CountryData, frame: Frame): SVGSVGElement {
  const places = placesAt(frame);
  const all = sections(data, frame.say);
  const ends = all.reduce<readonly number[]>((ys, section, at) => {
    const from = (ys.at(-1) ?? top) + gapAbove(all, at);
    return [...ys, from + heightOf(section, places)];
  }, []);
  const bottom = ends.at(-1) ?? top;
  const keyHeight = (places.isNarrow ? 3 : 1) * keyPitch;
  const picture = svg(frame, bottom + 16 + keyHeight);
  drawHead(select(picture).append("g"), places, frame.say);
  all.forEach((section, at) => {
    const from = (ends[at - 1] ?? top) + gapAbove(all, at);
    if (at > 0 && isNewTopic(all, at)) drawRule(select(picture), from - topicGap / 2, places);
    drawSection(select(picture), section, from, places, frame.say);
  });
  drawKeys(select(picture).append("g"), bottom + 16, places, frame.say);
  return picture;
}

function isNewTopic(all: readonly CountrySection[], at: number): boolean {
  return all[at]?.topic !== all[at - 1]?.topic;
}

function gapAbove(all: readonly CountrySection[], at: number): number {
  return isNewTopic(all, at) ? topicGap : nameGap;
}

function heightOf({ texts }: CountrySection, { isNarrow: narrow }: Places): number {
  return (texts.length + (narrow ? 1 : 0)) * pitch;
}

/** Names the group over its bars, and what the last number counts. */
function drawHead(head: Drawing, { width }: Places, say: Say): void {
  head
    .append("text")
    .attr("data-group", "")
    .attr("x", width)
    .attr("y", 14)
    .attr("text-anchor", "end")
    .attr("font-weight", 600);
  head
    .append("text")
    .attr("x", width)
    .attr("y", 33)
    .attr("text-anchor", "end")
    .attr("fill", token("quiet"))
    .text(say("charts.country-votes.same"));
}

function drawRule(picture: Drawing<SVGSVGElement>, y: number, { width }: Places): void {
  picture.append("path").attr("d", `M0 ${y}h${width}`).attr("stroke", token("rule"));
}

function drawSection(
  picture: Drawing<SVGSVGElement>,
  { title, texts }: CountrySection,
  y: number,
  places: Places,
  say: Say,
): void {
  drawTitle(picture.append("g").attr("font-weight", 600), title, y, places);
  const from = places.isNarrow ? y + pitch : y;
  texts.forEach((text, at) => drawLine(picture, text, from + at * pitch, places, say));
}

function drawTitle(group: Drawing, title: string, y: number, { isNarrow, date }: Places): void {
  const lines = isNarrow ? [title] : wrap(title, 14, date - 10);
  lines.forEach((line, at) =>
    group
      .append("text")
      .attr("y", y + 17 + at * 18)
      .text(line),
  );
}

function drawLine(
  picture: Drawing<SVGSVGElement>,
  text: VoteResolution,
  y: number,
  places: Places,
  say: Say,
): void {
  const line = picture
    .append("g")
    .attr("transform", `translate(0 ${y})`)
    .attr("data-mark", text.id)
    .attr("data-name", typeset(resolutionWords(text, say)));
  line.append("text").attr("x", places.date).attr("y", 17).text(say.date(text.date));
  if (!places.isNarrow && text.symbol !== null)
    line
      .append("text")
      .attr("x", places.vote - 10)
      .attr("y", 17)
      .attr("text-anchor", "end")
      .attr("fill", token("quiet"))
      .text(text.symbol);
  drawSwatch(line, places.vote).attr("data-swatch", "");
  drawGlyph(line, "u", places.vote + 21, 7);
  line
    .append("text")
    .attr("data-word", "")
    .attr("x", places.vote + 36)
    .attr("y", 17);
  drawBar(line, places);
  line
    .append("text")
    .attr("data-same", "")
    .attr("x", places.width)
    .attr("y", 17)
    .attr("text-anchor", "end");
}

function drawSwatch(group: Drawing, x: number): Drawing<SVGRectElement> {
  return group
    .append("rect")
    .attr("x", x)
    .attr("y", 5)
    .attr("width", 16)
    .attr("height", 14)
    .attr("stroke-dasharray", "3 2");
}

function drawBar(line: Drawing, { bar, barWidth }: Places): void {
  const group = line.append("g").attr("data-bar", barWidth).attr("data-x", bar);
  for (const code of voteCodes) {
    const vote = code.toLowerCase();
    const part = group.append("rect").attr("y", 6).attr("height", 12).attr("fill", voteFill(vote));
    const outline = voteOutline(vote);
    if (outline !== null) part.attr("stroke", outline).attr("stroke-dasharray", "3 2");
  }
}

/** What the colours, patterns and signs mean. */
function drawKeys(keys: Drawing, y: number, { isNarrow, width }: Places, say: Say): void {
  const across = isNarrow ? 2 : voteCodes.length;
  voteCodes.forEach((code, at) => {
    const vote = code.toLowerCase();
    const [column, row] = [at % across, Math.floor(at / across)];
    const key = keys
      .append("g")
      .attr("transform", `translate(${(column * width) / across} ${y + row * keyPitch})`);
    const swatch = drawSwatch(key, 0).attr("fill", voteFill(vote));
    const outline = voteOutline(vote);
    if (outline !== null) swatch.attr("stroke", outline);
    drawGlyph(key, vote, 21, 7);
    key.append("text").attr("x", 36).attr("y", 17).text(voteWord(vote, say));
  });
}
