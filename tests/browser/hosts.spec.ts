import { expect, test, type Page } from "@playwright/test";
import { allAtOnce, hosts, plainFrame } from "./hosts/hosts.ts";
import { heights, open, told } from "./hosts/open.ts";

const views = { wide: { width: 900, height: 700 }, narrow: { width: 320, height: 700 } };

test.beforeEach(({ page }) => page.setViewportSize(views.wide));

for (const host of [...hosts, allAtOnce]) {
  test(`${host.name} gives a frame the height of what stands in it, to the pixel`, async ({
    page,
  }) => {
    const frame = await open(page, host);
    const fitted = async (): Promise<number> => {
      const { content, outer } = await heights(page, frame);
      return outer - Math.min(content, host.most ?? Infinity);
    };
    await expect.poll(fitted).toBe(0);
    const { outer: first } = await heights(page, frame);
    expect(first).toBeGreaterThan(700);
    await page.setViewportSize(views.narrow);
    await expect.poll(fitted).toBe(0);
    await page.setViewportSize(views.wide);
    await expect.poll(fitted).toBe(0);
    expect((await heights(page, frame)).outer).toBe(first);
  });
}

test("a plain frame sizes itself where browsers can, and else keeps its fixed height", async ({
  page,
}) => {
  const style = "border:0;width:100%;height:auto;min-height:640px;frame-sizing:content-height";
  const body = (src: string): string =>
    `<iframe src="${src}" title="Chart" height="640" style="${style}"></iframe>`;
  const frame = await open(page, { body, scripts: [] });
  const canSize = await page.evaluate(() => CSS.supports("frame-sizing", "content-height"));
  await expect
    .poll(async () => {
      const { content, outer } = await heights(page, frame);
      return outer - (canSize ? content : 640);
    })
    .toBe(0);
});

test("a plain frame of a fixed height keeps it and scrolls", async ({ page }) => {
  const frame = await open(page, { body: plainFrame, scripts: [] });
  expect((await heights(page, frame)).outer).toBe(640);
  await frame.locator(".embed-credit").scrollIntoViewIfNeeded();
  await expect(frame.locator(".embed-credit")).toBeInViewport();
});

test("a frame says its height at most three times until it rests, and follows what opens", async ({
  page,
}) => {
  const frame = await open(page, allAtOnce);
  await rested(page);
  expect((await told(page)).length).toBeLessThanOrEqual(3);
  const { outer: before } = await heights(page, frame);
  await frame.locator(".figure-table summary").click();
  await expect(frame.locator("tbody tr")).toHaveCount(193);
  await expect.poll(async () => (await heights(page, frame)).outer).toBeGreaterThan(before);
  const { content, outer } = await heights(page, frame);
  expect(outer).toBe(content);
  await rested(page);
  expect((await told(page)).length).toBeLessThanOrEqual(6);
});

test("asked for a tallest height, a frame never asks for more", async ({ page }) => {
  await open(page, { body: plainFrame, scripts: [] }, "/embed/vote-map/?maxheight=500");
  await expect.poll(async () => (await told(page)).at(-1)).toBe(500);
});

test("a frame that fits its chart into a given height says none", async ({ page }) => {
  const frame = await open(page, { body: plainFrame, scripts: [] }, "/embed/count/?fitchart=true");
  await frame.locator("chart-figure[data-awake]").waitFor();
  expect(await told(page)).toEqual([]);
  expect((await heights(page, frame)).outer).toBe(640);
});

/** Waits until two frames have been painted with nothing told in between. */
async function rested(page: Page): Promise<void> {
  let last = -1;
  await expect
    .poll(async () => {
      await page.evaluate(
        () =>
          new Promise((resolve) =>
            requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(resolve))),
          ),
      );
      const { length } = await told(page);
      const isSame = length > 0 && length === last;
      last = length;
      return isSame;
    })
    .toBe(true);
}
