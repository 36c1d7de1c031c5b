import { fillIn } from "../i18n/fill-in.ts";
import { type Tally, voteCodes } from "../model/votes.ts";
import { numberIn, setAttribute, setHidden, tenth, textIn, write } from "./attributes.ts";
import type { Paint } from "./chart.ts";
import {
  countryOf,
  type CountryTravel,
  type Found,
  groupTally,
  tallyWords,
} from "./country-votes.phrase.ts";
import { voteFill, voteOutline } from "./vote-fill.ts";

export { phrase } from "./country-votes.phrase.ts";

/** Between the parts of a bar, in pixels. */
const gap = 1;

/** Puts the record of the chosen member, and that of its UN group, on every line and row. */
export const paint: Paint<CountryTravel> = (root, travel, chosen) => {
  const found = countryOf(travel, chosen);
  for (const line of root.querySelectorAll("svg [data-mark], [data-line]"))
    paintLine(line, travel, found);
  for (const head of root.querySelectorAll("[data-group]"))
    write(
      head,
      fillIn(travel.groupSize, { group: found.group, size: String(found.places.length) }),
    );
  for (const row of root.querySelectorAll("[data-row]")) paintRow(row, travel, found);
};

function paintLine(line: Element, travel: CountryTravel, { at, places }: Found): void {
  const roll = travel.rolls[textIn(line, "data-mark")] ?? "";
  const vote = roll.charAt(at).toLowerCase();
  const word = travel.words[vote] ?? "";
  const swatch = line.querySelector("[data-swatch]");
  setAttribute(swatch, "fill", voteFill(vote));
  setAttribute(swatch, "stroke", voteOutline(vote));
  setAttribute(line.querySelector("use"), "href", `#shared-glyph-${vote}`);
  write(line.querySelector("[data-word]"), word);
  const name = textIn(line, "data-name");
  if (name !== "") setAttribute(line, "data-label", fillIn(travel.label, { name, vote: word }));
  const tally = groupTally(roll, places);
  paintBar(line.querySelector("[data-bar]"), tally, places.length);
  const isComplete = tally.U === 0;
  write(line.querySelector("[data-same]"), isComplete ? String(countOf(tally, vote)) : "");
}

function countOf(tally: Tally, vote: string): number {
  const code = voteCodes.find((one) => one.toLowerCase() === vote);
  return code === undefined ? 0 : tally[code];
}

/** Shares out the bar of a line among the members of the group. */
function paintBar(bar: Element | null, tally: Tally, size: number): void {
  const unit = (numberIn(bar, "data-bar") + gap) / size;
  let x = numberIn(bar, "data-x");
  [...(bar?.children ?? [])].forEach((part, index) => {
    const count = tally[voteCodes[index] ?? "U"];
    setHidden(part, count === 0);
    setAttribute(part, "x", String(tenth(x)));
    setAttribute(part, "width", String(tenth(Math.max(count * unit - gap, 0))));
    x += count * unit;
  });
}

function paintRow(row: Element, travel: CountryTravel, { at, group, places }: Found): void {
  const roll = travel.rolls[textIn(row, "data-mark")] ?? "";
  write(row.querySelector('[data-col="vote"]'), travel.words[roll.charAt(at).toLowerCase()] ?? "");
  const tally = groupTally(roll, places);
  write(row.querySelector('[data-col="group"]'), tallyWords(tally, group, travel));
}
