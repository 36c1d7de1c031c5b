import { type BrowserContext, expect, type Locator, type Page, test } from "@playwright/test";

test.setTimeout(240_000);

const part = (page: Page): Locator => page.locator("offline-copy");
const button = (page: Page, name: string): Locator => part(page).getByRole("button", { name });

/** What a browser keeps of the site: caches and workers. */
function kept(page: Page): Promise<{ caches: readonly string[]; workers: number }> {
  return page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
}

async function makeCopy(page: Page): Promise<void> {
  await page.goto("/classroom/");
  await button(page, "Make available offline").click();
  await expect(part(page).getByRole("status")).toHaveText(/The copy is whole/, {
    timeout: 90_000,
  });
}

/** Opens a page without network and gives the requests that nothing answered. */
async function openOffline(page: Page, address: string): Promise<readonly string[]> {
  const failed: string[] = [];
  page.on("requestfailed", (request) => failed.push(request.url()));
  await page.goto(address);
  await page.waitForLoadState("networkidle");
  await expect(page.locator("h1").first()).toBeVisible();
  return failed;
}

/** Lets the site say that it has changed since. */
async function change(context: BrowserContext): Promise<void> {
  await context.route("**/offline.json", async (route) => {
    const answer = await route.fetch();
    const list = (await answer.json()) as { files: string[] };
    await route.fulfill({ json: { ...list, version: "changed", files: list.files.slice(0, 3) } });
  });
}

test("before anybody asks, nothing is stored and no worker is registered", async ({ page }) => {
  for (const address of ["/", "/slides/", "/classroom/", "/votes/es-11-9/", "/transfers/"]) {
    await page.goto(address);
    await page.waitForLoadState("networkidle");
    expect(await kept(page)).toEqual({ caches: [], workers: 0 });
  }
});

test("the page says how much a copy takes before it is made", async ({ page, request }) => {
  const list = (await (await request.get("/offline.json")).json()) as {
    pages: number;
    bytes: number;
  };
  await page.goto("/classroom/");
  await expect(part(page)).toContainText(
    `holds ${list.pages} pages and takes about ${(list.bytes / 1e6).toFixed(1)} MB`,
  );
  await part(page).getByText("What is in the copy").click();
  await expect(part(page).getByRole("row", { name: /^Countries 194/ })).toBeVisible();
});

test("without script the page says why there is no copy", async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${baseURL ?? ""}classroom/`);
  await expect(part(page)).toContainText("A copy cannot be made here");
  await expect(part(page).getByRole("button")).toHaveCount(0);
  await page.close();
});

test("without network the copy opens whole and works; removed, it leaves nothing", async ({
  page,
  context,
}) => {
  await makeCopy(page);
  await expect(part(page)).toContainText(/Stored on this device on \d+ \w+ \d{4}: \d+ pages/);
  await context.setOffline(true);

  for (const address of ["/", "/slides/", "/countries/ind/", "/votes/es-11-9/", "/transfers/"])
    expect(await openOffline(page, address), address).toEqual([]);

  await page.goto("/charts/vote-map/?vote=no");
  await expect(page.locator(".drawing:visible svg")).toBeVisible();
  await page.getByLabel("Resolution").first().selectOption("es-11-1");
  await expect(page).toHaveURL(/resolution=es-11-1/);
  const faces = await page.evaluate(() =>
    [...document.fonts].some((face) => face.status === "loaded"),
  );
  expect(faces).toBe(true);

  await page.goto("/countries/");
  await page.getByRole("combobox").first().fill("germ");
  await expect(page.getByRole("option").first()).toContainText("Germany");

  await page.goto("/slides/");
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/#\//);

  const answer = await page.goto("/embed/vote-map/");
  expect(answer?.status()).toBe(503);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Not in your copy");

  await page.goto("/classroom/");
  await button(page, "Remove it again").click();
  await expect(part(page).getByRole("status")).toHaveText("Removed. Nothing is stored any more.", {
    timeout: 60_000,
  });
  expect(await kept(page)).toEqual({ caches: [], workers: 0 });
  await expect(button(page, "Make available offline")).toBeFocused();
});

test("with a network, a reader who has a copy still reads what the site says now", async ({
  page,
  context,
}) => {
  await makeCopy(page);
  await context.route("**/about/", (route) =>
    route.fulfill({ contentType: "text/html", body: "<h1>Newer words</h1>" }),
  );
  await page.goto("/about/");
  await expect(page.getByRole("heading")).toHaveText("Newer words");
  await context.setOffline(true);
  await context.unroute("**/about/");
  await page.goto("/about/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("About");
});

test("a copy older than the site is updated on request, and the old one goes", async ({
  page,
  context,
}) => {
  await makeCopy(page);
  await change(context);
  await page.reload();
  await expect(part(page)).toContainText("The site has changed since.");
  await button(page, "Update").click();
  await expect(part(page).getByRole("status")).toHaveText(/The copy is whole/);
  const { caches, workers } = await kept(page);
  expect(caches).toHaveLength(1);
  expect(caches[0]).toMatch(/changed$/);
  expect(workers).toBe(1);
});

test("a copy that fails or is stopped leaves nothing behind", async ({ page, context }) => {
  await context.route("**/countries/ind/", (route) => route.abort());
  await page.goto("/classroom/");
  await button(page, "Make available offline").click();
  await expect(part(page).getByRole("status")).toHaveText(/could not be made/, {
    timeout: 60_000,
  });
  expect(await kept(page)).toEqual({ caches: [], workers: 0 });
  await context.unroute("**/countries/ind/");
  await context.route("**/countries/fra/", () => {});
  await button(page, "Make available offline").click();
  await button(page, "Stop").click();
  await expect(part(page).getByRole("status")).toHaveText(/Stopped/);
  expect(await kept(page)).toEqual({ caches: [], workers: 0 });
});
