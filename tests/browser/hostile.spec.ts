import { expect, type Page, test } from "@playwright/test";
import { type Asked, hostileAddresses } from "./hosts/hostile.ts";

test.describe.configure({ timeout: 300_000 });

/** So many addresses of each page; they take as long as they weigh. */
const tried = [
  ["/embed/country-votes/ind/", 1000],
  ["/embed/vote-map/", 800],
  ["/embed/totals/", 200],
] as const;

for (const [page, count] of tried)
  test(`${String(count)} hostile addresses of ${page} break nothing, put nothing in, and are answered with a note`, async ({
    page: browser,
  }) => {
    const faults: string[] = [];
    browser.on("pageerror", (error) => faults.push(error.message));
    browser.on("dialog", (dialog) => void faults.push(dialog.message()));
    await browser.route("**/frames.html", (route) =>
      route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Frames</title>" }),
    );
    await browser.goto("/frames.html");
    const all = hostileAddresses(page, count, count);
    for (let at = 0; at < all.length; at += 25)
      faults.push(...(await faultsOf(browser, all.slice(at, at + 25))));
    expect(faults).toEqual([]);
    expect(all.filter(({ isBad }) => isBad).length).toBeGreaterThan(count / 2);
  });

/** Opens addresses in frames beside each other and tells what is wrong in them. */
function faultsOf(page: Page, asked: readonly Asked[]): Promise<readonly string[]> {
  return page.evaluate(async (all) => {
    const found = await Promise.all(
      all.map(async ({ address, isBad }) => {
        const frame = document.createElement("iframe");
        frame.src = address;
        const loaded = new Promise((resolve) => (frame.onload = resolve));
        document.body.append(frame);
        await loaded;
        const { contentDocument: inner, contentWindow } = frame;
        const note = inner?.querySelector<HTMLElement>("[data-part=embed-fault]");
        const put = inner?.querySelectorAll(
          "img, iframe, object, embed, script[src], [onerror], [onload], [onfocus], a[href^='javascript:']",
        );
        const faults = [
          ...(inner?.querySelector("svg") == null ? ["no picture"] : []),
          ...(put?.length === 0 ? [] : ["something put in"]),
          ...(contentWindow !== null && "broken" in contentWindow ? ["script run"] : []),
          ...(note?.hidden === isBad ? [isBad ? "no note" : "a note for nothing"] : []),
        ];
        return faults.map((fault) => `${fault}: ${address.slice(0, 200)}`);
      }),
    );
    document.body.replaceChildren();
    return found.flat();
  }, asked);
}
