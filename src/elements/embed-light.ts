import type { LightData } from "../charts/light.ts";
import { paint, phrase } from "../charts/vote-map.paint.ts";
import { embedPage } from "./embed-page.ts";
import { showLight } from "./light-figure.ts";

/** The map of votes alone, in as few bytes as it takes. */
const page = embedPage();
const root = document.querySelector<HTMLElement>(".figure");
const data = JSON.parse(
  document.getElementById("chart-vote-map")?.textContent ?? "{}",
) as LightData;
if (root !== null) {
  const { bad, wake } = showLight(root, data, { paint, phrase }, page.query);
  page.fault(bad);
  if (page.asked["static"] === undefined) wake();
}
page.announce();
