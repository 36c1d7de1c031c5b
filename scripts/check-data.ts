// Checks the data: node scripts/check-data.ts [folder]. Prints every problem and exits 1 when there is one.
import { createClaims } from "../src/claims/index.ts";
import { contentClaims } from "../src/figures/content-claims.ts";
import { createSay } from "../src/i18n/say.ts";
import { checkClaimUses } from "../src/tables/claim-uses.ts";
import { type Problem, problemText } from "../src/tables/problem.ts";
import { checkData, readTables } from "../src/tables/read.ts";

const [dir = "data"] = process.argv.slice(2);
const { tables, rows, problems } = checkData(dir);
const all = problems.length === 0 ? undefinedClaims() : problems;
for (const problem of all) console.log(problemText(problem));
const count = `${String(all.length)} problem${all.length === 1 ? "" : "s"}`;
console.log(`${String(tables)} tables, ${String(rows)} rows, ${count}`);
process.exitCode = all.length === 0 ? 0 : 1;

/** Claims that the texts use and sound data does not define. */
function undefinedClaims(): readonly Problem[] {
  const data = readTables(dir);
  const claims = createClaims(data, createSay("en"));
  return checkClaimUses(data, contentClaims("src/content"), claims.keys());
}
