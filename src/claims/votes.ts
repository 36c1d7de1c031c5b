import type { Say } from "../i18n/say.ts";
import type { Tables } from "../tables/tables.gen.ts";
import { type Claim, spelled } from "./claim.ts";

type Resolution = Tables["un-votes/resolutions"][number];
type VoteTables = Pick<Tables, "un-votes/resolutions" | "un-votes/votes" | "un-votes/members">;

const states = ["Y", "N", "A", "X"] as const;

/** The claims that follow from the roll calls: tallies, shares, majorities, and who moved between two votes. */
export function voteClaims(tables: VoteTables, say: Say): readonly Claim[] {
  const resolutions = tables["un-votes/resolutions"];
  const members = tables["un-votes/members"].length;
  const newest =
    resolutions
      .map(({ date }) => date)
      .toSorted()
      .at(-1) ?? "";
  const claim = claimMaker(say);
  const general = [
    claim("members", members, "members", newest),
    claim("votes-count", resolutions.length, "count", newest),
  ];
  return [
    ...general,
    ...resolutions.flatMap((resolution) => resolutionClaims(resolution, members, tables, say)),
    ...moves(tables, say),
  ];
}

type Make = (
  id: string,
  value: number,
  kind: string,
  date: string,
  more?: Partial<Claim>,
  values?: Record<string, string>,
) => Claim;

function claimMaker(say: Say): Make {
  return (id, value, kind, date, more = {}, values = {}) => {
    const definition = `claim.vote.${kind}.definition`;
    return {
      id,
      kind: "computed",
      text: spelled(value, say),
      value,
      unit: null,
      statement: say(`claim.vote.${kind}`, values),
      definition: say(say.has(definition) ? definition : "claim.vote.tally"),
      who: say("claim.computed.who"),
      asOf: say.date(date),
      source: {
        href: "/data/#un-votes",
        publisher: say("claim.computed.publisher", { dataset: "un-votes" }),
      },
      confidence: say("claim.computed.confidence"),
      note: null,
      ...more,
    };
  };
}

function resolutionClaims(
  resolution: Resolution,
  members: number,
  tables: VoteTables,
  say: Say,
): readonly Claim[] {
  const { id, date, title, yes, no, abstain, nonvoting, symbol, source_url } = resolution;
  const values = { title, date: say.date(date) };
  const record = {
    source: { href: source_url, publisher: say("claim.vote.record") },
  };
  const make = claimMaker(say);
  const tally = (name: string, value: number): Claim =>
    make(`${name}-${id}`, value, name, date, record, values);
  const counted = (name: string, value: number, more: Partial<Claim> = {}): Claim =>
    make(`${name}-${id}`, value, name, date, more, values);
  const share = (name: string, whole: number): Claim =>
    counted(name, yes / whole, percent(yes / whole, say));
  const roll = tables["un-votes/votes"].filter((vote) => vote.resolution_id === id);
  const unattested = roll.filter(({ vote }) => vote === "U").length;
  return [
    tally("yes", yes),
    tally("no", no),
    tally("abstain", abstain),
    tally("notvoting", nonvoting),
    counted("voting", yes + no),
    share("share-voting", yes + no),
    share("share-members", members),
    counted("two-thirds", Math.ceil(((yes + no) * 2) / 3)),
    counted("attested", roll.length - unattested),
    counted("unattested", unattested),
    ...(symbol === null
      ? []
      : [
          counted("symbol", 0, {
            value: null,
            text: symbol.replace("A/RES/", ""),
          }),
        ]),
  ];
}

/** A share as whole per cent, which is how the story prints it. */
function percent(share: number, say: Say): Partial<Claim> {
  return {
    unit: "per cent",
    value: Math.round(share * 100),
    text: say("claim.per-cent", { value: Math.round(share * 100) }),
  };
}

function moves(tables: VoteTables, say: Say): readonly Claim[] {
  const complete = tables["un-votes/resolutions"].filter(
    ({ roll_call }) => roll_call === "complete",
  );
  const rolls = Map.groupBy(tables["un-votes/votes"], ({ resolution_id }) => resolution_id);
  return complete.flatMap((first) =>
    complete
      .filter((second) => second.date > first.date)
      .flatMap((second) => movesBetween(first, second, rolls, say)),
  );
}

function movesBetween(
  first: Resolution,
  second: Resolution,
  rolls: ReadonlyMap<string, Tables["un-votes/votes"]>,
  say: Say,
): readonly Claim[] {
  const make = claimMaker(say);
  const later = new Map((rolls.get(second.id) ?? []).map(({ iso3, vote }) => [iso3, vote]));
  return states.flatMap((from) =>
    states.map((to) => {
      const count = (rolls.get(first.id) ?? []).filter(
        ({ iso3, vote }) => vote === from && later.get(iso3) === to,
      ).length;
      const id = `moved-${first.id}-${second.id}-${from}-${to}`.toLowerCase();
      return make(
        id,
        count,
        "moved",
        second.date,
        {},
        {
          from: say(`claim.vote.state.${from}`),
          to: say(`claim.vote.state.${to}`),
          first: first.symbol ?? first.title,
          second: second.symbol ?? second.title,
        },
      );
    }),
  );
}
