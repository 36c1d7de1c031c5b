import type { Paint, Phrase } from "../charts/chart.ts";
import type { LightData } from "../charts/light.ts";
import type { TextTravel } from "../charts/vote-text.phrase.ts";
import { fillIn } from "../i18n/fill-in.ts";
import { askedBy, picksIn } from "./address.ts";
import { ChartMarks } from "./chart-marks.ts";
import { listenToKey } from "./light-keys.ts";
import { lightTable } from "./light-table.ts";
import { lightTip } from "./light-tip.ts";

interface Painter {
  readonly paint: Paint<TextTravel>;
  readonly phrase: Phrase<TextTravel>;
}

/** A figure that has shown what an address asks. */
interface Shown {
  /** What it was asked in vain. */
  readonly bad: readonly string[];
  /** Makes its marks and its key work. */
  readonly wake: () => void;
}

/** A number with its place in the register, which is a page away here: only the number is printed. */
const claim = /\[\[[^|]+\|([^\]]*)\]\]/g;

/** A ring keeps this distance from a dot, which it would cover otherwise. */
const clearance = 2;

/**
 * Shows a figure of one vote that has to be light as an address asks: it has no list of controls, its state comes from
 * there and from the key of the picture; the table is made when it is opened.
 */
export function showLight(
  root: HTMLElement,
  data: LightData,
  { paint, phrase }: Painter,
  query: URLSearchParams,
): Shown {
  const { travel, start, groupNames, groups } = data;
  const names = data.names.split("|");
  const find = (part: string): Element | null => root.querySelector(`[data-part="${part}"]`);
  const all = [...root.querySelectorAll<SVGElement>("svg [data-mark]")];
  const marksOf = (id: string): readonly SVGElement[] =>
    all.filter(({ dataset }) => dataset["mark"] === id);
  const placeOf = ({ dataset }: SVGElement): number =>
    travel.iso3.indexOf(dataset["mark"] ?? "") / 4;

  const asked = askedBy(query, new Map(Object.entries(data.options)));
  const found = picksIn(query.get("country") ?? "", (id) => marksOf(id).length > 0);
  let chosen = { ...start, ...asked.chosen };
  const repaint = (): void => {
    paint(root, travel, chosen);
    const slots = phrase(travel, chosen);
    for (const [part, text] of Object.entries(data.template))
      find(part)?.replaceChildren(fillIn(text, slots).replaceAll(claim, "$1"));
  };
  for (const mark of all) mark.dataset["name"] = names[placeOf(mark)] ?? "";
  found.picks.flatMap(marksOf).forEach(ring);
  repaint();

  const table = root.querySelector<HTMLDetailsElement>(".figure-table");
  table?.addEventListener("toggle", () => {
    if (!table.open || table.querySelector("table") !== null) return;
    table.querySelector(".scroll")?.replaceChildren(lightTable(data));
    repaint();
  });
  return {
    bad: [...asked.bad, ...found.bad.map((id) => `country=${id}`)],
    wake() {
      const group = (mark: SVGElement): string => groupNames[Number(groups[placeOf(mark)])] ?? "";
      const marks = new ChartMarks(root, (picture) => lightTip(picture, data.words.close, group));
      const refresh = listenToKey(
        root,
        (option) => option === `vote=${chosen["vote"] ?? ""}`,
        (option) => {
          const [, vote = ""] = option.split("=");
          chosen = { ...chosen, vote: chosen["vote"] === vote ? (start["vote"] ?? "") : vote };
          repaint();
          refresh();
          marks.refresh();
        },
      );
      marks.refresh();
      const [only = "", ...others] = found.picks;
      if (others.length === 0) marks.select(only);
    },
  };
}

/** Draws a ring around a mark, above its neighbours: a rim of paper, and on it a line in ink. */
function ring(mark: SVGElement): void {
  const group = document.createElementNS("http://www.w3.org/2000/svg", "g");
  group.dataset["ring"] = "";
  for (const layer of [mark.cloneNode(), mark.cloneNode()] as SVGElement[]) {
    for (const name of layer.getAttributeNames())
      if (!["d", "cx", "cy", "r"].includes(name)) layer.removeAttribute(name);
    const radius = layer.getAttribute("r");
    if (radius !== null) layer.setAttribute("r", String(Number(radius) + clearance));
    group.append(layer);
  }
  mark.parentElement?.after(group);
}
