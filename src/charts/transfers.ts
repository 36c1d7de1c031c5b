import { defineChart } from "./chart.ts";
import { select, svg } from "./svg.ts";
import { sharedPaths } from "./transfers-base.ts";
import { transfersData, uses } from "./transfers-data.ts";
import { transfersFacts } from "./transfers-facts.ts";
import { drawKey } from "./transfers-key.ts";
import { drawLeaving } from "./transfers-leave.ts";
import { layoutOf } from "./transfers-layout.ts";
import { lineStates } from "./transfers-line.ts";
import { drawMap, drawMapNames } from "./transfers-map.ts";
import { drawBundles } from "./transfers-marks.ts";
import { paint } from "./transfers.paint.ts";
import { drawPanel, drawPanelNames } from "./transfers-panel.ts";
import { routesTable } from "./transfers-table.ts";
import { kindsByCount } from "../model/routes.ts";

export default defineChart({
  uses,
  data: transfersData,
  travel: ({ routes }, say) => lineStates(routes, say),
  table: ({ routes }, _chosen, say) => routesTable(routes, say),
  choices: ({ routes }) => ({
    kind: ["all", ...kindsByCount(routes)],
    to: ["all", "ru", "by", "kp", "ua"],
  }),
  worded: ["kind", "to"],
  selects: "route",
  widths: [360, 720, 1080],
  shared: sharedPaths,
  draw: (data, frame) => {
    const layout = layoutOf(data, frame.width, frame.say);
    const root = svg(frame, layout.height);
    const drawing = select<SVGSVGElement, unknown>(root);
    drawMap(drawing, data, layout);
    drawPanel(drawing, data, layout, frame.say);
    drawLeaving(drawing, data, layout);
    drawBundles(drawing, data, layout);
    drawMapNames(drawing, data, layout, frame.say);
    drawPanelNames(drawing, data, layout, frame.say);
    drawKey(drawing, layout.key, layout.text, frame.say);
    return root;
  },
  paint,
  facts: transfersFacts,
  asOf: ({ routes }) => newest(routes.map(({ publication_date }) => publication_date)),
});

/** The latest full date. */
function newest(dates: readonly (string | null)[]): string {
  return (
    dates
      .filter((date) => date !== null && date.length === 10)
      .toSorted()
      .at(-1) ?? ""
  );
}
