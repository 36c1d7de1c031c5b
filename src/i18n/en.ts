import claims from "./en/claims.json" with { type: "json" };
import classroom from "./en/classroom.json" with { type: "json" };
import count from "./en/charts/count.json" with { type: "json" };
import countryVotes from "./en/charts/country-votes.json" with { type: "json" };
import countries from "./en/countries.json" with { type: "json" };
import embed from "./en/embed.json" with { type: "json" };
import destinations from "./en/charts/destinations.json" with { type: "json" };
import destinationRegions from "./en/destinations.json" with { type: "json" };
import events from "./en/charts/events.json" with { type: "json" };
import files from "./en/files.json" with { type: "json" };
import figure from "./en/figure.json" with { type: "json" };
import gallery from "./en/gallery.json" with { type: "json" };
import offline from "./en/offline.json" with { type: "json" };
import classroomZip from "./en/classroom-zip.json" with { type: "json" };
import oneVote from "./en/charts/one-vote.json" with { type: "json" };
import returned from "./en/charts/returned.json" with { type: "json" };
import returnGroups from "./en/charts/return-groups.json" with { type: "json" };
import returnsPage from "./en/returns-page.json" with { type: "json" };
import site from "./en/site.json" with { type: "json" };
import teaching from "./en/teaching.json" with { type: "json" };
import totals from "./en/charts/totals.json" with { type: "json" };
import sourcesPage from "./en/sources-page.json" with { type: "json" };
import timelinePage from "./en/timeline-page.json" with { type: "json" };
import transfers from "./en/charts/transfers.json" with { type: "json" };
import transfersPage from "./en/transfers-page.json" with { type: "json" };
import use from "./en/use.json" with { type: "json" };
import voteMap from "./en/charts/vote-map.json" with { type: "json" };
import votePages from "./en/vote-pages.json" with { type: "json" };
import voteShift from "./en/charts/vote-shift.json" with { type: "json" };
import voteTally from "./en/charts/vote-tally.json" with { type: "json" };
import voteTiles from "./en/charts/vote-tiles.json" with { type: "json" };
import voteMatrix from "./en/charts/vote-matrix.json" with { type: "json" };
import votes from "./en/votes.json" with { type: "json" };

/** Charts of one vote share words under each one's name; what a chart says in its own way comes after. */
const shared = ["vote-map", "vote-tiles", "vote-tally"].flatMap((chart) =>
  Object.entries(oneVote).map(([key, text]) => [key.replace("*", chart), text] as const),
);

/** Every English word of the interface, by flat dotted key. */
export const en: Readonly<Record<string, string>> = {
  ...site,
  ...figure,
  ...files,
  ...gallery,
  ...claims,
  ...classroom,
  ...classroomZip,
  ...count,
  ...countries,
  ...embed,
  ...destinations,
  ...destinationRegions,
  ...events,
  ...offline,
  ...returned,
  ...returnGroups,
  ...returnsPage,
  ...teaching,
  ...totals,
  ...sourcesPage,
  ...timelinePage,
  ...transfers,
  ...transfersPage,
  ...use,
  ...Object.fromEntries(shared),
  ...voteMap,
  ...votePages,
  ...voteShift,
  ...countryVotes,
  ...voteTiles,
  ...voteTally,
  ...voteMatrix,
  ...votes,
};
