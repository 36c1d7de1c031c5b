import { quote } from "./problem.ts";

/** What is wrong with the characters of a cell, whatever its type; null when nothing is. */
export function textFault(text: string): string | null {
  const fault = faults.find(({ found }) => found(text));
  return fault === undefined ? null : `${quote(text)} ${fault.message}`;
}

const faults: readonly {
  readonly found: (text: string) => boolean;
  readonly message: string;
}[] = [
  {
    found: (text) => /[\p{Cc}]/u.test(text),
    message: "has a line break or another control character",
  },
  {
    found: (text) => text.includes("\uFFFD"),
    message: "has a replacement character; the original letter is lost",
  },
  {
    found: (text) => /[\u00A0\u200B-\u200F\u2060\uFEFF]/.test(text),
    message: "has an invisible or non-breaking blank",
  },
  { found: (text) => text.startsWith(" "), message: "starts with a blank" },
  { found: (text) => text.endsWith(" "), message: "ends with a blank" },
  { found: (text) => text.includes("  "), message: "has two blanks in a row" },
  {
    found: (text) => text !== text.normalize("NFC"),
    message: "is not in Unicode form NFC",
  },
];
