import { embedPage } from "./embed-page.ts";

/** A picture alone: it has nothing to choose. */
embedPage().announce();
