import { locales } from "../i18n/locales.ts";

const truth = ["false", "true"];
const shown = ["show", "hide"];

/** What an address may ask of a chart that stands alone, beside the choices of the chart itself; the first is the default. */
const offered: Readonly<Record<string, readonly string[]>> = {
  lang: locales,
  theme: ["auto", "light", "dark"],
  dark: ["auto", ...truth],
  transparent: truth,
  plain: truth,
  static: truth,
  fitchart: truth,
  view: ["chart", "map", "tiles", "tally", "table"],
  title: shown,
  source: shown,
  notes: shown,
  motion: ["auto", "off"],
  patterns: ["auto", "on", "off"],
};

/** In CSS pixels; what is shorter would show nothing. */
const leastHeight = 120;

export interface Settings {
  /** What was asked for and is not the default. */
  readonly asked: Readonly<Record<string, string>>;
  /** The tallest that the frame should be made, in CSS pixels. */
  readonly maxHeight: number;
  /** What the address asks and nothing offers, as `key=value`. */
  readonly bad: readonly string[];
}

/** Reads how a chart that stands alone is to be shown. Keys it does not know are left to others. */
export function settingsBy(query: URLSearchParams): Settings {
  const asked: Record<string, string> = {};
  const bad: string[] = [];
  const fault = (key: string, value: string): void => void bad.push(`${key}=${value.slice(0, 40)}`);
  for (const [key, options] of Object.entries(offered)) {
    const value = query.get(key)?.toLowerCase();
    if (value === undefined || value === options[0]) continue;
    if (options.includes(value)) asked[key] = value;
    else fault(key, value);
  }
  const tallest = query.get("maxheight");
  const height = /^\d{1,5}$/.test(tallest ?? "") ? Number(tallest) : 0;
  const isTall = height >= leastHeight;
  if (tallest !== null && !isTall) fault("maxheight", tallest);
  return { asked: withTheme(asked), maxHeight: isTall ? height : Infinity, bad };
}

/** Other tools say `dark=true` for `theme=dark`; a theme that is named in words leads. */
function withTheme({ dark, ...asked }: Record<string, string>): Readonly<Record<string, string>> {
  return dark === undefined ? asked : { theme: dark === "true" ? "dark" : "light", ...asked };
}
