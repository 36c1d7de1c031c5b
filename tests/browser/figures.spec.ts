import { expect, type Page, test } from "@playwright/test";
import { readTables } from "../../src/tables/read.ts";

const tables = readTables("data");
const votesOf = (resolution: string): ReadonlyMap<string, string> =>
  new Map(
    tables["un-votes/votes"]
      .filter((row) => row.resolution_id === resolution)
      .map((row) => [row.iso3.toLowerCase(), row.vote]),
  );

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
});

test("choosing a resolution repaints the map in place, changes the words and goes into the address", async ({
  page,
}) => {
  await page.goto("/charts/vote-map/");
  const before = await page.locator("chart-figure .drawing:visible svg").boundingBox();
  await page.getByLabel("Resolution").selectOption("es-11-1");
  const votes = votesOf("es-11-1");
  const painted = await page
    .locator("chart-figure .drawing:visible [data-mark]")
    .evaluateAll((marks) =>
      marks.map((mark) => [mark.getAttribute("data-mark"), mark.getAttribute("data-vote")]),
    );
  expect(new Map(painted.map(([iso3, vote]) => [iso3 ?? "", vote?.toUpperCase() ?? ""]))).toEqual(
    votes,
  );
  await expect(page.getByRole("heading", { level: 1 })).toContainText("141");
  await expect(page).toHaveURL(/\?resolution=es-11-1/);
  expect(await page.locator("chart-figure .drawing:visible svg").boundingBox()).toMatchObject({
    width: before?.width ?? 0,
    height: before?.height ?? 0,
  });
});

test("an address shows its state, and one that makes no sense falls back with a note", async ({
  page,
}) => {
  await page.goto("/charts/vote-map/?resolution=68-262");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("100");
  await page.goto("/charts/vote-map/?resolution=nonsense&country=xyz&theme=pink");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("91");
  await expect(page.locator("[data-part=fault]")).toContainText("nonsense");
});

test("a country is found by name, and its vote stands beside it and in the address", async ({
  page,
}) => {
  await page.goto("/charts/vote-map/");
  await expect(page.locator("chart-figure[data-awake]")).toBeVisible();
  await page.getByLabel("Find a country").selectOption({ label: "Tuvalu" });
  await expect(page.locator(".tip")).toContainText("Tuvalu");
  await expect(page.locator(".tip")).toContainText(
    votesOf("es-11-9").get("tuv") === "Y" ? "in favour" : "did not vote",
  );
  await expect(page).toHaveURL(/country=tuv/);
  await page.reload();
  await expect(page.locator(".tip")).toContainText("Tuvalu");
  await expect(page.getByLabel("Find a country")).toHaveValue("tuv");
});

const pickedOf = (page: Page): Promise<readonly (string | null)[]> =>
  page
    .locator("chart-figure .drawing:visible [data-mark][data-picked]")
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute("data-mark")));

test("several countries are compared by address: ringed, told, strong in the table", async ({
  page,
}) => {
  await page.goto("/charts/vote-map/?country=IND,bra,xyz,zaf");
  const picks = page.getByRole("list", { name: "Picked to compare" });
  await expect(picks.getByRole("listitem")).toHaveText([
    /^India: /,
    /^Brazil: /,
    /^South Africa: /,
  ]);
  expect([...(await pickedOf(page))].sort()).toEqual(["bra", "ind", "zaf"]);
  await expect(page.locator(".drawing:visible [data-ring]")).toHaveCount(3);
  await expect(page.locator("tbody tr[data-picked]")).toHaveCount(3);
  await expect(page.locator(".tip")).toBeHidden();
  await expect(page.locator("[data-part=fault]")).toContainText("country=xyz");
  await page.getByLabel("Resolution").selectOption("es-11-1");
  await expect(picks.getByRole("listitem")).toHaveCount(3);
  await expect(page).toHaveURL(/country=ind,bra,zaf/);
});

test("countries that are found by name are kept to compare, and taken back", async ({ page }) => {
  await page.goto("/charts/vote-map/");
  await expect(page.locator("chart-figure[data-awake]")).toBeVisible();
  const find = page.getByLabel("Find a country");
  for (const label of ["Tuvalu", "India"]) await find.selectOption({ label });
  await expect(page).toHaveURL(/country=tuv,ind/);
  await expect(page.locator("[data-part=live]")).toContainText(/^Picked: Tuvalu: .*; India: /);
  await page.getByRole("button", { name: /^Remove Tuvalu/ }).click();
  await expect(page.getByRole("button", { name: /^Remove India/ })).toBeFocused();
  await expect(page).toHaveURL(/country=ind$/);
  await page.getByRole("button", { name: "Reset" }).click();
  await expect(page.getByRole("list", { name: "Picked to compare" })).toBeHidden();
  await expect(page).toHaveURL(/charts\/vote-map\/$/);
});

test("figures are picked for and chosen for from outside, and tell when a reader does", async ({
  page,
}) => {
  await page.goto("/charts/vote-map/");
  await expect(page.locator("chart-figure[data-awake]")).toBeVisible();
  const told = await page.evaluate(async () => {
    interface Told extends HTMLElement {
      pick(ids: readonly string[]): Promise<void>;
      choose(chosen: Readonly<Record<string, string>>): Promise<void>;
    }
    const figure = document.querySelector<Told>("chart-figure");
    const heard: unknown[] = [];
    for (const name of ["picked", "chosen"])
      document.addEventListener(name, (event) =>
        heard.push([name, (event as CustomEvent<unknown>).detail]),
      );
    await figure?.pick(["ind", "nowhere"]);
    await figure?.choose({ resolution: "68-262", vote: "pink", kind: "camp" });
    const before = heard.length;
    const find = document.querySelector<HTMLSelectElement>("[data-part=find]");
    if (find !== null) find.value = "bra";
    find?.dispatchEvent(new Event("change", { bubbles: true }));
    document
      .querySelector("[data-set='vote=no']")
      ?.dispatchEvent(new MouseEvent("click", { bubbles: true }));
    return { before, heard };
  });
  expect(told).toEqual({
    before: 0,
    heard: [
      ["picked", ["ind", "bra"]],
      ["chosen", { resolution: "68-262", vote: "no" }],
    ],
  });
  await expect(page.getByRole("heading", { level: 1 })).toContainText("100");
});

test("tiles fill a phone from edge to edge, each large enough for a finger", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto("/charts/vote-tiles/");
  const sizes = await page
    .locator("chart-figure .drawing:visible [data-mark]")
    .evaluateAll((tiles) =>
      tiles.map((tile) => tile.getBoundingClientRect()).map(({ width, height }) => [width, height]),
    );
  expect(sizes).toHaveLength(193);
  expect(Math.min(...sizes.flat())).toBeGreaterThanOrEqual(24);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test("choosing a resolution sorts the squares anew and moves nothing else", async ({ page }) => {
  await page.goto("/charts/vote-tally/");
  await expect(page.locator("chart-figure[data-awake]")).toBeVisible();
  const square = page.locator(".drawing:visible [data-mark='usa']");
  const [height, before] = [
    await page.locator(".drawing:visible svg").boundingBox(),
    await square.getAttribute("transform"),
  ];
  await page.getByLabel("Resolution").selectOption("es-11-7");
  await expect(square).toHaveAttribute("data-vote", "n");
  expect(await square.getAttribute("transform")).not.toBe(before);
  expect(await page.locator(".drawing:visible svg").boundingBox()).toMatchObject({
    width: height?.width ?? 0,
    height: height?.height ?? 0,
  });
  await page.locator(".drawing:visible [data-slot][data-set='vote=no']").first().click();
  await expect(page).toHaveURL(/vote=no/);
});

test("nothing is asked of anybody else and nothing is stored", async ({
  page,
  context,
  baseURL,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).host));
  const said: string[] = [];
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(error.message));
  for (const address of ["/", "/charts/transfers/?kind=camp", "/sources/"]) {
    await page.goto(address);
    await page.mouse.wheel(0, 4000);
    await page.waitForLoadState("networkidle");
  }
  expect(new Set(asked)).toEqual(new Set([new URL(baseURL ?? "").host]));
  expect(said).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test("the vote map page keeps its picture when script is off", async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${baseURL ?? ""}charts/vote-map/`);
  await expect(page.locator(".drawing:visible svg")).toBeVisible();
  await page.close();
});
