import type { Row, Table } from "../charts/chart.ts";
import { groupKey, groupName, voteNames, voteWord } from "../charts/vote-names.ts";
import { previousOnTopic } from "../model/topics.ts";
import type { Resolution } from "../model/votes.ts";
import type { Site } from "./site.ts";

/**
 * Every member's vote on one resolution, beside its vote on the text before on the same subject. Where a roll call is
 * known in part, each vote has its own source; else all have that of the record.
 */
export function rollCallTable(resolution: Resolution, { tables, say }: Site): Table {
  const previous = previousOnTopic(tables["un-votes/resolutions"], resolution);
  const [now, before] = [resolution, previous].map((one) => ballots(one, tables["un-votes/votes"]));
  const evidence = evidenceOf(resolution, tables["un-votes/evidence"]);
  const row = ({ iso3, name, un_group }: (typeof members)[number]): Row => {
    const vote = now?.get(iso3)?.vote ?? "U";
    const earlier = before?.get(iso3)?.vote;
    return {
      id: iso3.toLowerCase(),
      mark: iso3.toLowerCase(),
      cells: [
        name,
        groupName(un_group, say),
        voteWord(vote, say),
        ...(previous === null ? [] : [voteWord(earlier ?? "U", say)]),
      ],
      tokens: { vote: [voteNames[vote.toLowerCase()] ?? ""], group: [groupKey(un_group)] },
      source: evidence.get(`${iso3} ${vote}`) ?? null,
      page: `/countries/${iso3.toLowerCase()}/`,
    };
  };
  const members = tables["un-votes/members"].toSorted((a, b) => a.name.localeCompare(b.name, "en"));
  const columns = ["state", "group", "vote", ...(previous === null ? [] : ["before"])];
  return {
    caption: say("vote.roll-call.caption", {
      title: resolution.title,
      date: say.date(resolution.date),
    }),
    columns: columns.map((key) => ({ key, label: say(`vote.column.${key}`), kind: "text" })),
    rows: members.map(row),
  };
}

/** The address of the first source for each attested vote (`UKR Y`) of a roll call that no single record holds. */
function evidenceOf(
  { id, roll_call }: Resolution,
  evidence: Site["tables"]["un-votes/evidence"],
): ReadonlyMap<string, string> {
  const own = evidence.filter(({ resolution_id, vote }) => resolution_id === id && vote !== "U");
  const first = own.toReversed().map((row) => [`${row.iso3} ${row.vote}`, row.source_url] as const);
  return new Map(roll_call === "complete" ? [] : first);
}

type Ballots = Site["tables"]["un-votes/votes"];

function ballots(
  resolution: Resolution | null | undefined,
  all: Ballots,
): ReadonlyMap<string, Ballots[number]> {
  return new Map(
    all
      .filter(({ resolution_id }) => resolution_id === resolution?.id)
      .map((one) => [one.iso3, one]),
  );
}
