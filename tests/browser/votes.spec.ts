import { expect, test } from "@playwright/test";

test("a vote is shown in one shape at a time, kept in the address, and the page stays in place", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto("/votes/es-11-9/");
  await page.getByLabel("Table", { exact: true }).scrollIntoViewIfNeeded();
  const before = await page.getByLabel("Table", { exact: true }).boundingBox();
  await page.getByLabel("Table", { exact: true }).check();
  await expect(page).toHaveURL(/\?view=table$/);
  await expect(page.getByRole("row", { name: /^Ukraine/ })).toBeVisible();
  await expect(page.locator("[data-panel=map]")).toBeHidden();
  const after = await page.getByLabel("Table", { exact: true }).boundingBox();
  expect(after?.y).toBeCloseTo(before?.y ?? 0, 0);
  await page.reload();
  await expect(page.getByLabel("Table", { exact: true })).toBeChecked();
});

test("a view that does not exist falls back to the map with a note", async ({ page }) => {
  await page.goto("/votes/es-11-9/?view=globe");
  await expect(page.getByText("“globe” is no view of a vote")).toBeVisible();
  await expect(page.locator("[data-panel=map]")).toBeVisible();
});

test("the roll call is filtered by vote, group and words, and sorted by its headings", async ({
  page,
}) => {
  await page.goto("/votes/es-11-9/?view=table");
  const table = page.locator("filtered-table");
  const rows = table.locator("tbody tr:visible");
  await table.getByRole("combobox", { name: "Vote" }).selectOption("against");
  await expect(rows).toHaveCount(12);
  await expect(table.getByRole("status").filter({ hasText: "rows" })).toHaveText("12 of 193 rows");
  await table.getByRole("combobox", { name: "UN group" }).selectOption("African");
  await expect(rows).toHaveCount(6);
  await expect(page).toHaveURL(/vote=no/);
  await page.reload();
  await expect(rows).toHaveCount(6);
  await table.getByRole("button", { name: "State" }).click();
  await table.getByRole("button", { name: "State" }).click();
  await expect(rows.first()).toContainText("Sudan");
  await table.getByLabel("Find in the table").fill("nowhere");
  await expect(page.getByText("No row fits")).toBeVisible();
  await table.getByRole("button", { name: "Reset" }).click();
  await expect(rows).toHaveCount(193);
});

test("without script all shapes of a vote stand on the page", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/votes/es-11-7/");
  await expect(page.locator("[data-panel=map] .drawing:visible")).toBeVisible();
  await expect(page.getByRole("row", { name: /^United States/ })).toBeVisible();
  await context.close();
});
