import { expect, test } from "@playwright/test";
import { shift } from "../../src/model/shift.ts";
import { rollCalls } from "../../src/model/votes.ts";
import { readTables } from "../../src/tables/read.ts";

const tables = readTables("data");
const members = tables["un-votes/members"];
const rolls = rollCalls(tables["un-votes/votes"], members);

test("choosing another vote moves the flows, the words, the names and the address", async ({
  page,
}) => {
  await page.goto("/charts/vote-shift/");
  await page.getByLabel("First vote").selectOption("es-11-7");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Of the 93 in favour");
  await expect(page).toHaveURL(/\?from=es-11-7/);
  const flows = shift(rolls.get("es-11-7") ?? "", rolls.get("es-11-9") ?? "");
  const back = flows.find(({ from, to }) => from === "N" && to === "Y");
  const tip = page.locator(".tip");
  const marks = page.locator(".drawing:visible [data-mark]:visible");
  await marks.first().focus();
  const shown = flows.filter(({ members: held }) => held.length > 0);
  for (let at = 0; shown[at] !== back; at += 1) await page.keyboard.press("ArrowRight");
  await expect(tip).toContainText("Against in February 2025, in favour in December 2025: 5 states");
  for (const index of back?.members ?? [])
    await expect(tip).toContainText(members[index]?.name ?? "");
});

test("a country is chosen by address, and its record stands in words, picture and table", async ({
  page,
}) => {
  await page.goto("/charts/country-votes/?country=zaf");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("South Africa: abstained");
  const line = page.locator(".drawing:visible [data-mark='es-11-9']");
  await expect(line).toHaveAttribute("aria-label", /: in favour$/);
  await expect(page.locator("tr[data-mark='es-11-9'] [data-col=group]")).toHaveText(
    "African: 8 in favour, 23 abstained, 6 against, 17 did not vote",
  );
});
