import { expect, test } from "@playwright/test";

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
});

test("marks are one tab stop, arrows walk them, Escape closes the tip", async ({ page }) => {
  await page.goto("/charts/vote-map/");
  const picture = page.locator("[data-part=picture]");
  await expect(page.locator("chart-figure[data-awake]")).toBeVisible();
  await expect(picture.locator(".drawing:visible [data-mark][tabindex='0']")).toHaveCount(1);
  await picture.locator(".drawing:visible [data-mark][tabindex='0']").focus();
  await page.keyboard.press("ArrowRight");
  const tip = page.locator(".tip");
  await expect(tip).toBeVisible();
  const label = await page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
  await expect(tip).toContainText(label ?? "no label");
  await page.keyboard.press("Escape");
  await expect(tip).toBeHidden();
  expect(await page.evaluate(() => document.activeElement?.hasAttribute("data-mark"))).toBe(true);
  await expect(picture.locator(".drawing:visible [data-mark][tabindex='0']")).toHaveCount(1);
});

test("a tip opens for the pointer and for touch, and names the vote", async ({ page }) => {
  await page.goto("/charts/vote-map/");
  await expect(page.locator("chart-figure[data-awake]")).toBeVisible();
  const india = page.locator(".drawing:visible [data-mark='ind']");
  const box = await india.boundingBox();
  if (box === null) throw new Error("India is not drawn");
  await page.mouse.move(box.x + box.width * 0.45, box.y + box.height * 0.4);
  await expect(page.locator(".tip")).toContainText("India");
  await page.mouse.move(2, 2);
  await expect(page.locator(".tip")).toBeHidden();
  await page.mouse.click(box.x + box.width * 0.45, box.y + box.height * 0.4);
  await expect(page).toHaveURL(/country=ind/);
});

test("a tip stays while the pointer crosses other marks on its way to it", async ({ page }) => {
  await page.goto("/charts/vote-map/");
  await expect(page.locator("chart-figure[data-awake]")).toBeVisible();
  await page.locator(".drawing:visible svg").scrollIntoViewIfNeeded();
  const spotOf = async (iso3: string): Promise<{ x: number; y: number }> => {
    const box = await page.locator(`.drawing:visible [data-mark='${iso3}']`).boundingBox();
    if (box === null) throw new Error(`${iso3} is not drawn`);
    return { x: box.x + box.width * 0.45, y: box.y + box.height * 0.4 };
  };
  const [india, china] = [await spotOf("ind"), await spotOf("chn")];
  const tip = page.locator(".tip");
  await page.mouse.move(china.x, china.y);
  await expect(tip).toContainText("China");
  await page.mouse.move(india.x, india.y);
  const panel = await tip.boundingBox();
  await page.mouse.move((panel?.x ?? 0) + 30, (panel?.y ?? 0) + 20);
  await expect(tip).toContainText("China");
  await page.mouse.move(india.x, india.y);
  await expect(tip).toContainText("India");
});

test("a tip that stays open has a button that closes it and one that keeps its mark", async ({
  page,
}) => {
  await page.goto("/charts/vote-map/");
  await expect(page.locator("chart-figure[data-awake]")).toBeVisible();
  await page.locator(".drawing:visible [data-mark='bra']").click();
  const tip = page.locator(".tip");
  await tip.getByRole("button", { name: "Keep to compare" }).click();
  const close = tip.getByRole("button", { name: "Close" });
  await expect(close).toBeFocused();
  const least = async (): Promise<number> => {
    const box = await close.boundingBox();
    return Math.min(box?.width ?? 0, box?.height ?? 0);
  };
  await expect.poll(least).toBeGreaterThanOrEqual(24);
  await close.click();
  await expect(tip).toBeHidden();
  await expect(page.locator(".drawing:visible [data-mark='bra']")).toBeFocused();
  await expect(page.getByRole("listitem").filter({ hasText: /^Brazil: / })).toBeVisible();
});

test("a tap that just misses a dot takes it, one on open sea takes none", async ({ browser }) => {
  const page = await browser.newPage({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
  });
  await page.goto("/charts/vote-map/");
  await expect(page.locator("chart-figure[data-awake]")).toBeVisible();
  const dot = page.locator(".drawing:visible circle[data-mark='cpv']");
  await dot.scrollIntoViewIfNeeded();
  const box = await dot.boundingBox();
  if (box === null) throw new Error("Cabo Verde is not drawn");
  await page.touchscreen.tap(box.x, box.y + 45);
  await expect(page.locator(".tip")).toBeHidden();
  await page.touchscreen.tap(box.x - 8, box.y + box.height / 2);
  await expect(page.locator(".tip")).toContainText(/cabo verde/i);
  await page.close();
});

test("a tip says what a short word or a number of its rows stands for", async ({ page }) => {
  await page.goto("/charts/returned/");
  await expect(page.locator("chart-figure[data-awake]")).toBeVisible();
  await page.locator(".drawing:visible [data-mark]").last().click();
  await expect(page.locator(".tip")).toContainText(/Confidence: (high|medium|low)/);
});
