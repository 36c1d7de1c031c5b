import type { LightData } from "../charts/light.ts";

/** The table of a light figure, a row a member; its votes come with the painter. */
export function lightTable({ table, travel, names, groups, groupNames }: LightData): HTMLElement {
  const made = document.createElement("table");
  made.createCaption().textContent = table.caption;
  const head = made.createTHead().insertRow();
  for (const column of table.columns) head.append(cell("th", "scope", "col", column));
  const body = made.createTBody();
  const ids = travel.iso3.split(" ");
  for (const [at, name] of names.split("|").entries()) {
    const row = body.insertRow();
    row.dataset["row"] = "";
    row.dataset["mark"] = ids[at] ?? "";
    row.append(
      cell("th", "scope", "row", name),
      cell("td", "data-col", "group", groupNames[Number(groups.charAt(at))] ?? ""),
      cell("td", "data-col", "vote", ""),
    );
  }
  return made;
}

function cell(tag: string, attribute: string, value: string, text: string): HTMLElement {
  const made = Object.assign(document.createElement(tag), { textContent: text });
  made.setAttribute(attribute, value);
  return made;
}
