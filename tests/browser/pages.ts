/** The addresses that every check of looks and access goes through. */
export const addresses = [
  "/",
  "/charts/",
  "/charts/count/",
  "/charts/transfers/",
  "/charts/returned/",
  "/charts/events/",
  "/charts/vote-map/",
  "/charts/vote-shift/",
  "/charts/country-votes/",
  "/votes/",
  "/votes/es-11-9/",
  "/countries/",
  "/countries/ind/",
  "/transfers/",
  "/charts/vote-matrix/",
  "/charts/vote-tiles/",
  "/charts/vote-tally/",
  "/sources/",
  "/data/",
  "/method/",
  "/about/",
  "/corrections/",
  "/404.html",
] as const;

export const themes = ["light", "dark"] as const;
