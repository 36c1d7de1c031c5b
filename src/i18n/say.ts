import { IntlMessageFormat } from "intl-messageformat";
import { en } from "./en.ts";
import type { Locale } from "./locales.ts";

export type { Locale };
export type Precision = "day" | "month" | "year";
export type Words = Readonly<Record<string, string>>;
export type Values = Readonly<Record<string, string | number>>;

/** Says a word of the interface in one locale; knows how that locale writes numbers and dates. */
export interface Say {
  (key: string, values?: Values): string;
  readonly locale: Locale;
  /** The language tag by which numbers, dates and lists are written, with its region: `en-GB`. */
  readonly tag: string;
  /** Whether a key has words. */
  readonly has: (key: string) => boolean;
  /** `19546` as `19,546`. */
  readonly number: (value: number) => string;
  /** An ISO date (`2025-12-03`) as `3 December 2025`, or only as far as it is precise. */
  readonly date: (iso: string, precision?: Precision) => string;
}

const locales: Readonly<Record<Locale, { readonly tag: string; readonly words: Words }>> = {
  en: { tag: "en-GB", words: en },
};

const dateParts = {
  day: { day: "numeric", month: "long", year: "numeric" },
  month: { month: "long", year: "numeric" },
  year: { year: "numeric" },
} as const satisfies Record<Precision, Intl.DateTimeFormatOptions>;

/** The words of one locale; throws on a key that has none. */
export function createSay(locale: Locale): Say {
  const { tag, words } = locales[locale];
  const messages = new Map<string, IntlMessageFormat>();
  const message = (key: string): IntlMessageFormat => {
    const text = words[key];
    if (text === undefined) throw new Error(`src/i18n/${locale}: no words for "${key}"`);
    const made = messages.get(key) ?? new IntlMessageFormat(text, tag);
    messages.set(key, made);
    return made;
  };
  const dateFormat = (precision: Precision): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(tag, { ...dateParts[precision], timeZone: "UTC" });
  const dates = { day: dateFormat("day"), month: dateFormat("month"), year: dateFormat("year") };
  const say = (key: string, values: Values = {}): string => String(message(key).format(values));
  return Object.assign(say, {
    locale,
    tag,
    has: (key: string) => key in words,
    number: (value: number) => new Intl.NumberFormat(tag).format(value),
    date: (iso: string, precision: Precision = "day") =>
      dates[precision].format(new Date(`${iso.padEnd(10, "-01")}T00:00:00Z`)),
  });
}
