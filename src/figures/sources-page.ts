import type { Claim } from "../claims/claim.ts";
import { slug } from "../model/names.ts";
import { copyState, namesIn } from "../model/publishers.ts";
import type { Option } from "./figure.ts";
import { hostOf, type SourceUse } from "./source-uses.ts";

/** Between what several tables say of the publisher of one page. */
const between = " / ";

/** A page that something rests on. */
export interface SourceEntry {
  readonly href: string;
  /** What tables say of who publishes it. */
  readonly publisher: string;
  readonly copy: ReturnType<typeof copyState>;
  readonly uses: ReadonlyMap<string, readonly Linked[]>;
  readonly tokens: Tokens;
}

/** Something that rests on a page, and how often it does. */
interface Linked {
  readonly label: string;
  readonly href: string;
  readonly count: number;
}

/** The attributes that filters read. */
export type Tokens = Readonly<Record<`data-is-${string}`, string>>;

/** Every page that something rests on, once, by the name of its publisher. */
export function sourceEntries(uses: readonly SourceUse[]): readonly SourceEntry[] {
  return [...Map.groupBy(uses, ({ source }) => source)]
    .map(([href, own]) => entryOf(href, own))
    .toSorted((a, b) => a.publisher.localeCompare(b.publisher, "en") || (a.href < b.href ? -1 : 1));
}

function entryOf(href: string, uses: readonly SourceUse[]): SourceEntry {
  const named = new Set(uses.map(({ publisher }) => publisher));
  if (named.size > 1) named.delete(hostOf(href));
  const single = [...named].filter((cell) => !cell.includes(";"));
  const cells = single.length > 0 ? single : [...named];
  return {
    href,
    publisher: cells.join(between),
    copy: copyState(cells),
    uses: new Map(
      [...Map.groupBy(uses, ({ kind }) => kind)].map(([kind, own]) => [kind, linked(own)]),
    ),
    tokens: tokensOf(
      cells.flatMap(namesIn),
      uses.flatMap(({ who }) => who ?? []),
      uses.flatMap(({ confidence }) => confidence ?? []),
      copyState(cells) === "none" ? "no" : "yes",
    ),
  };
}

/** What is shown at one place under one name stands once. */
function linked(uses: readonly SourceUse[]): readonly Linked[] {
  return [...Map.groupBy(uses, ({ label, href }) => `${href} ${label}`).values()].flatMap((same) =>
    same.slice(0, 1).map(({ label, href }) => ({ label, href, count: same.length })),
  );
}

/** What filters read of a claim. */
export function claimTokens({ source, who, confidence }: Claim): Tokens {
  const copy = copyState([source.publisher]) === "none" ? "no" : "yes";
  return tokensOf(namesIn(source.publisher), [who], [confidence], copy);
}

function tokensOf(
  publishers: readonly string[],
  who: readonly string[],
  confidence: readonly string[],
  copy: string,
): Tokens {
  const all = (names: readonly string[]): string => [...new Set(names.map(key))].join(" ");
  return {
    "data-is-publisher": all(publishers),
    "data-is-who": all(who),
    "data-is-confidence": all(confidence),
    "data-is-copy": copy,
  };
}

/** A name as addresses hold it. */
function key(name: string): string {
  return slug(name.replaceAll(/[’‘“”]/g, ""));
}

/** The publishers, as tables name them, and those who say something, that readers can choose from, by name. */
export function sourceOptions(
  publishers: readonly string[],
  who: readonly string[],
): Readonly<Record<"publisher" | "who", readonly Option[]>> {
  const names = publishers.flatMap((cell) => cell.split(between)).flatMap(namesIn);
  return { publisher: options(names), who: options(who) };
}

function options(names: readonly string[]): readonly Option[] {
  return [...new Map(names.map((name) => [key(name), name]))]
    .filter(([value]) => value !== "")
    .map(([value, label]) => ({ value, label }))
    .toSorted((a, b) => a.label.localeCompare(b.label, "en", { sensitivity: "base" }));
}
