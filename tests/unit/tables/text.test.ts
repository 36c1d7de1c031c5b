import { expect, test } from "vitest";
import { type Edit, problemsAfter, replace } from "./fixture.ts";

const cases: readonly (readonly [what: string, file: string, edit: Edit, problem: string])[] = [
  [
    "a leading blank",
    "un-votes/members.csv",
    replace(",Albania,", ", Albania,"),
    'data/un-votes/members.csv:3 name: " Albania" starts with a blank',
  ],
  [
    "a trailing blank",
    "un-votes/votes.csv",
    replace("es-11-9,AFG,X,", "es-11-9,AFG,X ,"),
    'data/un-votes/votes.csv:2 vote: "X " ends with a blank',
  ],
  [
    "two blanks in a row",
    "returns/groups.csv",
    replace("Ombudsman's Office", "Ombudsman's  Office"),
    `data/returns/groups.csv:3 mediator: "Ombudsman's  Office" has two blanks in a row`,
  ],
  [
    "a non-breaking blank",
    "returns/groups.csv",
    replace("Ombudsman's Office", "Ombudsman's\u00A0Office"),
    `data/returns/groups.csv:3 mediator: "Ombudsman's\u00A0Office" has an invisible or non-breaking blank`,
  ],
  [
    "a line break in a cell",
    "un-votes/members.csv",
    replace(",Albania,", ',"Alba\nnia",'),
    'data/un-votes/members.csv:4 name: "Alba\nnia" has a line break or another control character',
  ],
  [
    "a letter that was lost",
    "un-votes/members.csv",
    replace(",Albania,", ",Alb\uFFFDnia,"),
    'data/un-votes/members.csv:3 name: "Alb\uFFFDnia" has a replacement character; the original letter is lost',
  ],
  [
    "letters that are composed otherwise",
    "un-votes/members.csv",
    replace("Türkiye", "Tu\u0308rkiye"),
    'data/un-votes/members.csv:178 name: "Tu\u0308rkiye" is not in Unicode form NFC',
  ],
  [
    "a list with an empty item",
    "transfers/routes.csv",
    replace("bus;ambulance", "bus;;ambulance"),
    'data/transfers/routes.csv:5 transport: "bus;;ambulance" has an empty item',
  ],
  [
    "a list that repeats an item",
    "transfers/routes.csv",
    replace("bus;ambulance", "bus;bus"),
    'data/transfers/routes.csv:5 transport: "bus;bus" names bus twice',
  ],
  [
    "a list with blanks",
    "transfers/routes.csv",
    replace("bus;ambulance", "bus; ambulance"),
    'data/transfers/routes.csv:5 transport: " ambulance" starts with a blank',
  ],
];

test.each(cases)("%s is a problem", (_what, file, edit, problem) => {
  expect(problemsAfter(file, edit)).toContain(problem);
});
