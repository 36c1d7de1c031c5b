import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { themes } from "./pages.ts";

const opener = (page: Page): Locator =>
  page.getByRole("button", { name: "Embed, download or cite" });
const dialog = (page: Page): Locator => page.getByRole("dialog", { name: "Use this chart" });

async function open(page: Page, address: string): Promise<Locator> {
  await page.goto(address);
  await opener(page).click();
  await expect(dialog(page)).toBeVisible();
  return dialog(page);
}

/** The file that a press on something hands out. */
async function handedOut(page: Page, pressed: Locator): Promise<{ name: string; file: Buffer }> {
  const waiting = page.waitForEvent("download");
  await pressed.click();
  const download = await waiting;
  return { name: download.suggestedFilename(), file: readFileSync(await download.path()) };
}

test("a keyboard opens the dialog, is inside, and is back at the button after Escape", async ({
  page,
}) => {
  await page.goto("/charts/vote-map/");
  await opener(page).focus();
  await page.keyboard.press("Enter");
  await expect(dialog(page)).toBeVisible();
  await expect(
    page.getByRole("heading", { name: "Use this chart", level: 2 }).last(),
  ).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(dialog(page).getByRole("button", { name: "Close" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toBeHidden();
  await expect(opener(page)).toBeFocused();
});

test("one choice changes markup, preview, files, description and citation alike", async ({
  page,
}) => {
  const use = await open(page, "/charts/vote-map/?vote=no&country=ind");
  const markup = use.getByRole("textbox", { name: "Frame", exact: true });
  const preview = use.locator("iframe");
  await expect(markup).toHaveValue(/\/embed\/vote-map\/\?vote=no&amp;country=ind"/);
  await expect(preview).toHaveAttribute("src", "/embed/vote-map/?vote=no&country=ind");
  await use.getByLabel("Resolution").selectOption("es-11-1");
  await use.getByRole("radio", { name: "Dark" }).check();
  await use.getByRole("checkbox", { name: "Notes and table" }).uncheck();
  await use.getByRole("radio", { name: "Square" }).check();
  const state = "resolution=es-11-1&vote=no&country=ind";
  await expect(preview).toHaveAttribute("src", `/embed/vote-map/?${state}&theme=dark&notes=hide`);
  await expect(markup).toHaveValue(/theme=dark&amp;notes=hide"/);
  await expect(markup).toHaveValue(/title="141 states/);
  const name = "vote-map-resolution-es-11-1-vote-no-country-ind-dark";
  await expect(use.getByRole("link", { name: "Picture (PNG)" })).toHaveAttribute(
    "download",
    `${name}-square.png`,
  );
  await expect(use.getByRole("textbox", { name: "Description" })).toHaveValue(
    /141 voted in favour/,
  );
  const citation = use.getByRole("textbox", { name: "Citation, Plain text" });
  await expect(citation).toHaveValue(new RegExp(`/charts/vote-map/\\?${state}\\.`));
  await use.getByRole("radio", { name: "BibTeX" }).check();
  await expect(use.getByRole("textbox", { name: "Citation, BibTeX" })).toHaveValue(
    /title = \{\{141 states/,
  );
  await use.getByRole("radio", { name: "Picture alone" }).check();
  await expect(use.getByRole("textbox", { name: "Picture alone" })).toHaveValue(
    new RegExp(`src="${name}-square.png" width="1080" height="1080" alt="World map`),
  );
});

test("the dialog starts from what the page shows now, and leaves the page as it is", async ({
  page,
}) => {
  await page.goto("/charts/returned/");
  await page.locator("chart-figure[data-awake]").waitFor();
  await page.locator("chart-figure").getByRole("combobox").selectOption("combined");
  await opener(page).click();
  const use = dialog(page);
  await expect(use.locator("iframe")).toHaveAttribute("src", "/embed/returned/?series=combined");
  await use.getByRole("combobox").selectOption("all");
  await expect(use.locator("iframe")).toHaveAttribute("src", "/embed/returned/");
  await expect(page).toHaveURL(/series=combined/);
});

test("each way and each height gives its markup", async ({ page }) => {
  const use = await open(page, "/charts/count/");
  const markup = use.locator("textarea[data-part^=markup]:visible");
  await expect(markup).toHaveValue(/frame-sizing:content-height/);
  await use.getByRole("radio", { name: "Fixed", exact: true }).check();
  await use.getByRole("spinbutton", { name: "Pixels" }).fill("500");
  await use.getByRole("spinbutton", { name: "Pixels" }).blur();
  await expect(markup).toHaveValue(/height="500".*style="border:0;width:100%"/);
  await expect
    .poll(() => use.locator("iframe").evaluate((frame: HTMLElement) => frame.offsetHeight))
    .toBe(500);
  await use.getByRole("radio", { name: "WordPress" }).check();
  await expect(markup).toHaveValue(/maxheight=1000/);
  await use.getByRole("radio", { name: "Frame and our script" }).check();
  await expect(markup).toHaveValue(/<script src="[^"]*\/embed\.js" async><\/script>$/);
  await use.getByRole("radio", { name: "Picture that becomes the chart" }).check();
  await expect(markup).toHaveValue(/^<unreturned-figure chart="count".*<img/s);
});

for (const address of ["/charts/vote-map/", "/charts/returned/", "/countries/ind/"]) {
  test(`the preview on ${address} takes the height that its frame tells, at every width`, async ({
    page,
  }) => {
    const faults: Error[] = [];
    page.on("pageerror", (fault) => faults.push(fault));
    await page.setViewportSize({ width: 1280, height: 900 });
    const use = await open(page, address);
    for (const width of [320, 640, 900]) {
      await use.getByRole("radio", { name: `${String(width)} px` }).check();
      await expect
        .poll(() =>
          use
            .locator("iframe")
            .evaluate((frame: HTMLIFrameElement) => [
              frame.offsetWidth,
              frame.offsetHeight -
                Math.ceil(
                  frame.contentDocument?.documentElement.getBoundingClientRect().height ?? 0,
                ),
            ]),
        )
        .toEqual([width, 0]);
    }
    expect(faults).toEqual([]);
  });
}

test("copying says that it copied", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const use = await open(page, "/charts/vote-map/");
  for (const [button, field] of [
    ["Copy markup", "Frame"],
    ["Copy alt text", "Description for the picture"],
    ["Copy citation", "Citation, Plain text"],
  ] as const) {
    await use.getByRole("button", { name: button }).click();
    const part = use
      .locator("copy-text")
      .filter({ has: page.getByRole("button", { name: button }) });
    await expect(part.filter({ visible: true }).getByRole("status")).toHaveText("Copied.");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      await use.getByRole("textbox", { name: field, exact: true }).inputValue(),
    );
  }
});

test("files of a state are made in the browser, with its words, and ask nobody else", async ({
  page,
  baseURL,
}) => {
  const foreign: string[] = [];
  page.on("request", (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(baseURL ?? ""))
      foreign.push(request.url());
  });
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  const use = await open(page, "/charts/vote-map/?resolution=es-11-1&vote=no&country=ind");
  const svg = await handedOut(page, use.getByRole("link", { name: "Vectors (SVG)" }));
  expect(svg.name).toBe("vote-map-resolution-es-11-1-vote-no-country-ind.svg");
  const text = svg.file.toString("utf8");
  expect(text).toContain('<title id="title">141 states');
  expect(text).toContain("@font-face");
  expect(text).not.toMatch(/var\(|data-mark|<image|href="(?!#)/);
  const csv = await handedOut(page, use.getByRole("link", { name: "Table (CSV)" }));
  const rows = csv.file
    .toString("utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
  expect(rows).toHaveLength(1 + 5);
  expect(rows.slice(1).every((row) => row.includes(",against,"))).toBe(true);
  const json = await handedOut(page, use.getByRole("link", { name: "Table and words" }));
  expect(JSON.parse(json.file.toString("utf8"))).toMatchObject({
    id: "vote-map",
    state: { resolution: "es-11-1", vote: "no", country: "ind" },
  });
  expect(foreign).toEqual([]);
  expect(faults).toEqual([]);
  // Its style is refused in this page, and would be told as a fault.
  const isSound = await page.evaluate(
    (xml) =>
      new DOMParser().parseFromString(xml, "image/svg+xml").querySelector("parsererror") === null,
    text,
  );
  expect(isSound).toBe(true);
});

test("pictures come in the size and theme that are wished", async ({ page }) => {
  const use = await open(page, "/charts/vote-map/");
  await use.getByRole("radio", { name: "Dark" }).check();
  const widths: Readonly<Record<string, number>> = { Normal: 768, Double: 1536, Square: 1080 };
  for (const [size, width] of Object.entries(widths)) {
    await use.getByRole("radio", { name: size, exact: true }).check();
    const { file } = await handedOut(page, use.getByRole("link", { name: "Picture (PNG)" }));
    expect(file.readUInt32BE(16)).toBe(width);
    expect(file.length).toBeGreaterThan(30_000);
  }
  await expect(use.getByText("Done: vote-map-dark-square.png")).toBeVisible();
});

test("the picture of the first state is the one of the build", async ({ page }) => {
  const use = await open(page, "/charts/vote-map/");
  const { name, file } = await handedOut(page, use.getByRole("link", { name: "Vectors (SVG)" }));
  expect(name).toBe("vote-map.svg");
  expect(file.equals(readFileSync("dist/charts/vote-map.svg"))).toBe(true);
});

for (const address of ["/charts/vote-map/", "/charts/vote-shift/", "/countries/ind/"]) {
  test(`axe finds nothing in the dialog of ${address}, and it fits a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const use = await open(page, address);
    await expect(use.locator("iframe")).toHaveCount(1);
    const sideways = (element: HTMLElement): number => element.scrollWidth - element.clientWidth;
    expect(await use.evaluate(sideways)).toBeLessThanOrEqual(0);
    for (const colorScheme of themes) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page })
        .include("dialog")
        .exclude("iframe")
        .analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    }
    await use.getByRole("button", { name: "Close" }).click();
    await expect(use).toBeHidden();
  });
}

test("a member's page hands out its frame, its picture and its citation", async ({ page }) => {
  const use = await open(page, "/countries/ind/");
  await expect(use.locator("iframe")).toHaveAttribute("src", "/embed/country-votes/ind/");
  const { name, file } = await handedOut(page, use.getByRole("button", { name: "Vectors (SVG)" }));
  expect(name).toBe("country-votes-ind.svg");
  expect(file.toString("utf8")).toContain("India");
  await expect(use.getByRole("textbox", { name: "Citation, Plain text" })).toHaveValue(
    /\/countries\/ind\//,
  );
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("all markup, the description and the citations stand in the page", async ({ page }) => {
    await page.goto("/charts/vote-map/");
    await expect(opener(page)).toBeHidden();
    const fields = page.locator(".use textarea");
    await expect(fields).toHaveCount(9);
    for (const field of await fields.all()) await expect(field).toBeVisible();
    await expect(page.getByRole("link", { name: "All in one pack (ZIP)" })).toBeVisible();
  });
});
