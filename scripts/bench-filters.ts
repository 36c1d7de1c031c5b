import { chromium } from "@playwright/test";
import { findBrowser } from "./browser.mjs";
import { serve } from "./serve.mjs";

const slowdown = 4;
const searches = ["qatar", "court", "child", "camp", "", "un"];

/** Main-thread time in milliseconds from a letter typed to what is then seen, with style and layout made. */
export interface FilterTimes {
  readonly first: number;
  /** The median of the others. */
  readonly later: number;
}

/** The times that the first search field of some pages takes, on a CPU slowed fourfold. */
export async function filterTimes(
  folder: string,
  pages: readonly string[],
): Promise<Readonly<Record<string, FilterTimes>>> {
  const base = await serve(folder, 4461);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox"] });
  const times: Record<string, FilterTimes> = {};
  for (const name of pages) {
    const page = await browser.newPage();
    await page.goto(`${base}${name}/`);
    await page.locator("input[type=search]").first().focus();
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    const [first = 0, ...later] = await page.evaluate((words) => {
      const field = document.querySelector<HTMLInputElement>("input[type=search]");
      return words.map((text) => {
        if (field !== null) field.value = text;
        const start = performance.now();
        field?.dispatchEvent(new Event("input", { bubbles: true }));
        document.body.getBoundingClientRect();
        return performance.now() - start;
      });
    }, searches);
    const sorted = later.toSorted((a, b) => a - b);
    times[name] = {
      first: Math.round(first),
      later: Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0),
    };
    await page.close();
  }
  await browser.close();
  return times;
}
