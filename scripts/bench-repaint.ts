import { chromium, type Page } from "@playwright/test";
import { findBrowser } from "./browser.mjs";
import { serve } from "./serve.mjs";

const slowdown = 4;
const rounds = 9;
/** Long enough for fills to come to rest and for all that was put off; in milliseconds. */
const rest = 1200;

/** Main-thread time in milliseconds. */
export interface RepaintTimes {
  /** From choosing to the picture as it is then seen, with style and layout made. */
  readonly seen: number;
  /** Later, in time the browser has to spare: the other drawings, the table, what is read out. */
  readonly later: number;
}

/** The median times that choosing another resolution on a chart's page takes, on a CPU slowed fourfold. */
export async function repaintTimes(
  folder: string,
  charts: readonly string[],
): Promise<Readonly<Record<string, RepaintTimes>>> {
  const base = await serve(folder, 4460);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox"] });
  const times: Record<string, RepaintTimes> = {};
  for (const chart of charts) {
    const page = await browser.newPage();
    await page.goto(`${base}charts/${chart}/`);
    await page.locator("chart-figure[data-awake]").waitFor();
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    times[chart] = await timesOn(page);
    await page.close();
  }
  await browser.close();
  return times;
}

function timesOn(page: Page): Promise<RepaintTimes> {
  return page.evaluate(
    async ({ count, pause }) => {
      const list = document.querySelector<HTMLSelectElement>("select[name=resolution]");
      const [seen, later]: [number[], number[]] = [[], []];
      const timed = (times: number[], run: () => void): void => {
        const start = performance.now();
        run();
        document.body.getBoundingClientRect();
        times.push(performance.now() - start);
      };
      const idle = window.requestIdleCallback.bind(window);
      window.requestIdleCallback = (run, options) =>
        idle((deadline) => {
          timed(later, () => {
            run(deadline);
          });
        }, options);
      for (let round = 1; round <= count; round += 1) {
        if (list !== null) list.selectedIndex = round;
        document.body.getBoundingClientRect();
        timed(seen, () => list?.dispatchEvent(new Event("change", { bubbles: true })));
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
      const median = (times: readonly number[]): number =>
        Math.round(times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0);
      return { seen: median(seen), later: median(later) };
    },
    { count: rounds, pause: rest },
  );
}
