import "./chart-figure.ts";
import { embedPage } from "./embed-page.ts";

/** A chart alone that can do all that it can on its own page. */
embedPage().announce();
