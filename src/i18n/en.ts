import claims from "./en/claims.json" with { type: "json" };
import count from "./en/charts/count.json" with { type: "json" };
import countryVotes from "./en/charts/country-votes.json" with { type: "json" };
import countries from "./en/countries.json" with { type: "json" };
import events from "./en/charts/events.json" with { type: "json" };
import figure from "./en/figure.json" with { type: "json" };
import returned from "./en/charts/returned.json" with { type: "json" };
import site from "./en/site.json" with { type: "json" };
import transfers from "./en/charts/transfers.json" with { type: "json" };
import voteMap from "./en/charts/vote-map.json" with { type: "json" };
import votePages from "./en/vote-pages.json" with { type: "json" };
import voteShift from "./en/charts/vote-shift.json" with { type: "json" };
import votes from "./en/votes.json" with { type: "json" };

/** Every English word of the interface, by flat dotted key. */
export const en: Readonly<Record<string, string>> = {
  ...site,
  ...figure,
  ...claims,
  ...count,
  ...countries,
  ...events,
  ...returned,
  ...transfers,
  ...voteMap,
  ...votePages,
  ...voteShift,
  ...countryVotes,
  ...votes,
};
