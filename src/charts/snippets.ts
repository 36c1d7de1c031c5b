/** A chart in somebody's page. */
export interface Framed {
  /** The full address of the chart's page for frames. */
  readonly src: string;
  readonly title: string;
  /** For pages that cannot resize it, in CSS pixels. */
  readonly height: number;
}

/** The markup of a frame that takes the height of what it shows where browsers can, and a fixed one elsewhere. */
export function iframe({ src, title, height }: Framed): string {
  // Where frames cannot size themselves, `height:auto` would make them shorter than the attribute says.
  const style = `border:0;width:100%;height:auto;min-height:${height}px;frame-sizing:content-height`;
  return `<iframe src="${quoted(src)}" title="${quoted(title)}" width="100%" height="${height}" loading="lazy" allow="fullscreen" referrerpolicy="no-referrer" style="${style}"></iframe>`;
}

/** The markup of the script that resizes such frames, at a full address. */
export function resizer(src: string): string {
  return `<script src="${quoted(src)}" async></script>`;
}

function quoted(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
