import { claims } from "./claims.ts";
import { originCodes, placeCodes, routeCodes } from "./codes.ts";
import { crimeaOnUnits, crimeaOnWorld, unitCountries } from "./crimea.ts";
import { es11Members, es11Totals } from "./es11-totals.ts";
import { events } from "./events.ts";
import { evidenceAgrees, partialVotesBacked } from "./evidence.ts";
import { facilityPlaces, placesUsed } from "./facilities.ts";
import type { Invariant } from "./invariant.ts";
import { members } from "./members.ts";
import { memberNames, ownNames } from "./names.ts";
import { placeCountries, placeDecimals, placePoints } from "./places.ts";
import { identifiedRanges } from "./ranges.ts";
import { admissions, unattestedVotes } from "./recorded-votes.ts";
import { rollCalls } from "./roll-calls.ts";
import { routeDates } from "./route-dates.ts";
import { routePlaces } from "./route-places.ts";
import { routeBorders, routeNumbers, routeOverlaps, routeRepeats } from "./routes.ts";
import { identifiedSeries, returnedSeries } from "./series.ts";
import { dotMembers, memberShapes, unitShapes, worldShapes } from "./shapes.ts";
import { countsSince, routesSince } from "./since.ts";
import { streets } from "./streets.ts";
import { tileCells, tileMembers } from "./tiles.ts";
import { undatedFigures } from "./undated.ts";
import { activityWords, transportWords } from "./words.ts";

/** Every rule, by subject. */
export const invariants: readonly Invariant[] = [
  members,
  ownNames,
  memberNames,
  admissions,
  rollCalls,
  unattestedVotes,
  es11Members,
  es11Totals,
  evidenceAgrees,
  partialVotesBacked,
  returnedSeries,
  identifiedSeries,
  identifiedRanges,
  undatedFigures,
  claims,
  placeCodes,
  placeCountries,
  placePoints,
  placeDecimals,
  placesUsed,
  routeCodes,
  routePlaces,
  routeBorders,
  routeOverlaps,
  routeRepeats,
  routeNumbers,
  routeDates,
  routesSince,
  countsSince,
  originCodes,
  facilityPlaces,
  transportWords,
  activityWords,
  streets,
  events,
  crimeaOnWorld,
  crimeaOnUnits,
  unitCountries,
  memberShapes,
  worldShapes,
  dotMembers,
  tileMembers,
  tileCells,
  unitShapes,
];
