import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { addresses, themes } from "./pages.ts";

/** The story and the register are long pages, and every text of theirs is measured. */
test.describe.configure({ timeout: 300_000 });

/** What axe can find in one theme and not in the other. */
const colourRules = ["color-contrast", "link-in-text-block"];

for (const address of addresses) {
  test(`axe finds nothing on ${address} in either theme`, async ({ page }) => {
    await page.goto(address);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    for (const colorScheme of themes) {
      await page.emulateMedia({ colorScheme });
      const axe = new AxeBuilder({ page });
      if (colorScheme !== themes[0]) axe.withRules(colourRules);
      const { violations } = await axe.analyze();
      expect(
        violations.map(({ id, nodes }) => [
          id,
          nodes
            .slice(0, 5)
            .map(({ target, failureSummary }) => `${String(target)} ${failureSummary ?? ""}`),
        ]),
        colorScheme,
      ).toEqual([]);
    }
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
