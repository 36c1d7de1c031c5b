/** The names of rows, which the register of claims shares with charts. */
export { distinctNames, slug } from "../model/names.ts";
