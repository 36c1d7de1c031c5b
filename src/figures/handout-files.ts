/** The sizes of paper that the handout comes in, as browsers name them. */
export const papers = ["a4", "letter"] as const;
/** The pages that are printed to files, with their addresses. */
export const handoutPages = {
  handout: "/classroom/handout/",
  answers: "/classroom/handout/answers/",
} as const;
export type HandoutName = keyof typeof handoutPages;

/** The styles of sheets, from the root of the project. */
export const handoutStyles = ["src/styles/handout.css", "src/styles/handout-print.css"] as const;

/** The root-relative address of a printed page. */
export function handoutFile(name: HandoutName, paper: (typeof papers)[number]): string {
  return `/classroom/${name}-${paper}.pdf`;
}
