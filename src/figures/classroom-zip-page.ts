import { posix } from "node:path";
import { parseHTML } from "linkedom";

/** Where the files of the bundle stand, by their root-relative addresses on the site. */
export type Places = ReadonlyMap<string, string>;

/** A page of the site on its way into the bundle. */
export interface OfflinePage {
  /** Where it will stand in the bundle. */
  readonly place: string;
  readonly places: Places;
  /** The full address of the front page, without the last stroke. */
  readonly home: string;
  /** The folder that the site lives in, without the last stroke. */
  readonly base: string;
  /** The text of a file of the site, by its address. */
  readonly textOf: (address: string) => string;
}

/** A page of the bundle, and the custom elements that the script beside it has to know. */
export interface Offline {
  readonly html: string;
  readonly elements: readonly string[];
}

/** `'self'` says nothing of files in some browsers; nothing is fetched, framed or sent. */
const policy =
  "default-src 'none'; script-src 'self' file:; style-src 'self' file:; img-src 'self' file: data:; font-src 'self' file:; base-uri 'none'; form-action 'none'";

/** What only a site on the web has a use for. */
const online = [
  "[data-online]",
  "link:not([rel=stylesheet], [rel=icon])",
  'meta[property^="og:"]',
  'meta[name^="twitter:"]',
].join(", ");

/** A built page as it stands in the bundle: it opens from a folder, with classic scripts and relative links. */
export function offlinePage(html: string, page: OfflinePage): Offline {
  const { document } = parseHTML(html);
  for (const part of document.querySelectorAll(online)) part.remove();
  document
    .querySelector('meta[http-equiv="content-security-policy"]')
    ?.setAttribute("content", policy);
  trimMenus(document, page);
  putData(document, page);
  const elements = putScript(document, page.place);
  for (const element of document.querySelectorAll("*")) relink(element, page);
  return { html: `<!doctype html>${document.documentElement.outerHTML}`, elements };
}

/** Takes the entries out of the menus that lead out of the bundle. */
function trimMenus(document: Document, { places, base }: OfflinePage): void {
  for (const link of document.querySelectorAll(".site-header li a, .site-footer li a"))
    if (!places.has(siteAddress(link.getAttribute("href") ?? "", base)))
      link.closest("li")?.remove();
}

/** Puts the names of members, which a field would fetch, into the page. */
function putData(document: Document, { textOf, base }: OfflinePage): void {
  const address = document.querySelector("[data-members]")?.getAttribute("data-members");
  if (address === undefined || address === null) return;
  const data = document.createElement("script");
  data.setAttribute("type", "application/json");
  data.setAttribute("data-brought", "members");
  data.textContent = textOf(siteAddress(address, base)).replaceAll("<", "\\u003c");
  document.body.append(data);
}

/** Puts a classic script in the place of the modules, and gives the elements that it must make. */
function putScript(document: Document, place: string): readonly string[] {
  for (const module of document.querySelectorAll("script[type=module]")) module.remove();
  const script = document.createElement("script");
  script.setAttribute("defer", "");
  script.setAttribute("src", scriptBeside(posix.basename(place)));
  document.head.append(script);
  const names = [...document.querySelectorAll("*")].map(({ localName }) => localName);
  return [...new Set(names.filter((name) => name.includes("-")))].toSorted();
}

/** The script of a page. */
export function scriptBeside(place: string): string {
  return place.replace(/html$/, "js");
}

/** Makes the addresses in an element lead to files of the bundle, or else to the site. */
function relink(element: Element, page: OfflinePage): void {
  for (const name of element.getAttributeNames()) {
    const value = element.getAttribute(name) ?? "";
    if (!/^\/(?!\/)/.test(value)) continue;
    const address = offlineAddress(value, page);
    element.setAttribute(name, address);
    const isShown = element.textContent === `${page.home}${siteAddress(value, page.base)}`;
    if (isShown && !/^https?:/.test(address)) element.textContent = address;
  }
}

/** An address of the site, as a link from a page of the bundle. */
export function offlineAddress(
  value: string,
  { place, places, home, base }: Pick<OfflinePage, "place" | "places" | "home" | "base">,
): string {
  const [, path = "", rest = ""] = /^([^?#]*)(.*)$/.exec(siteAddress(value, base)) ?? [];
  const target = path === "/" && rest !== "" ? undefined : places.get(path);
  return target === undefined
    ? `${home}${path}${rest}`
    : `${posix.relative(posix.dirname(place), target)}${rest}`;
}

/** An address without the folder that the site lives in. */
function siteAddress(href: string, base: string): string {
  return href.startsWith(`${base}/`) ? href.slice(base.length) : href;
}
