import { CsvError, parse } from "csv-parse/sync";
import { unless, when } from "./problem.ts";

export interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Fault {
  readonly line: number | null;
  readonly message: string;
}

export interface Csv {
  readonly lines: readonly Line[];
  readonly faults: readonly Fault[];
}

/** Reads a CSV file strictly: UTF-8 without byte order mark, line feeds, quotes only round whole cells. */
export function parseCsv(bytes: Uint8Array): Csv {
  const text = decode(bytes);
  if (text === null)
    return {
      lines: [],
      faults: [{ line: null, message: "is not UTF-8; save it as UTF-8" }],
    };
  const clean = text.replace(/^\uFEFF/, "").replaceAll("\r", "");
  const parsed = parseText(clean);
  return {
    lines: parsed.lines,
    faults: [...fileFaults(text), ...parsed.faults],
  };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function fileFaults(text: string): readonly Fault[] {
  const cr = text.indexOf("\r");
  return [
    ...when(text.startsWith("\uFEFF"), {
      line: 1,
      message: "starts with a byte order mark; leave it out",
    }),
    ...unless(cr === -1, {
      line: lineAt(text, cr),
      message: "has a carriage return; end lines with a line feed alone",
    }),
    ...unless(text.endsWith("\n"), {
      line: lineAt(text, text.length),
      message: "has no line feed at the end of the file",
    }),
  ];
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split("\n").length;
}

function parseText(text: string): Csv {
  const lines: Line[] = [];
  const keep = (cells: readonly string[], { lines: line }: { readonly lines: number }): null => {
    lines.push({ line, cells });
    return null;
  };
  try {
    parse(text, {
      relax_column_count: true,
      record_delimiter: "\n",
      on_record: keep,
    });
    return { lines, faults: [] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = (lines.at(-1)?.line ?? 0) + 1;
    return {
      lines: [],
      faults: [{ line, message: quoteFaults[error.code] ?? error.message }],
    };
  }
}

const quoteFaults: Readonly<Record<string, string>> = {
  INVALID_OPENING_QUOTE:
    "has a stray quote inside a cell; quote the whole cell and double the quote",
  CSV_INVALID_CLOSING_QUOTE: "has text after a closing quote; double a quote inside a quoted cell",
  CSV_QUOTE_NOT_CLOSED: "has a quote that is never closed",
};
