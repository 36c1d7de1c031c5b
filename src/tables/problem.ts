/** Something wrong in the data: where it stands and what would be right. */
export interface Problem {
  readonly file: string;
  readonly line: number | null;
  readonly column: string | null;
  readonly message: string;
}

/** A problem as one line: `data/un-votes/votes.csv:412 vote: "Yes" is not one of Y, N, A, X, U`. */
export function problemText({ file, line, column, message }: Problem): string {
  return `${file}${line === null ? "" : `:${line}`}${column === null ? "" : ` ${column}`}: ${message}`;
}

/** Thrown by the reader; its message lists every problem, one a line. */
export class DataError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const count = problems.length === 1 ? "one problem" : `${problems.length} problems`;
    super([`${count} in the data`, ...problems.map(problemText)].join("\n"));
    this.name = "DataError";
    this.problems = problems;
  }
}

/** A value as a message quotes it, cut when long. */
export function quote(value: string): string {
  return `"${value.length > 60 ? `${value.slice(0, 57)}...` : value}"`;
}

/** The problem, unless all is right. */
export function unless<T>(isRight: boolean, problem: T): readonly T[] {
  return isRight ? [] : [problem];
}

/** The problem, when something is wrong. */
export function when<T>(isWrong: boolean, problem: T): readonly T[] {
  return isWrong ? [problem] : [];
}
