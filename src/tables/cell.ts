import { isWebAddress } from "./address.ts";
import { isAfter, isDay, isPartialDate } from "./dates.ts";
import { categoryValues, edtf, type Field } from "./descriptor.ts";
import { quote } from "./problem.ts";
import { textFault } from "./text.ts";

export type Value = string | number | null | readonly string[];
export type Cell = { readonly value: Value } | { readonly fault: string };

/** The value of a cell by its field, or what is wrong with it; `latest` is the last day a date may have. */
export function readCell(text: string, field: Field, latest: string): Cell {
  const fault = textFault(text);
  if (fault !== null) return { fault };
  if (text === "") return readEmpty(field);
  return field.type === "list" ? readList(text, field) : readFilled(text, field, latest);
}

function readEmpty({ type, constraints }: Field): Cell {
  if (constraints?.required === true) return { fault: "is empty; a value is required" };
  return { value: type === "list" ? Object.freeze([]) : null };
}

function readList(text: string, field: Field): Cell {
  const items = text.split(field.delimiter ?? ",");
  if (items.includes("")) return { fault: `${quote(text)} has an empty item` };
  const twice = items.find((item, index) => items.indexOf(item) !== index);
  if (twice !== undefined) return { fault: `${quote(text)} names ${twice} twice` };
  const fault = items.map(textFault).find((found) => found !== null);
  return fault === undefined ? { value: Object.freeze(items) } : { fault };
}

function readFilled(text: string, field: Field, latest: string): Cell {
  const fault =
    typeFault(text, field) ??
    categoryFault(text, field) ??
    constraintFault(text, field) ??
    dateFault(text, field, latest);
  if (fault !== null) return { fault: `${quote(text)} ${fault}` };
  return { value: isNumeric(field) ? Number(text) : text };
}

function isNumeric({ type }: Field): boolean {
  return type === "integer" || type === "number";
}

function typeFault(text: string, { type, format }: Field): string | null {
  if (type === "integer" && !/^(0|-?[1-9]\d*)$/.test(text))
    return "is not a whole number in plain digits";
  if (type === "number" && !/^-?(0|[1-9]\d*)(\.\d+)?$/.test(text))
    return "is not a number in plain digits";
  if (type === "date" && !isDay(text)) return "is not a day of the calendar (as 2026-03-10)";
  if (format === "uri" && !isWebAddress(text)) return "is not a web address (http or https)";
  return null;
}

/** Faults of days, and of the partial dates and spans that are strings to the schema. */
function dateFault(text: string, { type, rdfType }: Field, latest: string): string | null {
  if (type !== "date" && rdfType !== edtf) return null;
  const ends = text.split("/");
  if (!ends.every(isPartialDate)) return "is not a date of the calendar";
  if (ends.some((date) => isAfter(date, latest)))
    return `is after ${latest}, the day the data was compiled`;
  return text === ends.toSorted().join("/") ? null : "ends before it starts";
}

function categoryFault(text: string, field: Field): string | null {
  const values = categoryValues(field);
  return values.length === 0 || values.includes(text) ? null : `is not one of ${values.join(", ")}`;
}

function constraintFault(text: string, field: Field): string | null {
  const { pattern, minLength = 0, maxLength = Infinity } = field.constraints ?? {};
  if (pattern !== undefined && !new RegExp(pattern).test(text))
    return `does not fit the pattern ${pattern}`;
  if (text.length < minLength)
    return `has ${text.length} characters; at least ${minLength} are needed`;
  if (text.length > maxLength)
    return `has ${text.length} characters; at most ${maxLength} are allowed`;
  return rangeFault(text, field);
}

function rangeFault(text: string, field: Field): string | null {
  const { minimum, maximum } = field.constraints ?? {};
  const compare = isNumeric(field) ? Number : String;
  if (minimum !== undefined && compare(text) < compare(minimum)) return `is below ${minimum}`;
  if (maximum !== undefined && compare(text) > compare(maximum)) return `is above ${maximum}`;
  return null;
}
