import { returnGroups, type ReturnGroup } from "../model/groups.ts";
import { defineChart, type Frame, isNarrow } from "./chart.ts";
import { drawLanes } from "./return-groups-lanes.ts";
import { drawList } from "./return-groups-list.ts";
import { groupsTable } from "./return-groups-table.ts";
import { groupsFacts, lanesOf } from "./return-groups-words.ts";
import { paint } from "./return-groups.paint.ts";

interface GroupsData {
  readonly groups: readonly ReturnGroup[];
}

export default defineChart({
  uses: ["returns/groups"],
  data: (tables): GroupsData => ({ groups: returnGroups(tables["returns/groups"]) }),
  travel: () => null,
  table: ({ groups }, _chosen, say) => groupsTable(groups, say),
  choices: ({ groups }) => ({
    mediator: ["all", ...lanesOf(groups)],
    direction: ["all", "home", "to-russia"],
  }),
  worded: ["mediator"],
  widths: [360, 720, 1080],
  draw,
  paint,
  facts: ({ groups }, { mediator = "all" }, say) => groupsFacts(groups, mediator, say),
  asOf: ({ groups }) => [groups[0]?.date ?? "", groups.at(-1)?.date ?? ""],
});

/** A list on a phone, else lanes along time. */
function draw({ groups }: GroupsData, frame: Frame): SVGSVGElement {
  return isNarrow(frame.width) ? drawList(groups, frame) : drawLanes(groups, frame);
}
