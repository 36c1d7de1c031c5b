import type { Say } from "../i18n/say.ts";
import type { TableRows } from "./index.ts";
import { type Claim, spelled } from "./claim.ts";

interface Count {
  readonly id: string;
  readonly value: number;
  readonly dataset: string;
  readonly statement: string;
  readonly asOf: string;
}

/** The claims that are numbers of rows: how many movements, facilities, events and published figures the data hold. */
export function rowClaims(tables: TableRows, say: Say): readonly Claim[] {
  return [...routeCounts(tables, say), ...otherCounts(tables, say)].map((count) => ({
    id: count.id,
    kind: "computed",
    text: spelled(count.value, say),
    value: count.value,
    unit: null,
    statement: count.statement,
    definition: say("claim.rows.definition"),
    who: say("claim.computed.who"),
    asOf: count.asOf === "" ? "" : say.date(count.asOf),
    source: {
      href: `/data/#${count.dataset}`,
      publisher: say("claim.computed.publisher", { dataset: count.dataset }),
    },
    confidence: say("claim.computed.confidence"),
    note: null,
  }));
}

function routeCounts(tables: TableRows, say: Say): readonly Count[] {
  const routes = tables["transfers/routes"];
  const asOf = newest(routes.map((route) => route.publication_date));
  const unitNames = new Map(tables["geometry/units"].map(({ id, name }) => [id, name]));
  type Route = (typeof routes)[number];
  const count = (id: string, fits: (route: Route) => boolean, key = id, values = {}): Count => ({
    id,
    value: routes.filter(fits).length,
    dataset: "transfers",
    statement: say(`claim.rows.${key}`, values),
    asOf,
  });
  const regions = new Set(
    routes
      .filter((route) => route.destination_country === "RU")
      .map((route) => route.destination_region_code),
  );
  return [
    count("routes", () => true),
    count("routes-reported", (route) => route.status === "reported"),
    count("routes-announced", (route) => route.status === "announced"),
    count("routes-numbered", (route) => route.children !== null),
    count("routes-unnumbered", (route) => route.children === null),
    count("routes-inside-occupied", (route) => route.destination_country === "UA"),
    count("routes-source-russian", (route) => route.source_side === "russian_authority"),
    count("routes-source-occupation", (route) => route.source_side === "occupation_authority"),
    { ...count("routes-russian-regions", () => true), value: regions.size },
    ...["RU", "BY", "KP"].map((country) =>
      count(
        `routes-to-${country.toLowerCase()}`,
        (route) => route.destination_country === country,
        "routes-to",
        {
          place: say(`country.${country}`),
        },
      ),
    ),
    ...distinct(routes.map((route) => route.origin_region_code)).map((code) =>
      count(
        `routes-from-${code.toLowerCase()}`,
        (route) => route.origin_region_code === code,
        "routes-from",
        {
          place: unitNames.get(code) ?? code,
        },
      ),
    ),
    ...distinct(routes.map((route) => route.kind)).map((kind) =>
      count(
        `routes-kind-${kind.replaceAll("_", "-")}`,
        (route) => route.kind === kind,
        "routes-kind",
        {
          kind: say(`charts.transfers.kind.${kind}`),
        },
      ),
    ),
  ];
}

function otherCounts(tables: TableRows, say: Say): readonly Count[] {
  const count = (id: string, table: keyof TableRows, asOf: string): Count => ({
    id,
    value: tables[table].length,
    dataset: table.split("/")[0] ?? table,
    statement: say(`claim.rows.${id}`),
    asOf,
  });
  return [
    count(
      "facilities",
      "transfers/facilities",
      newest(tables["transfers/facilities"].map((row) => row.publication_date)),
    ),
    count("places", "transfers/places", ""),
    count("events", "events/events", newest(tables["events/events"].map((row) => row.date))),
    count(
      "returned-points",
      "returns/returned",
      newest(tables["returns/returned"].map((row) => row.date)),
    ),
    count(
      "identified-points",
      "returns/identified",
      newest(tables["returns/identified"].map((row) => row.date)),
    ),
    count(
      "return-groups",
      "returns/groups",
      newest(tables["returns/groups"].map((row) => row.date)),
    ),
    count("claims", "claims/claims", ""),
  ];
}

/** The latest full date among partial and empty ones. */
function newest(dates: readonly (string | null)[]): string {
  return (
    dates
      .filter((date): date is string => date?.length === 10)
      .toSorted()
      .at(-1) ?? ""
  );
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
