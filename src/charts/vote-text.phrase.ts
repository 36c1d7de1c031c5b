import { fillIn } from "../i18n/fill-in.ts";
import type { Phrase } from "./chart.ts";
import type { VoteTravel } from "./vote-paint.ts";

/** What the words of a chart of one vote say about one resolution. */
export interface VoteText {
  readonly title: string;
  readonly date: string;
  readonly subject: string;
  /** Who voted against, and of how many states a vote is known where that is not all. */
  readonly opposed: string;
  /** What a reader must be told beside this vote; most need nothing. */
  readonly told?: string;
  /** A title of its own. */
  readonly headline?: string;
}

/** All that, with the texts they share and that have places to fill. */
export interface TextTravel extends VoteTravel {
  readonly texts: {
    readonly headline: string;
    readonly summary: string;
    readonly cautions: string;
    /** The numbers from none to nine as titles print them. */
    readonly numbers: readonly string[];
    readonly of: Readonly<Record<string, VoteText>>;
  };
}

/** The words of one resolution: its numbers in the title are those of the register. */
export const phrase: Phrase<TextTravel> = ({ texts, tallies }, { resolution = "" }) => {
  const text = texts.of[resolution];
  if (text === undefined) throw new Error(`unknown resolution: ${resolution}`);
  const { title, date, subject, opposed, told = "", headline = texts.headline } = text;
  const counts: Record<string, string> = { opposed };
  const claims: Record<string, string> = {};
  for (const [at, vote] of ["yes", "abstain", "no", "notvoting"].entries()) {
    const count = tallies[resolution]?.[at] ?? 0;
    counts[vote] = String(count);
    claims[vote] = `[[${vote}-${resolution}|${texts.numbers[count] ?? count}]]`;
  }
  return {
    title,
    date,
    subject,
    headline: fillIn(headline, claims),
    summary: fillIn(texts.summary, counts),
    cautions: fillIn(texts.cautions, { told }),
    asOf: date,
  };
};
