import { expect, type Page, test } from "@playwright/test";
import { plainFrame } from "./hosts/hosts.ts";
import { heights, open, ourOrigin, serveHost } from "./hosts/open.ts";

const script = `<script src="${ourOrigin}/embed.js" async></script>`;
const picture = `<img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" alt="How members voted" width="720" height="400">`;
const element = (attributes: string): string =>
  `<unreturned-figure chart="vote-map" ${attributes}>${picture}<p>Source and licence</p></unreturned-figure>`;

test("the script gives frames their height, loaded once or twice, also those put in later", async ({
  page,
}) => {
  await page.setViewportSize({ width: 900, height: 700 });
  const body = (src: string): string => `${plainFrame(src)}${script}${script}`;
  const frame = await open(page, { body, scripts: [] });
  const fitted = async (): Promise<number> => {
    const { content, outer } = await heights(page, frame);
    return outer - content;
  };
  await expect.poll(fitted).toBe(0);
  await page.setViewportSize({ width: 320, height: 700 });
  await expect.poll(fitted).toBe(0);
  await page.evaluate((src) => {
    const later = document.createElement("iframe");
    later.src = src;
    later.height = "640";
    document.body.append(later);
  }, `${ourOrigin}/embed/country-votes/ind/`);
  const root = page.frameLocator("iframe >> nth=1").locator("html");
  const unfit = async (): Promise<number> => {
    const inner = await page
      .locator("iframe")
      .nth(1)
      .evaluate(({ clientHeight }) => clientHeight);
    return inner - (await root.evaluate((one) => Math.ceil(one.getBoundingClientRect().height)));
  };
  await expect.poll(unfit).toBe(0);
});

test("the element shows the chart with what it asks for in the place of its picture, and prints the picture", async ({
  page,
}) => {
  const frame = await open(page, {
    body: () => `${element('theme="dark"')}${script}`,
    scripts: [],
  });
  expect(new URL(frame.url()).search).toBe("?theme=dark");
  await expect(page.locator("iframe")).toHaveAttribute("title", "How members voted");
  await expect(page.getByAltText("How members voted")).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect(page.getByAltText("How members voted")).toBeVisible();
  await expect(page.locator("iframe")).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect(page.locator("iframe")).toBeVisible();
});

test("where consent is asked for, nothing is asked of us before the click", async ({ page }) => {
  const asked = askedOf(page);
  await page.goto(await hostOf(page, `${element('consent="click"')}${script}`));
  await expect(page.getByRole("button", { name: "Show the interactive chart" })).toBeVisible();
  expect(asked.filter((url) => !url.endsWith("/embed.js"))).toEqual([]);
  await expect(page.getByAltText("How members voted")).toBeVisible();
  await page.getByRole("button", { name: "Show the interactive chart" }).click();
  await expect(page.frameLocator("iframe").locator(".figure-title")).toBeVisible();
});

test("where the script is stripped, picture, source and licence are left", async ({ page }) => {
  const asked = askedOf(page);
  await page.goto(await hostOf(page, element("")));
  await expect(page.getByAltText("How members voted")).toBeVisible();
  await expect(page.getByText("Source and licence")).toBeVisible();
  expect(asked).toEqual([]);
});

/** The addresses of ours that a page asks for from now on. */
function askedOf(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.url().startsWith(ourOrigin)) asked.push(request.url());
  });
  return asked;
}

function hostOf(page: Page, body: string): Promise<string> {
  return serveHost(page, { body, scripts: [], src: "", headers: {} });
}
