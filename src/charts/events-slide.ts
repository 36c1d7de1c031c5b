import type { TimelineEvent } from "../model/events.ts";
import { token } from "../theme/tokens.ts";
import type { Frame } from "./chart.ts";
import { drawListKey, slideKeyHeight } from "./events-key.ts";
import { drawListMark, drawSpine } from "./events-list.ts";
import { text } from "./events-marks.ts";
import { measures } from "./events-measures.ts";
import { element, svg } from "./svg.ts";

/**
 * The timeline as a list that ends where its frame does. Titles stand whole, each with its year, and the painter leaves
 * out what matters less where all cannot stand.
 */
export function drawSlide(events: readonly TimelineEvent[], frame: Frame): SVGSVGElement {
  const { document, say, width, height = 0 } = frame;
  const top = slideKeyHeight;
  const list = element(document, "g", {
    "data-timeline": "slide",
    "data-top": top,
    "data-room": height - top,
    "data-width": width - measures.spine - measures.listIndent,
    stroke: "transparent",
    "stroke-width": 8,
  });
  list.append(
    drawListKey(frame),
    drawSpine(document, top),
    text(document, say("charts.events.empty"), { "data-empty": "", y: top + 24 }),
    ...events.map((event) => {
      const mark = drawListMark(event, frame);
      mark.setAttribute("data-importance", String(event.importance));
      return mark;
    }),
    text(document, "", {
      "data-rest": say("charts.events.rest.slide", { named: "{named}", count: "{count}" }),
      x: measures.spine + measures.listIndent,
      fill: token("quiet"),
      stroke: "none",
    }),
  );
  const node = svg(frame, height);
  node.setAttribute("preserveAspectRatio", "xMinYMin");
  node.append(list);
  return node;
}
