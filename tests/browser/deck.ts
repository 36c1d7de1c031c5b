import type { Locator, Page } from "@playwright/test";

/** The slide that is shown. */
export function slide(page: Page): Locator {
  return page.locator(".slides > .present");
}

/** Where the deck says that it is. */
export function place(page: Page): Locator {
  return page.locator(".deck-bar [data-part=place]");
}

/** The slide and the step that the page shows. */
export async function shown(page: Page): Promise<string> {
  return slide(page).evaluate(({ id, dataset }: HTMLElement) => `${id} ${dataset["step"] ?? ""}`);
}

/** Goes by one key until nothing changes any more, and gives what was shown on the way. */
export async function through(page: Page, key: string): Promise<readonly string[]> {
  const seen = [await shown(page)];
  for (;;) {
    await page.keyboard.press(key);
    const now = await shown(page);
    if (now === seen.at(-1)) return seen;
    seen.push(now);
  }
}
