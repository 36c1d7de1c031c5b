import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { type BrowserContext, expect, test } from "@playwright/test";
import { unzipSync } from "fflate";
import { sceneIds } from "../scenes.ts";
import { place, shown, slide, through } from "./deck.ts";

/** Walks through all slides take long on a busy machine. */
test.describe.configure({ timeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), "unreturned-classroom-"));
const address = (place: string): string => pathToFileURL(join(folder, place)).href;

test.use({ viewport: { width: 1024, height: 768 } });

test.beforeAll(() => {
  const files = unzipSync(readFileSync("dist/classroom/unreturned-classroom.zip"));
  for (const [place, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, place)), { recursive: true });
    writeFileSync(join(folder, place), content);
  }
});

test.afterAll(() => rmSync(folder, { recursive: true }));

/** What the pages of a context ask for and complain of while the network is unplugged. */
async function unplugged(context: BrowserContext): Promise<readonly string[]> {
  const faults: string[] = [];
  context.on("request", (request) => {
    if (!/^(?:file|data):/.test(request.url())) faults.push(request.url());
  });
  context.on("requestfailed", (request) => {
    // The next page was opened before the last one had its icon.
    const isOvertaken = request.failure()?.errorText === "net::ERR_ABORTED";
    if (!isOvertaken) faults.push(`failed: ${request.url()}`);
  });
  context.on("console", (message) => faults.push(message.text()));
  context.on("weberror", (error) => faults.push(error.error().message));
  await context.setOffline(true);
  return faults;
}

test("the 45-minute lesson runs from the folder by a clicker alone", async ({ context, page }) => {
  const faults = await unplugged(context);
  await page.goto(address("index.html"));
  await page.getByRole("link", { name: "Reading a vote", exact: true }).click();
  await expect(page).toHaveURL(address("classroom/reading-a-vote/index.html"));
  await expect(page.locator(".unit-step.in-45").first()).toBeVisible();
  await page.locator(".unit-step.in-45").getByRole("link", { name: "slide" }).first().click();
  expect(page.url()).toContain(address("slides/index.html"));
  await expect(place(page)).not.toBeEmpty({ timeout: 30_000 });
  const there = await through(page, "PageDown");
  expect(there.at(-1)).toBe(`${sceneIds.at(-1) ?? ""} question`);
  const back = await through(page, "PageUp");
  expect(back.slice(0, there.length)).toEqual(there.toReversed());
  expect([...new Set(back.map((one) => one.split(" ")[0]))].toReversed()).toEqual(sceneIds);
  expect(await page.locator("[data-notes]").count()).toBe(0);
  expect(faults).toEqual([]);
});

test("the presenter's window keeps step with the slides, both ways", async ({ context, page }) => {
  const faults = await unplugged(context);
  await page.goto(address("slides/index.html"));
  await expect(place(page)).not.toBeEmpty({ timeout: 30_000 });
  const opening = page.waitForEvent("popup");
  await page.keyboard.press("s");
  const presenter = await opening;
  const notes = presenter.locator("[data-notes]:visible");
  await expect(presenter.getByText("The slides follow this window.")).toBeVisible();
  for (let press = 0; press < 2; press += 1) await page.keyboard.press("PageDown");
  await expect(notes).toContainText("Many people date this story");
  await presenter.getByRole("button", { name: "Next" }).click();
  await expect.poll(() => shown(page)).toBe("before question");
  await presenter.keyboard.press("PageDown");
  await expect.poll(() => shown(page)).toBe("taken words");
  await page.reload();
  await presenter.keyboard.press("PageDown");
  await expect.poll(() => shown(page)).toBe("taken question");
  await expect(presenter.locator(".deck-place")).toContainText("step 2");
  const said = (await notes.textContent()) ?? "";
  expect(said.length).toBeGreaterThan(60);
  expect(await page.content()).not.toContain(said.trim().slice(0, 60));
  expect(faults).toEqual([]);
});

/** The families of the fonts that a page has loaded. */
async function loadedFonts(): Promise<readonly string[]> {
  const fonts = [...(await document.fonts.ready)];
  return fonts.filter(({ status }) => status === "loaded").map(({ family }) => family);
}

test("a window that neither opened the slides nor was opened by them is not heard", async ({
  page,
}) => {
  await page.goto(address("slides/index.html"));
  await expect(place(page)).not.toBeEmpty({ timeout: 30_000 });
  const before = await shown(page);
  await page.evaluate(async () => {
    const heard = new Promise((resolve) => window.addEventListener("message", resolve));
    window.postMessage({ kind: "do", action: "next" }, "*");
    await heard;
  });
  expect(await shown(page)).toBe(before);
});

test("a state is found by its name on a slide, without asking for the names", async ({
  context,
  page,
}) => {
  const faults = await unplugged(context);
  await page.goto(`${address("slides/index.html")}#/vote`);
  await expect(place(page)).not.toBeEmpty({ timeout: 30_000 });
  for (let press = 0; press < 2; press += 1) await page.keyboard.press("PageDown");
  await slide(page).getByRole("combobox").fill("iran");
  await slide(page).getByRole("combobox").press("Enter");
  await expect(slide(page).getByText("Marked: Iran")).toBeVisible();
  expect(faults).toEqual([]);
});

test("transcript, handout, answers and worksheet open, in the fonts of the site", async ({
  context,
  page,
}) => {
  const faults = await unplugged(context);
  for (const [name, heading] of [
    ["Transcript", "Transcript"],
    ["Handout", "Sheets to print"],
    ["Data worksheet", "Two votes in a spreadsheet"],
  ] as const) {
    await page.goto(address("index.html"));
    await page.locator("main").getByRole("link", { name, exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText(heading);
    await expect.poll(() => page.evaluate(loadedFonts)).toContain("Source Sans 3 Variable");
  }
  const link = page.getByRole("link", { name: /Download the table/ });
  const file = await link.evaluate((one: HTMLAnchorElement) => one.href);
  expect(file).toBe(address("classroom/worksheet.csv"));
  const downloading = page.waitForEvent("download");
  await link.click();
  expect((await downloading).suggestedFilename()).toBe("worksheet.csv");
  expect(faults).toEqual([]);
});
