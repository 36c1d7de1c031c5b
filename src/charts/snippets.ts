/** A chart in somebody's page. */
export interface Framed {
  /** The full address of the chart's page for frames. */
  readonly src: string;
  readonly title: string;
  /** For pages that cannot resize it, in CSS pixels. */
  readonly height: number;
  /** Whether it keeps that height everywhere; what does not fit scrolls. */
  readonly isFixed?: boolean;
}

/** The markup of a frame that takes the height of what it shows where browsers can, and a fixed one elsewhere. */
export function iframe({ src, title, height, isFixed = false }: Framed): string {
  // Where frames cannot size themselves, `height:auto` would make them shorter than the attribute says.
  const follows = `height:auto;min-height:${height}px;frame-sizing:content-height`;
  const style = `border:0;width:100%${isFixed ? "" : `;${follows}`}`;
  return `<iframe src="${quoted(src)}" title="${quoted(title)}" width="100%" height="${height}" loading="lazy" allow="fullscreen" referrerpolicy="no-referrer" style="${style}"></iframe>`;
}

/** The markup of the script that resizes such frames, at a full address. */
export function resizer(src: string): string {
  return `<script src="${quoted(src)}" async></script>`;
}

/** A picture of a chart with the words that must go with it. */
export interface Pictured {
  /** The picture's address, or the name of its file. */
  readonly src: string;
  /** The file for screens of double density, where there is one. */
  readonly double?: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  /** The full address that it leads to. */
  readonly page: string;
  /** Where its numbers come from, who made it, under what licence. */
  readonly credit: string;
}

/** The markup of a picture that needs no frame and no script. */
export function pictured(picture: Pictured): string {
  return `<figure>\n  ${linked(picture)}\n  <figcaption>${escaped(picture.credit)}</figcaption>\n</figure>`;
}

function linked({ src, double, width, height, alt, page }: Pictured): string {
  const dense = double === undefined ? "" : ` srcset="${quoted(double)} 2x"`;
  return `<a href="${quoted(page)}"><img src="${quoted(src)}"${dense} width="${width}" height="${height}" alt="${quoted(alt)}" style="max-width:100%;height:auto"></a>`;
}

/** A chart that stands over its own picture. */
export interface Placed {
  readonly chart: string;
  readonly title: string;
  /** The start height of its frame, in CSS pixels. */
  readonly height: number;
  /** How it is to be shown, as the address of its frame says it. */
  readonly query: URLSearchParams;
  readonly picture: Pictured;
  /** The full address of the script that puts the chart there. */
  readonly script: string;
}

/** The markup of a picture that becomes the chart where script runs, and stays where it does not, or is taken out. */
export function placed({ chart, title, height, query, picture, script }: Placed): string {
  const own = [...query].map(([name, value]) => ` data-${name}="${quoted(value)}"`).join("");
  const open = `<unreturned-figure chart="${quoted(chart)}" title="${quoted(title)}" height="${height}"${own}>`;
  return `${open}\n  ${linked(picture)}\n  <p>${escaped(picture.credit)}</p>\n</unreturned-figure>\n${resizer(script)}`;
}

function quoted(text: string): string {
  return escaped(text).replaceAll('"', "&quot;");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
