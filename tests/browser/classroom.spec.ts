import { expect, test } from "@playwright/test";
import { extractText, getDocumentProxy } from "unpdf";

const unit = "/classroom/reading-a-vote/";
const handout = "/classroom/handout/";

test("without script a link shows the steps of one version, and the address keeps it", async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(unit);
  const steps = page.locator(".unit-step");
  const all = await steps.count();
  const shown = page.locator(".unit-step:visible");
  await expect(shown).toHaveCount(all);
  await page.getByRole("navigation", { name: "Show the steps of" }).getByText("20 minutes").click();
  await expect(page).toHaveURL(/#minutes-20$/);
  await expect(shown).toHaveCount(await page.locator(".unit-step.in-20").count());
  await expect(page.getByText("90-minute version").first()).toBeHidden();
  await page.getByText("all versions").click();
  await expect(shown).toHaveCount(all);
  await context.close();
});

test("without script pupils change the reading level, and the address keeps it", async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${unit}text/`);
  await expect(page.getByRole("note")).toContainText("no pictures of people");
  await page.getByRole("navigation", { name: "Reading level" }).getByText("plain words").click();
  await expect(page).toHaveURL(/\/text\/plain\/$/);
  await expect(page.locator("article")).toContainText("The United Nations is a group of states.");
  await context.close();
});

test("a short address leads on at once, without script", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/u/votes/");
  await expect(page).toHaveURL(/\/votes\/es-11-9\/$/);
  await context.close();
});

test("the sentence for the form is copied", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/classroom/");
  await page.getByRole("button", { name: "Copy sentence" }).click();
  await expect(page.locator("#privacy").getByRole("status")).toHaveText("Copied.");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^The site Unreturned asks for no account, .*address\.$/);
});

for (const format of ["A4", "Letter"] as const) {
  test(`printed on ${format}, each sheet is one page with its task, picture, address and version`, async ({
    page,
  }) => {
    await page.goto(handout);
    const sheets = page.locator("[data-sheet]");
    const printed = await page.pdf({ format, printBackground: true });
    const pdf = await getDocumentProxy(new Uint8Array(printed));
    const { text } = await extractText(pdf, { mergePages: false });
    expect(text.length).toBe(await sheets.count());
    for (const [at, words] of text.entries()) {
      const title = await sheets.nth(at).getByRole("heading").innerText();
      expect(tight(words)).toContain(tight(title));
      expect(words).toContain("/u/");
      expect(words).toContain("Data version");
    }
    expect(tight(text[0] ?? "")).toContain("UnitedStates");
    expect(tight(text[1] ?? "")).toContain(tight("What the record says"));
  });
}

test("the sheets are in greys in either theme, with lines for against and abstained", async ({
  page,
}) => {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(handout);
    const coloured = await page.evaluate(() => {
      const used = [...document.querySelectorAll("[data-sheet], [data-sheet] *")].flatMap(
        (element) => {
          const { fill, stroke, color, backgroundColor } = getComputedStyle(element);
          return [fill, stroke, color, backgroundColor];
        },
      );
      const isGrey = (value: string): boolean => {
        const [r, g, b] = value.match(/[\d.]+/g) ?? [];
        return !value.startsWith("rgb") || (r === g && g === b);
      };
      return [...new Set(used)].filter((value) => !isGrey(value));
    });
    expect(coloured, colorScheme).toEqual([]);
  }
  const map = page.locator("#vote-map .sheet-picture");
  for (const vote of ["n", "a"]) {
    const lines = map.locator(`g[clip-path] [data-hatch=${vote}]`).first();
    await expect(lines).toBeVisible();
  }
  await expect(page.locator("[data-sheet] [fill^='url(']")).toHaveCount(0);
});

/** A text without its spaces, which print breaks as it likes. */
function tight(text: string): string {
  return text.replaceAll(/\s/g, "");
}
