import { expect, test } from "@playwright/test";
import { labelFaults, smallTexts } from "./measures.ts";
import { addresses, themes } from "./pages.ts";

const widths = [360, 768, 1280, 1920] as const;

for (const address of addresses) {
  for (const width of widths) {
    test(`${address} holds together at ${String(width)} px in both themes`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(address);
      for (const colorScheme of themes) {
        await page.emulateMedia({ colorScheme });
        const sideways = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(sideways, colorScheme).toBeLessThanOrEqual(0);
        expect(await labelFaults(page), colorScheme).toEqual([]);
        expect(await smallTexts(page), colorScheme).toEqual([]);
      }
    });
  }
}

test("nothing shifts while the story loads and is scrolled through", async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: "layout-shift", buffered: true });
  });
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("/");
    for (const id of ["before", "taken", "law", "back", "vote", "shift", "country", "method"]) {
      await page.locator(`#${id}`).scrollIntoViewIfNeeded();
      await expect(page.locator(`#${id}`)).toBeInViewport();
    }
    expect(
      await page.evaluate(() => (window as unknown as { shifts: readonly number[] }).shifts),
    ).toEqual([]);
  }
});
