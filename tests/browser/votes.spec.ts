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
  await table.getByRole("form").getByRole("button", { name: "Reset" }).click();
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

test("what is chosen or picked in one shape of a vote holds in all, and in the table", async ({
  page,
}) => {
  await page.goto("/votes/es-11-9/?country=ind,bra");
  await expect(page.locator("filtered-table tbody tr").first()).toHaveAttribute("data-mark", "ind");
  await page.getByLabel("Tiles", { exact: true }).check();
  const tiles = page.locator("[data-panel=tiles]");
  await expect(tiles.getByRole("list", { name: "Picked to compare" })).toContainText(
    "Brazil: abstained",
  );
  await tiles.getByRole("group", { name: "Highlight" }).getByLabel("Against").check();
  await page.getByLabel("Table", { exact: true }).check();
  await expect(page.locator("filtered-table tbody tr:visible")).toHaveCount(12);
  await page.locator("filtered-table").getByRole("button", { name: "Reset" }).click();
  await page.getByLabel("Map", { exact: true }).check();
  const chips = page.locator("[data-panel=map]").getByRole("group", { name: "Highlight" });
  await expect(chips.getByLabel("All")).toBeChecked();
});

test("a link to another vote takes the view and the compared countries along", async ({ page }) => {
  await page.goto("/votes/es-11-9/?view=tally&country=ind,zaf&vote=no");
  await page.getByRole("navigation", { name: "Other votes" }).getByRole("link").first().click();
  await expect(page).toHaveURL(/\/votes\/(?!es-11-9)[^/]+\/\?view=tally&country=ind,zaf$/);
  await expect(page.locator("[data-panel=tally]")).toBeVisible();
  await expect(page.locator("[data-panel=tally] [data-part=picks]")).toContainText("India");
});

test("countries named by the address stand first in the matrix", async ({ page }) => {
  await page.goto("/charts/vote-matrix/?country=ind,bra,zaf");
  const picks = page.locator("[data-part=picks]");
  for (const name of ["India", "Brazil", "South Africa"]) await expect(picks).toContainText(name);
  const shown = page.locator(".drawing:visible");
  const places = await Promise.all(
    ["ind", "bra", "zaf", "alb"].map(async (id) => {
      const box = await shown.locator(`[data-mark=${id}]`).first().boundingBox();
      return box?.y ?? 0;
    }),
  );
  const [other = 0, ...compared] = places.toReversed();
  expect(Math.max(...compared)).toBeLessThan(other);
});
