import { expect, test } from "@playwright/test";
import { expectAccess } from "./axe.ts";
import { addresses } from "./pages.ts";

/** The story and the register are long pages, and every text of theirs is measured. */
test.describe.configure({ timeout: 300_000 });

for (const address of addresses) {
  test(`axe finds nothing on ${address} in either theme`, async ({ page }) => {
    await page.goto(address);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    await expectAccess(page);
  });
}

test("a keyboard reaches the text first, then every link and button, and never gets caught", async ({
  page,
}) => {
  await page.goto("/charts/vote-map/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the text" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();
  const seen = new Set<string>();
  for (let step = 0; step < 80; step += 1) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120) ?? "");
    if (at.startsWith("<body")) break;
    seen.add(at);
  }
  const missing = await page.evaluate(
    (reached) => {
      const all = [...document.querySelectorAll("main a[href], main select, main summary")].filter(
        (element) => element.getClientRects().length > 0,
      );
      return all
        .map((element) => element.outerHTML.slice(0, 120))
        .filter((html) => !reached.includes(html));
    },
    [...seen],
  );
  expect(missing).toEqual([]);
});
