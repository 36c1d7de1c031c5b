import type { LightData } from "../charts/light.ts";
import type { TextTravel } from "../charts/vote-text.phrase.ts";
import { groupName } from "../charts/vote-names.ts";
import type { Figure } from "./figure.ts";
import type { Site } from "./site.ts";

/** The data of a light figure of one vote, as JSON that is safe inside a script element. */
export function lightData(figure: Figure, { tables, say }: Site): string {
  const { template, table, controls, travel } = figure;
  if (template === null) throw new Error(`figure ${figure.id}: no texts with open places`);
  const groupOf = new Map(
    tables["un-votes/members"].map(({ iso3, un_group }) => [
      iso3.toLowerCase(),
      groupName(un_group, say),
    ]),
  );
  const groupNames = [...new Set(groupOf.values())];
  const data: LightData = {
    travel: travel as TextTravel,
    names: table.rows.map(({ cells: [name] }) => name).join("|"),
    groups: table.rows.map(({ id }) => groupNames.indexOf(groupOf.get(id) ?? "")).join(""),
    groupNames,
    start: figure.chosen,
    options: Object.fromEntries(
      controls.map(({ name, options }) => [name, options.map(({ value }) => value)]),
    ),
    template,
    table: { caption: table.caption, columns: table.columns.map(({ label }) => label) },
    words: { close: say("figure.tip.close") },
  };
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}
