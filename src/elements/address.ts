/** The options an address asks for, checked against the options there are; what does not fit is named, never thrown. */
export interface Asked {
  readonly chosen: Readonly<Record<string, string>>;
  readonly bad: readonly string[];
}

export type Offered = ReadonlyMap<string, readonly string[]>;

/** Reads the choices of one figure from a query; keys that are no choice are ignored. */
export function askedBy(query: URLSearchParams, offered: Offered): Asked {
  const chosen: Record<string, string> = {};
  const bad: string[] = [];
  for (const [name, options] of offered) {
    const value = query.get(name)?.toLowerCase();
    if (value === undefined) continue;
    if (options.includes(value)) chosen[name] = value;
    else bad.push(`${name}=${value.slice(0, 40)}`);
  }
  return { chosen, bad };
}

/** The most marks that can be picked at once. */
export const mostPicks = 6;

/** The marks that the value of a parameter names, with commas between; what is no mark, or one too many, is named too. */
export function picksIn(
  value: string,
  isMark: (id: string) => boolean,
): { readonly picks: readonly string[]; readonly bad: readonly string[] } {
  const asked = [
    ...new Set(
      value
        .toLowerCase()
        .split(",")
        .map((id) => id.trim()),
    ),
  ];
  const named = asked.filter((id) => id !== "");
  const known = named.filter(isMark);
  const unknown = named.filter((id) => !isMark(id));
  const bad = [...unknown, ...known.slice(mostPicks)].slice(0, mostPicks);
  return { picks: known.slice(0, mostPicks), bad: bad.map((id) => id.slice(0, 40)) };
}

/** The query with a figure's choices put in; options that are the default leave the address. */
export function queryWith(
  query: URLSearchParams,
  chosen: Readonly<Record<string, string>>,
  start: Readonly<Record<string, string>>,
): string {
  const next = new URLSearchParams(query);
  for (const [name, value] of Object.entries(chosen)) {
    if (value === start[name] || value === "") next.delete(name);
    else next.set(name, value);
  }
  const text = next.toString().replaceAll("%2C", ",");
  return text === "" ? "" : `?${text}`;
}

/** The options that the controls of a figure offer, by choice. */
export function offeredBy(figure: Element): Offered {
  const offered = new Map<string, string[]>();
  const fields = figure.querySelectorAll<HTMLInputElement | HTMLSelectElement>("form [name]");
  for (const field of fields) {
    const options =
      field instanceof HTMLSelectElement
        ? [...field.options].map(({ value }) => value)
        : [field.value];
    offered.set(field.name, [...(offered.get(field.name) ?? []), ...options]);
  }
  return offered;
}

/**
 * Whether the address speaks of a figure. In the story that is the one of the targeted scene, or else the first that
 * knows a key of the query; on other pages all that know one.
 */
export function isAddressed(figure: HTMLElement): boolean {
  const scene =
    location.hash === "" ? null : document.getElementById(location.hash.replace(/^#\/?/, ""));
  const block = scene?.closest("[data-steps]");
  if (block !== null && block !== undefined) return block.contains(figure);
  const keys = [...new URLSearchParams(location.search).keys()];
  const isAsked = (one: HTMLElement): boolean => keys.some((key) => knows(one, key));
  if (document.querySelector("[data-steps]") === null) return isAsked(figure);
  return [...document.querySelectorAll<HTMLElement>("chart-figure")].find(isAsked) === figure;
}

function knows(figure: HTMLElement, key: string): boolean {
  return figure.dataset["selects"] === key || offeredBy(figure).has(key);
}

/** Puts the choices of a figure into the address, with the scene it stands in; a page in a frame has none to be seen. */
export function writeAddress(
  figure: Element,
  chosen: Readonly<Record<string, string>>,
  start: Readonly<Record<string, string>>,
): void {
  if (parent !== window) return;
  const block = figure.closest<HTMLElement>("[data-steps]");
  const scene = block?.dataset["reading"] ?? block?.querySelector("[data-scene]")?.id;
  const hash = scene === undefined ? location.hash : `#${scene}`;
  const query = queryWith(new URLSearchParams(location.search), chosen, start);
  history.replaceState(history.state, "", `${location.pathname}${query}${hash}`);
}
