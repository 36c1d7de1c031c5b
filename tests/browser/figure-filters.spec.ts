import { expect, test } from "@playwright/test";
import { readTables } from "../../src/tables/read.ts";

const tables = readTables("data");

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
});

test("routes are filtered by kind and destination, in picture, table and address", async ({
  page,
}) => {
  await page.goto("/charts/transfers/");
  await page
    .locator("form")
    .getByLabel("medical", { exact: false })
    .or(page.locator("select[name=kind]"))
    .first()
    .waitFor();
  await page.goto("/charts/transfers/?kind=medical&to=ru");
  const wanted = tables["transfers/routes"].filter(
    (route) => route.kind === "medical" && route.destination_country === "RU",
  ).length;
  await page.locator(".figure-table summary").click();
  await expect(page.locator("tbody tr:visible")).toHaveCount(wanted);
  const bundles = new Set(
    tables["transfers/routes"]
      .filter((route) => route.kind === "medical" && route.destination_country === "RU")
      .map((route) => `${route.origin_region_code}.${route.destination_region_code}`.toLowerCase()),
  );
  const drawn = await page
    .locator(".drawing:visible [data-mark]")
    .evaluateAll((marks) =>
      marks
        .filter((mark) => mark.getClientRects().length > 0)
        .map((mark) => mark.getAttribute("data-mark")),
    );
  expect(new Set(drawn)).toEqual(bundles);
});

test("lines from one region of origin are chosen by the key, by a click between its words too", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/charts/transfers/");
  await expect(page.locator("chart-figure[data-awake]")).toBeVisible();
  const key = page.locator(".drawing:visible [data-set='from=ua-65']");
  await key.scrollIntoViewIfNeeded();
  const box = await key.boundingBox();
  expect(box?.height ?? 0).toBeGreaterThanOrEqual(24);
  await page.mouse.click((box?.x ?? 0) + 26, (box?.y ?? 0) + 2);
  await expect(page).toHaveURL(/from=ua-65/);
  await expect(page.locator("input[name=from]:checked")).toHaveValue("ua-65");
  await expect(page.locator("[data-part=rows]")).toContainText(
    String(
      tables["transfers/routes"].filter((route) => route.origin_region_code === "UA-65").length,
    ),
  );
  await key.click();
  await expect(page).toHaveURL(/charts\/transfers\/$/);
});

test("the key of votes reacts in its gaps, a finger high on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/charts/vote-map/");
  await expect(page.locator("chart-figure[data-awake]")).toBeVisible();
  const key = page.locator(".drawing:visible [data-set='vote=no'] rect[pointer-events]");
  await key.scrollIntoViewIfNeeded();
  const box = await key.boundingBox();
  expect(box?.height ?? 0).toBeGreaterThanOrEqual(24);
  await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) - 8, (box?.y ?? 0) + 3);
  await expect(page.getByRole("radio", { name: "Against" })).toBeChecked();
});

test("a choice that nothing fits says so, and reset brings everything back", async ({ page }) => {
  await page.goto("/charts/transfers/?kind=medical&to=kp");
  await expect(page.locator("[data-part=empty]")).toBeVisible();
  await page.getByRole("button", { name: "Reset" }).click();
  await expect(page.locator("[data-part=empty]")).toBeHidden();
  await expect(page).toHaveURL(/charts\/transfers\/$/);
});

test("events are filtered by category", async ({ page }) => {
  await page.goto("/charts/events/");
  await page.getByLabel("Category").selectOption("court");
  await expect(page).toHaveURL(/category=court/);
  const wanted = tables["events/events"].filter((event) => event.category === "court").length;
  await page.locator(".figure-table summary").click();
  await expect(page.locator("tbody tr:visible")).toHaveCount(wanted);
});
