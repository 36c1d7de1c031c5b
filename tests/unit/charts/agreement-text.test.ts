import { expect, it } from "vitest";
import { agreementText } from "../../../src/charts/agreement-text.ts";
import { agreement } from "../../../src/model/agreement.ts";

const words = {
  votes: "{both}: {counts}",
  same: "{count} the same",
  near: "{count} where one abstained",
  opposite: "{count} opposite",
};

it.each([
  ["YYNA", "YYYY", "4: 2 the same, 1 where one abstained, 1 opposite"],
  ["YYXU", "YYYN", "2: 2 the same"],
  ["NN", "YA", "2: 1 where one abstained, 1 opposite"],
])("%s beside %s is %s", (one, other, text) => {
  expect(agreementText(agreement(one, other), words)).toBe(text);
});
