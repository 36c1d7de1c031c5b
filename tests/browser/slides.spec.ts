import { expect, type Page, test } from "@playwright/test";
import { sceneIds } from "../scenes.ts";
import { place, shown, slide, through } from "./deck.ts";

/** Walks through all slides take long on a busy machine. */
test.describe.configure({ timeout: 120_000 });

test.use({ viewport: { width: 1024, height: 768 } });

async function open(page: Page, address = "/slides/"): Promise<void> {
  await page.goto(address);
  await expect(place(page)).not.toBeEmpty({ timeout: 30_000 });
}

/** The texts of the present slide's picture that are too small for a projector, each with its size on the screen. */
async function small(page: Page): Promise<readonly string[]> {
  return slide(page).evaluate((section) => {
    const least = 18;
    return [...section.querySelectorAll<SVGTextContentElement>("svg text, svg tspan")]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .filter((one) => one.textContent.trim() !== "")
      .flatMap((one) => {
        const { a = 1, b = 0 } = one.getScreenCTM() ?? {};
        const size = Number.parseFloat(getComputedStyle(one).fontSize) * Math.hypot(a, b);
        return size < least ? [`${section.id}: ${one.textContent} ${size.toFixed(1)} px`] : [];
      });
  });
}

/** What of the present slide lies beyond the screen or under the bar. */
async function faults(page: Page): Promise<readonly string[]> {
  return slide(page).evaluate((section) => {
    const floor = document.querySelector(".deck-bar")?.getBoundingClientRect().top ?? 0;
    return [...section.querySelectorAll("h2, h3, p, li, label, output, a, svg text")]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .filter((one) => !one.matches(".visually-hidden, .search-hint, .search-status"))
      .filter((one) => {
        const box = one.getBoundingClientRect();
        return (
          box.left < -1 || box.top < -1 || box.right > innerWidth + 1 || box.bottom > floor + 1
        );
      })
      .map((one) => `${section.id}: ${one.textContent.trim().slice(0, 40)}`);
  });
}

for (const size of [
  { width: 1024, height: 768 },
  { width: 1280, height: 720 },
]) {
  test(`a clicker goes through all slides and back at ${size.width}×${size.height}`, async ({
    page,
  }) => {
    const messages: string[] = [];
    page.on("console", (message) => messages.push(message.text()));
    page.on("pageerror", (error) => messages.push(error.message));
    await page.setViewportSize(size);
    await open(page);
    const there = await through(page, "PageDown");
    expect([...new Set(there.map((one) => one.split(" ")[0]))]).toEqual(sceneIds);
    await expect(page).toHaveURL(/#\/method$/);
    const back = await through(page, "PageUp");
    expect(back).toEqual(there.toReversed());
    expect(messages).toEqual([]);
  });

  test(`nothing on a slide is cut off or small at ${size.width}×${size.height}`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    for (const id of sceneIds) {
      await page.goto(`/slides/#/${id}`);
      const first = await shown(page);
      expect(first.startsWith(id)).toBe(true);
      for (let step = first; step.startsWith(id); step = await shown(page)) {
        expect(await faults(page)).toEqual([]);
        expect(await small(page)).toEqual([]);
        if (step.endsWith("question")) break;
        await page.keyboard.press("PageDown");
      }
    }
  });
}

test("text is 24 px on a projector, and the keyboard is at the slide's heading", async ({
  page,
}) => {
  await open(page, "/slides/#/vote");
  await page.keyboard.press("End");
  await expect(slide(page).locator(".slide-caption")).toHaveCSS("font-size", "24px");
  await expect(slide(page).locator("h2")).toBeFocused();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
});

test("a bad address shows the first slide and says so", async ({ page }) => {
  await open(page, "/slides/#/nowhere");
  await expect(page.getByText("There is no slide “nowhere”.")).toBeVisible();
  expect(await shown(page)).toBe("count words");
  await open(page, "/slides/?plugins=x&view=print#/back");
  expect(await shown(page)).toBe("back words");
});

test("keys do nothing while somebody types, and a chart keeps its arrows", async ({ page }) => {
  await open(page, "/slides/#/vote");
  for (let press = 0; press < 2; press += 1) await page.keyboard.press("PageDown");
  const field = slide(page).getByRole("combobox");
  await field.fill("");
  await field.press("b");
  await field.press("o");
  await field.press("PageDown");
  expect(await shown(page)).toBe("vote task-1");
  await expect(field).toHaveValue("bo");
  await expect(page.locator(".deck-black")).toBeHidden();
  await page.goto("/slides/#/back");
  const mark = slide(page).locator(".drawing:visible [data-mark][tabindex='0']");
  await mark.focus();
  await page.keyboard.press("ArrowRight");
  expect(await shown(page)).toBe("back words");
  await page.keyboard.press("PageDown");
  expect(await shown(page)).toBe("back question");
});

test("predictions are made on a line and on a map, and answered from the record", async ({
  page,
}) => {
  await open(page, "/slides/#/vote");
  await slide(page).getByRole("slider").fill("120");
  await expect(slide(page).getByText("Your guess: 120.")).toBeVisible();
  await expect(slide(page).getByText("The record says")).toBeHidden();
  await page.keyboard.press("PageDown");
  await expect(slide(page).getByText("The record says 91")).toBeVisible();
  await page.keyboard.press("PageDown");
  await slide(page).getByRole("combobox").fill("iran");
  await slide(page).getByRole("combobox").press("Enter");
  await expect(slide(page).getByText("Marked: Iran")).toBeVisible();
  await page.getByRole("button", { name: "Back" }).click();
  await expect(slide(page).getByText("The record says 91")).toBeVisible();
});

test("black screen and overview open and close by key and by button", async ({ page }) => {
  await open(page);
  await page.keyboard.press("b");
  const end = page.getByRole("button", { name: "Show the slides again" });
  await expect(end).toBeFocused();
  await end.click();
  await expect(end).toBeHidden();
  await page.getByRole("button", { name: "Overview" }).click();
  const overview = page.getByRole("navigation", { name: "Overview" });
  await overview.getByRole("link", { name: "The vote" }).click();
  await expect(overview).toBeHidden();
  expect(await shown(page)).toBe("vote task-0");
  await page.keyboard.press("Escape");
  await expect(overview).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(overview).toBeHidden();
});

test("notice and wonder takes the words off a picture and gives them back", async ({ page }) => {
  await open(page, "/slides/#/back");
  await page.getByRole("button", { name: "Notice and wonder" }).click();
  expect(await shown(page)).toBe("back shapes");
  const label = slide(page).locator(".drawing:visible text").first();
  await expect(label).toBeHidden();
  await expect(slide(page).locator(".slide-words")).toBeHidden();
  await page.keyboard.press("PageDown");
  await expect(label).toBeVisible();
  await page.keyboard.press("PageDown");
  await expect(slide(page).locator(".slide-words h2")).toBeFocused();
});

test("a picture that was changed goes back to its scene", async ({ page }) => {
  await open(page, "/slides/#/back");
  await page.getByRole("button", { name: "Choices" }).click();
  const series = slide(page).locator("form select[name=series]");
  await series.selectOption({ index: 1 });
  await expect(page).toHaveURL(/series=/);
  const bar = page.getByRole("group", { name: "Slide controls" });
  await bar.getByRole("button", { name: "Reset" }).click();
  await expect(series).toHaveValue("all");
  await expect(page).not.toHaveURL(/series=/);
});

test("the presenter's window has the notes, turns the slides and follows them", async ({
  page,
}) => {
  await open(page);
  const opening = page.waitForEvent("popup");
  await page.keyboard.press("s");
  const presenter = await opening;
  const notes = presenter.locator("[data-notes]:visible");
  await expect(presenter.getByText("The slides follow this window.")).toBeVisible();
  await expect(notes).toContainText("Let the length of the field speak");
  for (let press = 0; press < 2; press += 1) await page.keyboard.press("PageDown");
  await expect(notes).toContainText("Many people date this story");
  await presenter.getByRole("button", { name: "Next" }).click();
  await expect.poll(() => shown(page)).toBe("before question");
  await presenter.keyboard.press("PageDown");
  await expect.poll(() => shown(page)).toBe("taken words");
  await expect(presenter.getByRole("heading", { level: 2 })).toContainText("Days before");
  const said = (await notes.textContent()) ?? "";
  expect(said.length).toBeGreaterThan(60);
  expect(await page.content()).not.toContain(said.trim().slice(0, 60));
});

test("where no window may open, a note says where the presenter's page is", async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await open(page);
  await page.getByRole("button", { name: "Presenter" }).click();
  const link = page.getByRole("link", { name: "/slides/presenter/" });
  await expect(link).toBeVisible();
  await page.goto("/slides/presenter/#/vote");
  await expect(page.locator("[data-notes]:visible")).toContainText("Read all four numbers aloud");
  await expect(page.getByText("No slides are open")).toBeVisible();
});

test("a phone scrolls through slides one under the other", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/slides/#/vote");
  await expect(page.locator("#vote h2").first()).toBeInViewport();
  await expect(page.locator("#vote .drawing:visible > svg")).toHaveCount(1);
  await expect(page.locator(".deck-bar")).toBeHidden();
  await page.goto("/slides/#/nowhere");
  await expect(page.getByText("There is no slide “nowhere”.")).toBeVisible();
});

test("paper has every slide with its picture, address and version", async ({ page }) => {
  await open(page);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".slide .drawing:visible > svg")).toHaveCount(sceneIds.length);
  await expect(page.locator(".slide-foot:visible")).toHaveCount(sceneIds.length);
  await expect(page.locator(".slide-words h2:visible")).toHaveCount(sceneIds.length);
  await expect(page.locator(".deck-bar")).toBeHidden();
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the slides stand one under the other with their pictures", async ({ page }) => {
    await page.goto("/slides/");
    await expect(page.locator(".slide-words h2:visible")).toHaveCount(sceneIds.length);
    await expect(page.locator("chart-figure .drawing:visible > svg")).toHaveCount(sceneIds.length);
    await page.locator("#vote").getByText("Show the answer").first().click();
    await expect(page.locator("#vote").getByText("The record says 91")).toBeVisible();
  });
});
