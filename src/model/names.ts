/** For each row the first of its names that no other row has, the plainest standing first; the last with its position among its like where all are shared. */
export function distinctNames(rows: readonly (readonly string[])[]): readonly string[] {
  const holders = Map.groupBy(rows.flat(), (name) => name);
  const seen = new Map<string, number>();
  return rows.map((names) => {
    const own = names.find((name) => holders.get(name)?.length === 1);
    if (own !== undefined) return own;
    const shared = names.at(-1) ?? "";
    const position = (seen.get(shared) ?? 0) + 1;
    seen.set(shared, position);
    return `${shared}-${position}`;
  });
}

/** Parts of a name as one that fits an address: `Kherson children's home` as `kherson-childrens-home`. */
export function slug(...parts: readonly (string | number)[]): string {
  return parts
    .join("-")
    .toLowerCase()
    .replaceAll("'", "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/-$/, "");
}
