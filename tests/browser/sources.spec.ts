import { expect, test } from "@playwright/test";

test("claims are filtered by publisher, speaker and confidence, in the address", async ({
  page,
}) => {
  await page.goto("/sources/");
  const shown = page.locator("[data-item]:not([hidden])");
  const all = await shown.count();
  await page.getByRole("combobox", { name: "Publisher" }).selectOption("Kyiv Independent");
  const ofPublisher = await shown.count();
  expect(ofPublisher).toBeGreaterThan(5);
  expect(ofPublisher).toBeLessThan(all);
  await page.getByRole("combobox", { name: "Confidence" }).selectOption("low");
  await expect(page).toHaveURL(/publisher=kyiv-independent&confidence=low/);
  await page.getByLabel("Find in the claims").fill("nobody says this");
  await expect(page.getByText(/^No claim fits/)).toBeVisible();
  await expect(page.locator("#quoted")).toBeHidden();
  await page.getByRole("button", { name: "Reset" }).first().click();
  await expect(shown).toHaveCount(all);
});

test("a link to a claim shows it, whatever the filters", async ({ page }) => {
  await page.goto("/sources/?confidence=low#unga-vote-yes");
  await expect(page.locator("#unga-vote-yes")).toBeInViewport();
  await page.goto("/sources/#yes-es-11-9");
  await expect(page.locator("#yes-es-11-9")).toBeInViewport();
});

test("a source names what rests on it", async ({ page }) => {
  await page.goto("/sources/pages/?copy=yes&q=bssnews");
  const source = page.locator(".source:visible");
  await expect(source).toHaveCount(1);
  await expect(source.getByText("copy, mirror or repost")).toBeVisible();
  await source.getByRole("link", { name: /^8 February 2024/ }).click();
  await expect(page).toHaveURL(/\/timeline\/#2024-02-08-crc$/);
});

test("without script all claims and sources stand there", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/sources/");
  await expect(page.locator("#unga-vote-yes")).toBeVisible();
  await page.getByRole("link", { name: "Sources, and what rests on them" }).click();
  await expect(page.locator(".source").last()).toBeVisible();
  await context.close();
});
