import { fits } from "../charts/filter.ts";

/** What a form asks for, by field; several options of one field stand with commas between. */
export type Wanted = Readonly<Record<string, string>>;

/** What filters test of an item: the options it has, and the first and last date it covers where it is in time. */
export interface Tested {
  readonly options: (name: string) => readonly string[];
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

/** Tests items against every filter of a form: one option of each, and some part of the time asked for. `order` is none. */
export function filterBy(wanted: Wanted): (item: Tested) => boolean {
  const tests = Object.entries(wanted).flatMap(([name, value]) =>
    name === "order" || value === "" || value === "all" ? [] : [testOf(name, value)],
  );
  return (item) => tests.every((test) => test(item));
}

function testOf(name: string, value: string): (item: Tested) => boolean {
  const options = value.split(",");
  return (item) => {
    const { since, until } = item;
    if (name === "from" && until !== undefined) return until.slice(0, value.length) >= value;
    if (name === "to" && since !== undefined) return since.slice(0, value.length) <= value;
    return options.some((option) => fits(option, item.options(name)));
  };
}

/** The filters in force: what was changed from the start and hides something. */
export function inForce(wanted: Wanted, start: Wanted): readonly string[] {
  return Object.keys(wanted).filter((name) => name !== "order" && wanted[name] !== start[name]);
}

/** What a form asks for once some fields are as at the start. */
export function without(wanted: Wanted, names: readonly string[], start: Wanted): Wanted {
  return {
    ...wanted,
    ...Object.fromEntries(names.map((name) => [name, start[name] ?? ""])),
  };
}
