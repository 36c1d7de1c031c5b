import { fillIn } from "../i18n/fill-in.ts";
import { ChartFigure } from "./chart-figure.ts";
import { announceHeight } from "./embed-height.ts";
import { settingsBy } from "./embed-settings.ts";

/** Shows a chart that stands alone as its address asks, and tells the page around how tall it is. */
const query = new URLSearchParams(location.search);
const { asked, maxHeight, bad } = settingsBy(query);
const root = document.documentElement;
for (const [name, value] of Object.entries(asked)) root.dataset[name] = value;
const { view = "chart", fitchart } = asked;
const other = document.querySelector<HTMLAnchorElement>(`[data-view="${view}"]`);
if (other !== null) {
  other.search = location.search;
  location.replace(other.href);
}
if (view === "table") document.querySelector(".figure-table")?.setAttribute("open", "");
const fault = document.querySelector<HTMLElement>('[data-part="embed-fault"]');
if (fault !== null && bad.length > 0) {
  fault.textContent = fillIn(fault.dataset["words"] ?? "", { value: bad.join(", ") });
  fault.hidden = false;
}
customElements.define("chart-figure", ChartFigure);
if (fitchart === undefined)
  announceHeight({ id: root.dataset["chart"] ?? "", query, most: maxHeight });
