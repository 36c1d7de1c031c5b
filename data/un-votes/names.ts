import { readFileSync, writeFileSync } from "node:fs";
import { parseCsv } from "../../src/tables/csv.ts";
import { otherNames } from "./other-names.ts";

/** The release of the Unicode Common Locale Data Repository that names.csv was made from. */
export const release = "48.0";

/** English, the other official languages of the United Nations, then those of some larger groups of readers. */
export const languages = [
  "en",
  "fr",
  "es",
  "ru",
  "zh",
  "ar",
  "uk",
  "de",
  "it",
  "pl",
  "pt",
  "ro",
  "tr",
  "hi",
] as const;

interface Member {
  readonly iso3: string;
  readonly iso2: string;
  readonly name: string;
}

type Named = readonly [name: string, kind: string];

/** The text of names.csv: every name of every member but the one the UN uses, each once. */
export function namesText(members: readonly Member[]): string {
  const rows = members.flatMap((member) =>
    namesOf(member).map(([name, kind]) => [member.iso3, quoted(name), kind].join(",")),
  );
  return `${["iso3,name,kind", ...rows].join("\n")}\n`;
}

/** Names kept by hand come first: a name that a language has too keeps the kind it is known by. */
function namesOf({ iso3, iso2, name: unName }: Member): readonly Named[] {
  const { common = [], former = [] } = otherNames[iso3] ?? {};
  const all: readonly Named[] = [
    ...common.map((name): Named => [name, "common"]),
    ...former.map((name): Named => [name, "former"]),
    ...languages.map((language): Named => [nameIn(language, iso2), language]),
  ];
  const known = new Set([unName]);
  return all.filter(([name]) => !known.has(name) && known.add(name));
}

function nameIn(language: string, iso2: string): string {
  const names = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
  const name = names.of(iso2);
  if (name === undefined)
    throw new Error(`no name for ${iso2} in ${language}; expected one for every member`);
  return name.normalize("NFC");
}

function quoted(text: string): string {
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The members as their table has them; read without its rules, which ask for names.csv. */
export function membersOf(csv: Uint8Array): readonly Member[] {
  const [head, ...rows] = parseCsv(csv).lines;
  const at = (column: string): number => head?.cells.indexOf(column) ?? -1;
  return rows.map(({ cells }) => ({
    iso3: cells[at("iso3")] ?? "",
    iso2: cells[at("iso2")] ?? "",
    name: cells[at("name")] ?? "",
  }));
}

if (import.meta.main) {
  if (process.versions["cldr"] !== release)
    throw new Error(`CLDR ${process.versions["cldr"] ?? "none"}; expected ${release}`);
  const members = membersOf(readFileSync(new URL("members.csv", import.meta.url)));
  writeFileSync(new URL("names.csv", import.meta.url), namesText(members));
}
