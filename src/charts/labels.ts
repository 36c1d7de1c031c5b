import type { Values } from "../i18n/say.ts";

/** Advance widths of Source Sans 3 at 1000 units an em, by character class: nothing here can measure a page. */
const narrow = new Set("iIl.,:;'|!()[]{}jtfr/ ’‘");
const wide = new Set("mwMW@%—…");

/** The estimated width of a text in CSS pixels at a font size; errs on the wide side by a few per cent. */
export function textWidth(text: string, fontSize: number): number {
  let units = 0;
  for (const character of text) units += advance(character);
  return (units * fontSize) / 1000;
}

function advance(character: string): number {
  if (narrow.has(character)) return 300;
  if (wide.has(character)) return 830;
  if (/\p{Lu}/u.test(character)) return 620;
  return 520;
}

/** Breaks a text into lines of at most a width in CSS pixels. */
export function wrap(text: string, fontSize: number, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, fontSize) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Breaks a text into as many lines as have widths, in CSS pixels; what does not fit gives way to an ellipsis. */
export function fold(
  text: string,
  breadth: (words: string) => number,
  widths: readonly number[],
): readonly string[] {
  const [width = 0, ...others] = widths;
  if (breadth(text) <= width) return [text];
  const isLast = others.length === 0;
  const words = text.split(" ");
  let count = words.length - 1;
  const head = () =>
    words
      .slice(0, count)
      .join(" ")
      .replace(/[,;:]$/, isLast ? "" : "$&");
  while (count > 0 && breadth(isLast ? `${head()}…` : head()) > width) count -= 1;
  return isLast ? [`${head()}…`] : [head(), ...fold(words.slice(count).join(" "), breadth, others)];
}

/** Values whose words stay on one line where a text is broken. */
export function unbroken(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, String(value).replaceAll(" ", "\u00a0")]),
  );
}
