import { expect, type Frame, type Locator, type Page, test } from "@playwright/test";
import { chartIds } from "../../src/charts/index.ts";
import { expectAccess } from "./axe.ts";
import { plainFrame } from "./hosts/hosts.ts";
import { open, ourOrigin } from "./hosts/open.ts";
import { labelFaults, smallTexts } from "./measures.ts";

/** Axe reads every text of a page and of its frame. */
test.describe.configure({ timeout: 120_000 });

const embeds = [...chartIds.map((id) => `/embed/${id}/`), "/embed/country-votes/ind/"];
/** Two of the lean ones, and one with all that a chart can do. */
const kinds = ["/embed/vote-map/", "/embed/country-votes/ind/", "/embed/returned/"];
/** The narrowest that is promised, and what is left of 1,280 px at 400 per cent; the smallest text there, in CSS pixels. */
const narrow = [
  { width: 280, least: 10.5 },
  { width: 320, least: 12 },
] as const;

for (const address of embeds) {
  test(`${address} asks nobody for anything, keeps nothing and says nothing to the console`, async ({
    page,
  }) => {
    const asked: string[] = [];
    const said: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    page.on("console", (message) => said.push(message.text()));
    page.on("pageerror", (error) => said.push(error.message));
    const frame = await open(page, { body: plainFrame, scripts: [] }, address);
    await workedWith(frame, address);
    expect(asked.filter((url) => url.startsWith(ourOrigin))).toEqual([`${ourOrigin}${address}`]);
    expect(said).toEqual([]);
    const kept = await frame.evaluate(() => [localStorage.length, sessionStorage.length]);
    expect(kept).toEqual([0, 0]);
    expect(await page.context().cookies()).toEqual([]);
  });

  test(`axe finds nothing on ${address} in a page, and its marks are one tab stop`, async ({
    page,
  }) => {
    const body = (src: string): string => `<main><h1>Host</h1>${plainFrame(src)}</main>`;
    const frame = await open(page, { body, scripts: [] }, address);
    await expectAccess(page);
    await expect(stopOf(frame)).toHaveCount(isStill(address) ? 0 : 1);
  });

  test(`${address} can be read at 280 px, and at 1,280 px magnified fourfold`, async ({ page }) => {
    for (const { width, least } of narrow) {
      await page.setViewportSize({ width, height: 700 });
      await page.goto(address);
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(sideways).toBeLessThanOrEqual(0);
      expect(await labelFaults(page)).toEqual([]);
      expect(await smallTexts(page, least)).toEqual([]);
    }
  });
}

for (const address of kinds) {
  test(`${address} works in a sandbox that gives it no origin`, async ({ page }) => {
    const faults: string[] = [];
    page.on("console", (message) => faults.push(message.text()));
    page.on("pageerror", (error) => faults.push(error.message));
    const body = (src: string): string => plainFrame(src, `sandbox="allow-scripts"`);
    const frame = await open(page, { body, scripts: [] }, address);
    expect(await frame.evaluate(() => origin)).toBe("null");
    await workedWith(frame, address);
    expect(faults).toEqual([]);
  });

  test(`${address} stands whole in a sandbox that forbids script`, async ({ page }) => {
    const body = (src: string): string => plainFrame(src, `sandbox=""`);
    await stoodWhole(await open(page, { body, scripts: [] }, address));
  });

  test(`${address} works on a page with a strict policy`, async ({ page }) => {
    const policy = `default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-src ${ourOrigin}`;
    const headers = { "content-security-policy": policy };
    const frame = await open(page, { body: plainFrame, scripts: [] }, address, headers);
    await workedWith(frame, address);
  });

  test(`${address} stands whole with script off`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${ourOrigin}${address}`);
    await stoodWhole(page.mainFrame());
    await context.close();
  });

  test(`${address} keeps the theme it is asked for, whatever the page around has`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: "dark" });
    const colour = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await page.goto(address);
    const dark = await colour();
    await page.goto(`${address}?theme=light`);
    const light = await colour();
    expect(light).not.toBe(dark);
    await page.emulateMedia({ colorScheme: "light" });
    expect(await colour()).toBe(light);
    await page.goto(`${address}?dark=true`);
    expect(await colour()).toBe(dark);
    await page.goto(`${address}?transparent=true`);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe(
      "normal",
    );
  });
}

/** The votes of one member are a picture without marks to go to. */
function isStill(address: string): boolean {
  return address.startsWith("/embed/country-votes/i");
}

/** The mark that the Tab key goes to. */
function stopOf(frame: Frame): Locator {
  return frame.locator('.figure-picture:visible [tabindex="0"]:not([data-set]):visible');
}

/** The next mark is gone to by key, and its tip read; where there are no marks, the table is opened. */
async function workedWith(frame: Frame, address: string): Promise<void> {
  if (isStill(address)) {
    await frame.locator(".figure-table summary").press("Enter");
    await expect(frame.locator("tbody tr:visible").first()).toContainText(/\w{3}/);
    return;
  }
  await stopOf(frame).press("ArrowRight");
  await expect(frame.locator(".tip:visible")).toContainText(/\w{3}/);
}

/** Picture, title, source and the way to the table are there. */
async function stoodWhole(frame: Frame | Page): Promise<void> {
  await expect(frame.locator(".figure-picture svg:visible").first()).toBeVisible();
  await expect(frame.locator(".figure-title")).toBeVisible();
  await expect(frame.locator(".embed-credit a")).toBeVisible();
}
