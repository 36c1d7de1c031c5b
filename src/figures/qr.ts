import qrcode from "qrcode";

/** Light modules around the code, without which many readers do not find it. */
const quiet = 4;

/** A QR code of an address as an SVG element in black on white, one unit a module, that stands for `label`. */
export function qrSvg(address: string, label: string): string {
  const { modules } = qrcode.create(address, { errorCorrectionLevel: "M" });
  const size = modules.size + 2 * quiet;
  const places = Array.from({ length: modules.size }, (_, at) => at);
  const runs = places.flatMap((y) =>
    places
      .filter((x) => modules.get(y, x) === 1)
      .map((x) => `M${String(x + quiet)} ${String(y + quiet)}h1v1h-1z`),
  );
  return [
    `<svg class="qr" viewBox="0 0 ${String(size)} ${String(size)}" role="img" aria-label="${escaped(label)}" shape-rendering="crispEdges">`,
    `<path fill="#fff" d="M0 0h${String(size)}v${String(size)}h-${String(size)}z"/>`,
    `<path fill="#000" d="${runs.join("")}"/></svg>`,
  ].join("");
}

/** A text as the value of an attribute. */
function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
