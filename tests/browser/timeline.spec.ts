import { expect, type Page, test } from "@playwright/test";

const events = (page: Page) => page.locator(".event:visible");
const count = (page: Page) => page.locator('[data-part="count"]');

test("the events are filtered by category, importance and words, in the address", async ({
  page,
}) => {
  await page.goto("/timeline/");
  await expect(events(page)).toHaveCount(138);
  await page.getByRole("checkbox", { name: /^United Nations/ }).check();
  await page.getByRole("checkbox", { name: /^Courts/ }).check();
  await expect(count(page)).toHaveText("33 of 138 events");
  await expect(page).toHaveURL(/category=court,un$/);
  await page.getByRole("combobox", { name: /^Importance/ }).selectOption("Most important");
  await page.getByLabel("Find in the events").fill("gamba");
  await expect(page.getByText("No event fits “gamba”;")).toBeVisible();
  await page.getByRole("button", { name: /^Without Importance/ }).click();
  await expect(events(page)).not.toHaveCount(0);
  const shown = await events(page).count();
  await page.reload();
  await expect(events(page)).toHaveCount(shown);
  await page.getByRole("button", { name: "Reset" }).first().click();
  await expect(events(page)).toHaveCount(138);
  await expect(page).toHaveURL(/\/timeline\/$/);
});

test("what the address asks and nobody offers is named", async ({ page }) => {
  await page.goto("/timeline/?category=court,magic&from=1999-01&order=newest");
  await expect(page.getByText("“from=1999-01, category=court,magic” is not offered")).toBeVisible();
  await expect(events(page)).toHaveCount(138);
  await expect(events(page).first()).toContainText("March 2026");
});

test("a part of the time is chosen by drag, by keyboard and by buttons alike", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto("/timeline/");
  const strip = page.locator("svg[data-months]:visible");
  const box = (await strip.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.move(box.x + box.width * 0.4, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.6, box.y + 30, { steps: 5 });
  await page.mouse.up();
  await expect(page).toHaveURL(/from=2023-\d\d&to=2024-\d\d/);
  await expect(strip.locator("[data-brush]")).toBeVisible();
  const dragged = await events(page).count();
  expect(dragged).toBeLessThan(138);
  await expect(strip.locator("[data-event]:not([data-out])")).toHaveCount(dragged);
  await page.getByRole("button", { name: "2025", exact: true }).press("Enter");
  await expect(page.getByRole("combobox", { name: /^From/ })).toHaveValue("2025-01");
  await expect(page.getByRole("combobox", { name: /^Until/ })).toHaveValue("2025-12");
  await page.getByRole("combobox", { name: /^From/ }).press("ArrowDown");
  await expect(page).toHaveURL(/from=2025-02/);
  await page.getByRole("button", { name: "All", exact: true }).click();
  await expect(events(page)).toHaveCount(138);
});

test("on this day begins today, and what has no day stands apart", async ({ page }) => {
  await page.clock.setFixedTime(new Date("2026-12-03T12:00:00"));
  await page.goto("/timeline/");
  await page.getByRole("combobox", { name: /^Order/ }).selectOption("On this day");
  await expect(events(page).first()).toContainText("3 December");
  await expect(page.getByText("today’s date by this device, 3 December")).toBeVisible();
  await expect(page.getByText("stand apart")).toBeVisible();
  await expect(page.locator('[data-part="dayless"] .event')).toHaveCount(19);
});

test("a link to an event shows it although a filter would hide it", async ({ page }) => {
  await page.goto("/timeline/?category=un#2014-train-of-hope");
  await expect(page.locator("[id='2014-train-of-hope']").first()).toBeVisible();
});

test("without script the whole list, the overview and the law stand there", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/timeline/");
  await expect(events(page)).toHaveCount(138);
  await expect(page.locator("svg[data-months]:visible")).toBeVisible();
  await expect(
    page.getByRole("heading", { name: "The Genocide Convention of 1948" }),
  ).toBeVisible();
  await context.close();
});
