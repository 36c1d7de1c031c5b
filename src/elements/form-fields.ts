import { fillIn } from "../i18n/fill-in.ts";
import type { Wanted } from "./list-filter.ts";

type Field = HTMLInputElement | HTMLSelectElement;

/** What the fields of a form ask for; boxes of one name count as one field. */
export function wantedBy(form: HTMLFormElement): Wanted {
  const data = new FormData(form);
  const names = new Set(fieldsOf(form).map(({ name }) => name));
  return Object.fromEntries(
    [...names].map((name) => [
      name,
      data
        .getAll(name)
        .filter((value) => typeof value === "string")
        .join(","),
    ]),
  );
}

/** Sets a field; false where it does not offer the value. */
export function put(form: HTMLFormElement, name: string, value: string): boolean {
  const fields = fieldsOf(form).filter((field) => field.name === name);
  const boxes = fields.filter(({ type }) => type === "checkbox") as HTMLInputElement[];
  if (boxes.length > 0) return check(boxes, value === "" ? [] : value.split(","));
  const [field] = fields;
  if (field === undefined) return false;
  field.value = value;
  return field.value === value;
}

/** The name of the field with the words to look for. */
export function searchName(form: HTMLFormElement): string {
  return form.querySelector<HTMLInputElement>("input[type=search]")?.name ?? "";
}

/** Puts what a query asks into a form; names what the form does not offer, which stays as at the start. */
export function readInto(
  form: HTMLFormElement,
  query: URLSearchParams,
  start: Wanted,
): readonly string[] {
  return Object.entries(start).flatMap(([name, first]) => {
    const asked = query.get(name);
    const value = name === searchName(form) ? asked : asked?.toLowerCase();
    if (value === null || value === undefined || put(form, name, value)) return [];
    put(form, name, first);
    return [`${name}=${value.slice(0, 40)}`];
  });
}

/** A field and its value in the words of the form (`Category: Reports, Testimony`); words to look for as the field has it. */
export function fieldWords(form: HTMLFormElement, name: string, value: string): string {
  const fields = fieldsOf(form).filter((field) => field.name === name);
  const [first] = fields;
  const quoted = first?.dataset["words"];
  if (quoted !== undefined) return fillIn(quoted, { value });
  const group = first?.closest("fieldset")?.querySelector("legend") ?? labelOf(first);
  const words = fields.flatMap((field) => chosenWords(field));
  return `${textOf(group)}: ${words.length === 0 ? value : words.join(", ")}`;
}

function chosenWords(field: Field): readonly string[] {
  if (field instanceof HTMLSelectElement) return [...field.selectedOptions].map(textOf);
  if (field.type !== "checkbox") return [field.value];
  return field.checked ? [textOf(labelOf(field))] : [];
}

function check(boxes: readonly HTMLInputElement[], values: readonly string[]): boolean {
  for (const box of boxes) box.checked = values.includes(box.value);
  return values.every((value) => boxes.some((box) => box.value === value));
}

function labelOf(field: Field | undefined): Element | null {
  return field?.closest("label")?.querySelector("span") ?? null;
}

function textOf(element: Element | null): string {
  return element?.textContent.trim().replaceAll(/\s+/g, " ") ?? "";
}

function fieldsOf(form: HTMLFormElement): readonly Field[] {
  return [...form.elements].filter(
    (one): one is Field =>
      (one instanceof HTMLInputElement || one instanceof HTMLSelectElement) && one.name !== "",
  );
}
