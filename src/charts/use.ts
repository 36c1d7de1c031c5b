import { locales } from "../i18n/locales.ts";
import { cited, type CitationFormat, type Citations } from "./citation.ts";
import { plateSize, type Sized } from "./plate.ts";
import { iframe, pictured, placed, resizer } from "./snippets.ts";

/** What a chart says in one state, without its claims. */
export interface UseWords {
  readonly title: string;
  readonly subtitle: string;
  readonly note: string;
  readonly alt: string;
}

/** What the page of a chart knows of how that is used elsewhere; it travels to the browser. */
export interface UseData {
  readonly id: string;
  /** Full addresses: of its page, of its page for frames, and of the script for hosts. */
  readonly home: string;
  readonly frame: string;
  readonly script: string;
  /** The names of its files begin with it, without a state. */
  readonly name: string;
  /** Of its files, without their endings; null where its page has none. */
  readonly files: string | null;
  /** Of a frame that cannot be resized, in CSS pixels. */
  readonly height: number;
  /** The size of its drawing in pictures, in CSS pixels. */
  readonly drawing: { readonly width: number; readonly height: number };
  /** What it says as it first appears. */
  readonly words: UseWords;
  readonly source: string;
  /** Who made it; `{home}` is open for the address of a state. */
  readonly credit: string;
  /** The name of the column of sources. */
  readonly sources: string;
  readonly citations: Citations;
}

/** Ways into another page: a frame; that and our script; a picture that becomes the chart; a picture alone. */
export const ways = ["frame", "script", "element", "picture"] as const;
export type Way = (typeof ways)[number];

/** How tall a frame is: as what stands in it, as it is told, or so that WordPress cuts nothing off. */
export const sizings = ["follow", "fixed", "wordpress"] as const;
export type Sizing = (typeof sizings)[number];

export const pictureSizes = ["single", "double", "square"] as const;
export type PictureSize = (typeof pictureSizes)[number];

export const pictureEndings: Readonly<Record<PictureSize, string>> = {
  single: ".png",
  double: "@2x.png",
  square: "-square.png",
};

/** What hosts can leave out of a chart that stands alone. */
export const parts = ["title", "source", "notes"] as const;
/** What hosts can ask of it. */
export const manners = ["plain", "transparent", "static"] as const;
export const wishThemes = ["auto", "light", "dark"] as const;

/** How somebody wants to use a chart. */
export interface Wish {
  /** What of its state is not as it first appears, by choice. */
  readonly state: Readonly<Record<string, string>>;
  readonly lang: string;
  readonly theme: (typeof wishThemes)[number];
  readonly sizing: Sizing;
  /** For the sizing `fixed`, in CSS pixels. */
  readonly height: number;
  readonly hidden: readonly (typeof parts)[number][];
  readonly manners: readonly (typeof manners)[number][];
  readonly size: PictureSize;
}

/** WordPress shows no frame taller, in CSS pixels. */
export const wordpressMost = 1000;
const squareSide = 1080;

/** What the address of a frame has to ask, choices of the chart first. */
export function frameQuery(wish: Wish): URLSearchParams {
  const query = new URLSearchParams(wish.state);
  if (wish.lang !== locales[0]) query.set("lang", wish.lang);
  if (wish.theme !== "auto") query.set("theme", wish.theme);
  for (const manner of wish.manners) query.set(manner, "true");
  if (!wish.manners.includes("plain")) for (const part of wish.hidden) query.set(part, "hide");
  if (wish.sizing === "wordpress") query.set("maxheight", String(wordpressMost));
  return query;
}

/** An address with a query; commas are left as they are. */
export function asking(address: string, query: URLSearchParams): string {
  const text = query.toString().replaceAll("%2C", ",");
  return text === "" ? address : `${address}?${text}`;
}

/** The full address of the page of a state. */
export function stateAddress({ home }: UseData, { state, lang }: Wish): string {
  const query = new URLSearchParams(state);
  if (lang !== locales[0]) query.set("lang", lang);
  return asking(home, query);
}

/** The name of the files of a state, without an ending. */
export function fileName({ name }: UseData, { state, theme, lang }: Wish): string {
  const more = [
    ...Object.entries(state).flat(),
    ...(theme === "dark" ? ["dark"] : []),
    ...(lang === locales[0] ? [] : [lang]),
  ];
  return [name, ...more].join("-").replaceAll(",", "-");
}

/** Whether the files made at build show what is wished. */
export function isAsBuilt({ files }: UseData, { state, theme, lang }: Wish): boolean {
  return (
    files !== null && Object.keys(state).length === 0 && theme !== "dark" && lang === locales[0]
  );
}

/**
 * The markup of each way into another page; a picture that becomes the chart needs files made at build. `drawing` is the
 * size of the drawing in the state that is wished.
 */
export function snippets(
  data: UseData,
  wish: Wish,
  words: UseWords,
  drawing: UseData["drawing"] = data.drawing,
): Readonly<Record<Way, string | null>> {
  const query = frameQuery(wish);
  const height = wish.sizing === "fixed" ? wish.height : data.height;
  const isFixed = wish.sizing === "fixed";
  const src = asking(data.frame, query);
  const frame = iframe({ src, title: words.title, height, isFixed });
  const page = stateAddress(data, wish);
  const element =
    data.files === null
      ? null
      : placed({
          chart: data.id,
          title: words.title,
          height,
          query,
          script: data.script,
          picture: {
            src: `${data.files}.png`,
            ...plateSize(plateWords(data, data.words, data.home)),
            alt: data.words.alt,
            page,
            credit: creditLine(data, data.words, data.home),
          },
        });
  return {
    frame,
    script: `${frame}\n${resizer(data.script)}`,
    element,
    picture: pictureAlone({ ...data, drawing }, wish, words, page),
  };
}

function pictureAlone(data: UseData, wish: Wish, words: UseWords, page: string): string {
  const name = fileName(data, wish);
  const square = { width: squareSide, height: squareSide };
  return pictured({
    src: `${name}${pictureEndings[wish.size]}`,
    ...(wish.size === "square" ? square : plateSize(plateWords(data, words, page))),
    alt: words.alt,
    page,
    credit: creditLine(data, words, page),
  });
}

/** The words and the size of a picture of a state. */
export function plateWords(
  { drawing, source, credit }: UseData,
  words: UseWords,
  address: string,
): Sized & UseWords {
  return { ...words, ...drawing, source, credit: credit.replace("{home}", () => address) };
}

function creditLine({ source, credit }: UseData, { title }: UseWords, address: string): string {
  return `${title} ${source} ${credit.replace("{home}", () => address)}`;
}

/** The citation of what is wished. */
export function citationOf(
  data: UseData,
  wish: Wish,
  { title }: UseWords,
  format: CitationFormat,
): string {
  const address = stateAddress(data, wish);
  return cited(data.citations, format, { id: fileName(data, wish), title, address });
}
