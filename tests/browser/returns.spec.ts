import { expect, test } from "@playwright/test";

test("the list of totals is filtered by count, speaker, confidence and words, and the chart with it", async ({
  page,
}) => {
  await page.goto("/returns/");
  const part = page.locator("figure-list").first();
  const list = part.locator("filtered-table");
  const rows = list.locator("tbody tr:visible");
  await expect(rows).toHaveCount(88);
  await list.getByRole("combobox", { name: "Count" }).selectOption("register");
  await expect(rows).toHaveCount(33);
  await expect(part.locator("chart-figure select[name=series]")).toHaveValue("register");
  await expect(page).toHaveURL(/series=register/);
  await list.getByRole("combobox", { name: "Confidence" }).selectOption("low");
  await list.getByLabel("Find in the table").fill("blog");
  await expect(rows).toHaveCount(1);
  await list.getByLabel("Find in the table").fill("nobody");
  await expect(list.getByText("No row fits")).toContainText("nobody");
  await list.getByRole("form").getByRole("button", { name: "Reset" }).click();
  await expect(rows).toHaveCount(88);
  await expect(part.locator("chart-figure select[name=series]")).toHaveValue("all");
});

test("what is chosen in the chart of groups holds in its list, and comes back by the address", async ({
  page,
}) => {
  await page.goto("/returns/?direction=to-russia");
  const part = page.locator("figure-list").nth(1);
  const rows = part.locator("tbody tr:visible");
  await expect(rows).toHaveCount(3);
  await part.locator("chart-figure").scrollIntoViewIfNeeded();
  await expect(part.locator("chart-figure[data-awake]")).toBeVisible();
  await part
    .locator("chart-figure")
    .getByRole("combobox", { name: "Mediator" })
    .selectOption("qatar");
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText("Russia (via Minsk)");
  await page.reload();
  await expect(rows).toHaveCount(1);
});

test("a point among rival totals leads to its claim by keyboard", async ({ page }) => {
  await page.goto("/charts/totals/");
  await expect(page.locator("chart-figure[data-awake]")).toBeVisible();
  await page.locator('.drawing:visible [data-mark][tabindex="0"]').focus();
  await page.keyboard.press("ArrowRight");
  const tip = page.locator(".tip");
  await expect(tip).toContainText("1,859 children, First Lady O. Zelenska, 1 December 2025");
  await tip.getByRole("link", { name: "Claim" }).click();
  await expect(page).toHaveURL(/\/sources\/#returned-on-2025-12-01$/);
});

test("a tip on the page of returns takes its row from the list beside it", async ({ page }) => {
  await page.goto("/returns/");
  const figure = page.locator("figure-list chart-figure").first();
  await figure.scrollIntoViewIfNeeded();
  await expect(page.locator("figure-list chart-figure[data-awake]").first()).toBeVisible();
  await figure.locator('.drawing:visible [data-mark][tabindex="0"]').focus();
  await page.keyboard.press("ArrowRight");
  await expect(figure.locator(".tip").getByRole("link", { name: "Claim" })).toBeVisible();
});

test("a link to a conflict opens at its explanation", async ({ page }) => {
  await page.goto("/charts/returned/");
  await page.getByText("Figures here that contradict each other").click();
  await page.getByRole("link", { name: "Why do “fewer than 1,300” and 1,859" }).click();
  await expect(page).toHaveURL(/\/returns\/#two-totals$/);
  await expect(page.locator("#two-totals")).toBeInViewport();
});

test("without script lists, charts and conflicts stand on the page", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/returns/");
  await expect(page.locator("filtered-table tbody tr:visible")).toHaveCount(260);
  await expect(page.locator("chart-figure .drawing:visible")).toHaveCount(3);
  await expect(page.locator(".note:visible")).toHaveCount(17);
  await context.close();
});
