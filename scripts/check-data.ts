// Checks the data: node scripts/check-data.ts [folder]. Prints every problem and exits 1 when there is one.
import { checkData } from "../src/tables/read.ts";
import { problemText } from "../src/tables/problem.ts";

const [dir = "data"] = process.argv.slice(2);
const { tables, rows, problems } = checkData(dir);
for (const problem of problems) console.log(problemText(problem));
const count = `${problems.length} problem${problems.length === 1 ? "" : "s"}`;
console.log(`${tables} tables, ${rows} rows, ${count}`);
process.exitCode = problems.length === 0 ? 0 : 1;
