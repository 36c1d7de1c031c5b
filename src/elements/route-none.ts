import { fillIn } from "../i18n/fill-in.ts";
import { changedFields, type Wanted, wantedBy } from "./filter-form.ts";

/** How many movements fit some filters. */
type Count = (wanted: Wanted) => number;

/** Says why nothing is found, and offers to leave out one filter at a time, with what that would find, or all. */
export function sayNone(
  note: HTMLElement,
  form: HTMLFormElement,
  start: Wanted,
  count: Count,
  widen: (changes: Wanted) => void,
): void {
  const words = note.dataset;
  const fields = changedFields(form, start).map(({ name, ...said }) => ({
    name,
    said: fillIn(words["filter"] ?? "", said),
  }));
  const why = document.createElement("p");
  const filters = new Intl.ListFormat(document.documentElement.lang).format(
    fields.map(({ said }) => said),
  );
  why.textContent = fillIn(words["words"] ?? "", { filters });
  const wanted = wantedBy(form);
  const offers = fields.map(({ name, said }) => {
    const change = { [name]: start[name] ?? "" };
    const found = count({ ...wanted, ...change });
    const text = fillIn(words["without"] ?? "", { filter: said, count: String(found) });
    return { text, found, change };
  });
  const useful = offers.filter(({ found }) => found > 0);
  const list = document.createElement("p");
  list.className = "offers";
  list.append(
    ...useful.map(({ text, change }) => button(text, () => widen(change))),
    button(words["reset"] ?? "", () => widen(start)),
  );
  note.replaceChildren(why, list);
}

function button(text: string, press: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "plain-button";
  made.textContent = text;
  made.addEventListener("click", press);
  return made;
}
