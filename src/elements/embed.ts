import { ChartFigure } from "./chart-figure.ts";
import { embedPage } from "./embed-page.ts";

/** A chart alone that can do all that it can on its own page. */
const page = embedPage();
customElements.define("chart-figure", ChartFigure);
page.announce();
