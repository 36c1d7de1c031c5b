/** One publisher of a page as a table names it, and whose text it passes on if it is a copy, mirror or repost. */
export interface Publishing {
  /** Who put the page there; null where only the origin of the copy is named. */
  readonly name: string | null;
  readonly copyOf: string | null;
}

/** How tables say that a page is a copy; the groups are who put it there and whose it is. */
const copies: readonly RegExp[] = [
  /^(?<of>.+) via (?<by>.+)$/,
  /^(?<by>.+) \((?:copy of|reposting) (?<of>.+)\)$/i,
  /^(?<of>.+) \((?:reprint|copy)\)$/i,
  /^(?:reprint|copy) of (?:an? )?(?<of>.+)$/i,
  /^(?<of>.+?) (?:reprint|copy)$/i,
];

/** The publishers in a cell, apart; what stands in brackets says whom they cite. */
export function publishingsOf(cell: string): readonly Publishing[] {
  return cell.split(/;\s*/).map(publishingOf);
}

function publishingOf(text: string): Publishing {
  const found = copies.map((pattern) => pattern.exec(text)?.groups).find((one) => one != null);
  return found === undefined
    ? { name: bare(text), copyOf: null }
    : { name: found["by"] ?? null, copyOf: bare(found["of"] ?? "") };
}

function bare(text: string): string {
  return text.replace(/ \([^)]*\)$/, "");
}

/** All names in a cell: those who published and those whose text was passed on. */
export function namesIn(cell: string): readonly string[] {
  return [...new Set(publishingsOf(cell).flatMap(({ name, copyOf }) => [name, copyOf]))].filter(
    (name) => name !== null,
  );
}

/**
 * Whether the page that cells speak of is a copy: `all` if so by every publisher of a cell, `some` if a cell names two
 * pages of which one is. A cell of one publisher speaks of this page for sure and goes before cells of several.
 */
export function copyState(cells: readonly string[]): "all" | "some" | "none" {
  const single = cells.filter((cell) => !cell.includes(";"));
  const decisive = (single.length > 0 ? single : cells).map(publishingsOf);
  const isCopy = ({ copyOf }: Publishing): boolean => copyOf !== null;
  if (decisive.some((all) => all.every(isCopy))) return "all";
  return decisive.some((all) => all.some(isCopy)) ? "some" : "none";
}
