import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { themes } from "./pages.ts";

/** What axe can find in one theme and not in the other. */
const colourRules = ["color-contrast", "link-in-text-block"];

/** Expects that axe finds nothing on a page and in its frames, in either theme. */
export async function expectAccess(page: Page): Promise<void> {
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
}
