import type { Say } from "../i18n/say.ts";
import { typeset } from "../i18n/typeset.ts";
import { voteCodes } from "../model/votes.ts";
import { wrap } from "./labels.ts";
import { groups, type VoteMatrixData } from "./vote-matrix-data.ts";
import type { VoteMatrixTravel } from "./vote-matrix-order.ts";
import { groupKey, shortName, voteWord } from "./vote-names.ts";

/** The width that titles of sections keep to at every width of the picture. */
const titleWidth = 132;

/** What the painter needs: every vote, and the words of titles and labels. */
export function voteMatrixTravel(data: VoteMatrixData, say: Say): VoteMatrixTravel {
  const { columns } = data;
  const order = byRowName(data, say);
  const members = order.flatMap((at) => data.members[at] ?? []);
  const lines = (text: string): readonly string[] => wrap(text, 14, titleWidth);
  const title = (key: string, values = {}): readonly string[] =>
    say(`charts.vote-matrix.section.${key}`, values).split("|").flatMap(lines);
  const ends = { first: "{first}", last: "{last}" };
  return {
    iso3: members.map(({ iso3 }) => iso3).join(" "),
    group: members
      .map(({ un_group }) => groups.findIndex((one) => one === groupKey(un_group)))
      .join(""),
    groups,
    columns: columns.map(({ id }) => id).join(" "),
    rolls: columns.map(({ roll }) => order.map((at) => roll.charAt(at)).join("")),
    votes: Object.fromEntries(voteCodes.map((vote) => [vote, voteWord(vote, say)])),
    titles: {
      ...Object.fromEntries(groups.map((group) => [group, lines(say(`votes.group.${group}`))])),
      picked: title("picked"),
      reference: title("reference"),
      name: title("name", ends),
      similarity: title("similarity", ends),
      thin: title("thin"),
      apart: title("apart"),
    },
    words: {
      label: say("votes.label", { name: "{name}", vote: "{counts}" }),
      count: say("charts.vote-matrix.count", { vote: "{vote}", count: "{count}" }),
      agrees: say("charts.vote-matrix.agrees", {
        other: "{other}",
        index: "{index}",
        both: "{both}",
      }),
      apart: say("charts.vote-matrix.apart", { other: "{other}" }),
    },
    locale: say.locale,
  };
}

/** The places of the members in the data, by the names that stand before their rows. */
function byRowName({ members }: VoteMatrixData, say: Say): readonly number[] {
  const names = members.map(({ iso3, name }) => rowName(iso3, name, say));
  return [...names.keys()].toSorted((a, b) =>
    (names[a] ?? "").localeCompare(names[b] ?? "", say.locale),
  );
}

/** A member's name where it has to stand before its row. */
export function rowName(iso3: string, name: string, say: Say): string {
  const key = `charts.vote-matrix.row.${iso3}`;
  return typeset(say.has(key) ? say(key) : shortName(iso3, name, say));
}
