import type { Say } from "../i18n/say.ts";
import type { Destination, Facility } from "../model/destinations.ts";
import type { Route } from "../model/routes.ts";
import { token } from "../theme/tokens.ts";
import { tenth } from "./attributes.ts";
import type { Layout } from "./destinations-layout.ts";
import { countsMark } from "./destinations-table.ts";
import { regionWords } from "./destinations-words.ts";
import type { Drawing } from "./svg.ts";

/** Draws a region: its name, a dot a route, a square a facility, each with their number, and the number of its counts. */
export function drawRegion(line: Drawing, one: Destination, layout: Layout, say: Say): void {
  const [routesAt, facilitiesAt] = layout.starts;
  line.append("text").text(regionWords(one, say, ".short"));
  drawRoutes(part(line, "routes", routesAt, one.routes.length, say), one, layout, say);
  drawFacilities(
    part(line, "facilities", facilitiesAt, one.facilities.length, say),
    one,
    layout,
    say,
  );
  drawCounts(line, one, layout, say);
}

/** A group at the place where records of a kind begin, with their number before it; none where there are none. */
function part(line: Drawing, of: string, x: number, count: number, say: Say): Drawing {
  const group = line.append("g").attr("data-of", of).attr("transform", `translate(${x} -4.5)`);
  if (count > 0) {
    group
      .append("text")
      .attr("x", -5)
      .attr("y", 4.5)
      .attr("text-anchor", "end")
      .attr("fill", token("quiet"))
      .text(say.number(count));
  }
  return group;
}

function drawRoutes(group: Drawing, { routes }: Destination, layout: Layout, say: Say): void {
  for (const [at, route] of routes.entries()) {
    const dot = group
      .append("circle")
      .attr("data-mark", route.route_id)
      .attr("data-label", routeLabel(route, say))
      .attr("cx", tenth(at * layout.pitch + layout.radius));
    fillMark(dot.attr("r", layout.radius), "origin-1", route.status === "announced");
  }
}

/** "Vuhlehirsk to Rostov Oblast". */
function routeLabel({ origin_place: from, destination_place: to }: Route, say: Say): string {
  return say("charts.destinations.label.route", { from, to });
}

function drawFacilities(
  group: Drawing,
  { facilities }: Destination,
  layout: Layout,
  say: Say,
): void {
  const side = layout.radius * 2;
  for (const [at, facility] of facilities.entries()) {
    const square = group
      .append("rect")
      .attr("data-mark", facility.facility_id)
      .attr("data-label", facilityLabel(facility, say))
      .attr("x", tenth(at * layout.pitch))
      .attr("y", -layout.radius);
    fillMark(
      square.attr("width", tenth(side)).attr("height", tenth(side)),
      "origin-3",
      facility.activities.length === 0,
    );
  }
}

function facilityLabel({ name, place }: Facility, say: Say): string {
  return say("charts.destinations.label.facility", { name, place });
}

/** What was only announced is hollow. */
export function fillMark<E extends SVGElement>(
  mark: Drawing<E>,
  colour: "origin-1" | "origin-3",
  isHollow: boolean,
): void {
  mark.attr("fill", isHollow ? token("page") : token(colour));
  if (isHollow) mark.attr("stroke", token(colour));
}

/** The number of published counts is one mark: what they count cannot be set side by side. */
function drawCounts(line: Drawing, one: Destination, layout: Layout, say: Say): void {
  if (one.counts.length === 0) return;
  const mark = line
    .append("g")
    .attr("data-of", "counts")
    .attr("data-mark", countsMark(one))
    .attr(
      "data-label",
      say("charts.destinations.label.counts", {
        region: regionWords(one, say),
        counts: one.counts.length,
      }),
    );
  mark
    .append("rect")
    .attr("x", layout.columnWidth - 28)
    .attr("y", 6 - layout.lineHeight)
    .attr("width", 28)
    .attr("height", layout.lineHeight)
    .attr("fill", "none")
    .attr("pointer-events", "all");
  mark
    .append("text")
    .attr("x", layout.columnWidth)
    .attr("text-anchor", "end")
    .attr("font-weight", 600)
    .text(say.number(one.counts.length));
}
