import { expect, type Locator, type Page, test } from "@playwright/test";

const rows = (page: Page): Locator => page.locator(".route:visible");
const lines = (page: Page): Locator => page.locator("[data-way]:visible");
const count = (page: Page): Locator => page.locator('[data-part="count"]');
const zoomed = (page: Page): Locator => page.locator(".drawing:visible [data-zoom]");

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
});

test("filters hold for list and map, live in the address and are announced", async ({ page }) => {
  await page.goto("/transfers/");
  await expect(rows(page)).toHaveCount(172);
  await page.getByLabel("Kind of movement").selectOption("medical");
  await expect(rows(page)).toHaveCount(5);
  await expect(lines(page)).toHaveCount(5);
  await expect(count(page)).toHaveText("5 of 172 movements");
  await page.getByRole("combobox", { name: "To", exact: true }).selectOption("by");
  await expect(page).toHaveURL(/kind=medical&to=by$/);
  const shown = await rows(page).count();
  await page.reload();
  await expect(rows(page)).toHaveCount(shown);
  await page.locator("route-explorer").getByRole("button", { name: "Reset" }).click();
  await expect(rows(page)).toHaveCount(172);
  await expect(page).toHaveURL(/\/transfers\/$/);
});

test("words are found anywhere in a movement, accents aside", async ({ page }) => {
  await page.goto("/transfers/?q=wonsan");
  await expect(rows(page)).toHaveCount(2);
  await page.getByRole("searchbox").fill("donetsk wonsan");
  await expect(rows(page)).toHaveCount(1);
});

test("words that stand in another list of the page are counted and marked there", async ({
  page,
}) => {
  await page.goto("/transfers/");
  await page.getByRole("searchbox").fill("artek");
  await expect(rows(page)).toHaveCount(0);
  const link = page.getByRole("link", { name: /^Facilities \(\d+\)$/ });
  const [, count = ""] = /(\d+)/.exec(await link.innerText()) ?? [];
  const found = page.locator("#facilities tr[data-found]");
  await expect(found).toHaveCount(Number(count));
  for (const row of await found.all()) await expect(row).toContainText(/artek/i);
  await link.click();
  await expect(found.first()).toBeFocused();
  await expect(found.first()).toBeInViewport();
  await page.getByRole("searchbox").fill("");
  await expect(link).toBeHidden();
  await expect(found).toHaveCount(0);
});

test("where nothing fits, it says why and what would show more", async ({ page }) => {
  await page.goto("/transfers/?kind=medical&from=ua-65");
  await expect(page.getByText(/^No movement in the data fits all of this: Kind/)).toBeVisible();
  await page.getByRole("button", { name: /^Leave out Kind of movement/ }).click();
  await expect(rows(page)).toHaveCount(20);
  await expect(page).toHaveURL(/\?from=ua-65$/);
});

test("what the address asks and nothing offers is named", async ({ page }) => {
  await page.goto("/transfers/?year=1999&look=moon&route=t999");
  await expect(page.getByText("“year=1999, route=t999, look=moon” is not offered")).toBeVisible();
  await expect(rows(page)).toHaveCount(172);
});

test("a movement opened in the list is lifted on the map, with its places named", async ({
  page,
}) => {
  await page.goto("/transfers/");
  await page.locator('[data-route="t046"] summary').click();
  const line = page.locator('.drawing:visible [data-way="t046"]');
  await expect(line).toHaveAttribute("data-picked");
  await expect(page.locator(".drawing:visible [data-chosen] text").first()).toHaveText(
    "Stepanivka (Kherson suburb)",
  );
  await expect(page).toHaveURL(/\?route=t046$/);
  await page.getByRole("button", { name: "Show on the map" }).click();
  await expect(zoomed(page)).toHaveAttribute("transform", /scale\((?:[2-9]|\d\d)/);
  await page.locator('[data-route="t046"] summary').click();
  await expect(line).not.toHaveAttribute("data-picked");
});

test("a line chosen on the map comes first in the list and opens", async ({ page }) => {
  await page.goto("/transfers/?from=ua-43");
  const line = page.locator(".drawing:visible [data-way]:visible [data-line]");
  await expect(line).toHaveCount(1);
  await page.locator('[data-part="map"]').evaluate((map) => map.scrollIntoView());
  const at = await line.evaluate((path: SVGPathElement) => {
    const { x, y } = path.getPointAtLength(path.getTotalLength() * 0.7);
    const { a, b, c, d, e, f } = path.getScreenCTM() ?? new DOMMatrix();
    return { x: a * x + c * y + e, y: b * x + d * y + f };
  });
  await page.mouse.click(at.x, at.y);
  await expect(page.locator(".route").first()).toHaveAttribute("data-route", "t162");
  await expect(page.locator("#t162")).toBeVisible();
  await expect(count(page)).toContainText("chosen: 1");
  await page.getByRole("button", { name: "Undo the choice" }).click();
  await expect(page.locator(".route").first()).toHaveAttribute("data-route", "t001");
});

test("a region chosen on the map filters the list", async ({ page }) => {
  await page.goto("/transfers/");
  await page.locator('.drawing:visible [data-place="ru-sak"] text').first().click();
  await expect(page).toHaveURL(/\?place=ru-sak$/);
  await expect(page.getByLabel("Touching a place")).toHaveValue("ru-sak");
  const found = await rows(page).count();
  expect(found).toBeGreaterThan(0);
  expect(found).toBeLessThan(10);
});

test("a link to a movement opens it, and overlaps lead on", async ({ page }) => {
  await page.goto("/transfers/?kind=medical#t046");
  await expect(page.locator("#t046")).toBeInViewport();
  await page.locator("#t046").getByRole("link", { name: "T045" }).click();
  await expect(page.locator("#t045")).toBeInViewport();
  await expect(page.locator('.drawing:visible [data-way="t045"]')).toHaveAttribute("data-picked");
});

test("a link to a region opens what is documented there, and its movements lead to their cards", async ({
  page,
}) => {
  await page.goto("/transfers/#region-kp-07");
  const region = page.locator("#region-kp-07");
  await expect(region).toHaveAttribute("open", "");
  await expect(region).toBeInViewport();
  await region.getByRole("link", { name: "Simferopol, Crimea to Wonsan" }).click();
  await expect(page).toHaveURL(/#t162$/);
  await expect(page.locator("#t162")).toBeInViewport();
});

test("the map is magnified by list, buttons and keys, and texts keep their size", async ({
  page,
}) => {
  await page.goto("/transfers/?look=crimea");
  const size = (): Promise<number> =>
    page
      .locator('.drawing:visible [data-from] [data-place="ua-43"] text')
      .evaluate((text) => text.getBoundingClientRect().height);
  const near = await size();
  const scale = async (): Promise<number> =>
    Number(/scale\(([\d.]+)/.exec((await zoomed(page).getAttribute("transform")) ?? "")?.[1]);
  expect(await scale()).toBeGreaterThan(6);
  const map = page.getByRole("group", { name: "Map of movements" });
  await map.focus();
  await page.keyboard.press("0");
  await expect(zoomed(page)).toHaveAttribute("transform", "translate(0 0) scale(1)");
  expect(await size()).toBeCloseTo(near, 0);
  await page.keyboard.press("+");
  await page.keyboard.press("+");
  const before = await zoomed(page).getAttribute("transform");
  await page.keyboard.press("ArrowRight");
  expect(await zoomed(page).getAttribute("transform")).not.toBe(before);
  await expect(page.getByLabel("Look at")).toHaveValue("own");
  await page.keyboard.press("-");
  await page.getByRole("button", { name: "Whole map" }).click();
  expect(await scale()).toBe(1);
  await page.getByRole("button", { name: "Look closer" }).click();
  expect(await scale()).toBeGreaterThan(1);
});

test("the wheel scrolls the page until Ctrl is held or the map has the focus", async ({ page }) => {
  await page.goto("/transfers/");
  const map = page.locator('[data-part="map"]');
  await map.scrollIntoViewIfNeeded();
  await map.hover();
  const top = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, -200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(top);
  await map.hover();
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -200);
  await page.keyboard.up("Control");
  await expect(zoomed(page)).toHaveAttribute("transform", /scale\((?!1\))/);
});

test("two fingers magnify the map on a phone", async ({ browser }) => {
  const context = await browser.newContext({
    hasTouch: true,
    viewport: { width: 360, height: 780 },
  });
  const page = await context.newPage();
  await page.goto("/transfers/");
  const map = page.locator('[data-part="map"]');
  await map.scrollIntoViewIfNeeded();
  const box = (await map.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const client = await context.newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", apart: number) =>
    client.send("Input.dispatchTouchEvent", {
      type,
      touchPoints:
        type === "touchEnd"
          ? []
          : [
              { x: x - apart, y, id: 0 },
              { x: x + apart, y, id: 1 },
            ],
    });
  await touch("touchStart", 20);
  for (const apart of [30, 45, 60]) await touch("touchMove", apart);
  await touch("touchEnd", 0);
  await expect(zoomed(page)).toHaveAttribute("transform", /scale\((?:[2-9])/);
  await context.close();
});

test("without script the whole list and the map stand there, and a link opens its movement", async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/transfers/#t162");
  await expect(rows(page)).toHaveCount(172);
  await expect(lines(page)).toHaveCount(172);
  await expect(page.locator("#t162")).toBeVisible();
  const korea = rows(page).filter({ has: page.locator("#t162") });
  await expect(korea.getByText("Simferopol, Crimea to Wonsan")).toBeVisible();
  await context.close();
});
