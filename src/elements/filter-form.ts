export type Wanted = Readonly<Record<string, string>>;

/** What the fields of a form hold, by their names. */
export function wantedBy(form: HTMLFormElement): Wanted {
  const fields: Record<string, string> = {};
  for (const [name, value] of new FormData(form))
    if (typeof value === "string") fields[name] = value;
  return fields;
}

/** Sets a field; false where it does not offer the value. */
export function put(form: HTMLFormElement, name: string, value: string): boolean {
  const field = form.elements.namedItem(name);
  if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) return false;
  field.value = value;
  return field.value === value;
}

/** Puts what a query asks into a form; names what the form does not offer, which stays as it was. */
export function readInto(
  form: HTMLFormElement,
  query: URLSearchParams,
  start: Wanted,
): readonly string[] {
  return Object.entries(start).flatMap(([name, first]) => {
    const asked = query.get(name);
    if (asked === null || put(form, name, name === "q" ? asked : asked.toLowerCase())) return [];
    put(form, name, first);
    return [`${name}=${asked.slice(0, 40)}`];
  });
}

/** The fields that were changed, each with the words on its label and those of what it holds. */
export function changedFields(
  form: HTMLFormElement,
  start: Wanted,
): readonly { readonly name: string; readonly label: string; readonly value: string }[] {
  return Object.entries(wantedBy(form)).flatMap(([name, held]) => {
    const field = form.elements.namedItem(name);
    if (held.trim() === start[name]) return [];
    const value = field instanceof HTMLSelectElement ? field.selectedOptions[0]?.label : held;
    const label = field instanceof Element ? field.closest("label")?.querySelector("span") : null;
    return [{ name, label: label?.textContent ?? name, value: value ?? held }];
  });
}
