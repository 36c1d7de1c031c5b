import { chromium } from "@playwright/test";
import { findBrowser } from "./browser.mjs";
import { serve } from "./serve.mjs";

const slowdown = 4;
const rounds = 9;

/**
 * The median time on the main thread, in milliseconds on a CPU slowed fourfold, from choosing another resolution on a
 * chart's page to the end of its script, with style and layout made.
 */
export async function repaintTimes(
  folder: string,
  charts: readonly string[],
): Promise<Readonly<Record<string, number>>> {
  const base = await serve(folder, 4460);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox"] });
  const times: Record<string, number> = {};
  for (const chart of charts) {
    const page = await browser.newPage();
    await page.goto(`${base}charts/${chart}/`);
    await page.locator("chart-figure[data-awake]").waitFor();
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    times[chart] = await page.evaluate((count) => {
      const list = document.querySelector<HTMLSelectElement>("select[name=resolution]");
      const taken = Array.from({ length: count }, (_, round) => {
        if (list !== null) list.selectedIndex = round + 1;
        const start = performance.now();
        list?.dispatchEvent(new Event("change", { bubbles: true }));
        document.body.getBoundingClientRect();
        return performance.now() - start;
      });
      return taken.toSorted((a, b) => a - b)[Math.floor(count / 2)] ?? 0;
    }, rounds);
    await page.close();
  }
  await browser.close();
  return times;
}
