import { expect, test } from "@playwright/test";

test("a number opens its source beside it, by pointer and by keyboard, and leads to the register", async ({
  page,
}) => {
  await page.goto("/");
  const number = page.locator(".lede a.claim").first();
  await number.focus();
  await page.keyboard.press("Enter");
  const note = page.getByRole("dialog", {
    name: "Where this number comes from",
  });
  await expect(note).toBeVisible();
  await expect(note.getByRole("link").first()).toBeFocused();
  await expect(note).toContainText("Prosecutor General");
  await page.keyboard.press("Escape");
  await expect(note).toBeHidden();
  await expect(number).toBeFocused();
  await number.click();
  await note.getByRole("link", { name: "In the register" }).click();
  await expect(page).toHaveURL(/\/sources\/#identified-register/);
  await expect(page.locator("#identified-register")).toBeInViewport();
});

test("the note of a number closes by a second click and by scrolling, and gives the keyboard back", async ({
  page,
}) => {
  await page.goto("/");
  const number = page.locator(".lede a.claim").first();
  const note = page.getByRole("dialog");
  await number.click();
  await expect(note).toBeVisible();
  await expect(number).toHaveAttribute("aria-expanded", "true");
  await expect(note).toHaveAccessibleDescription(/Prosecutor General/);
  await number.click();
  await expect(note).toBeHidden();
  await expect(number).not.toHaveAttribute("aria-expanded");
  await number.click();
  await page.mouse.wheel(0, 300);
  await expect(note).toBeHidden();
  await expect(number).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(note).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(note).toBeHidden();
});

test("steps share one figure that stays and follows them", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("/#taken");
  const block = page.locator(".has-steps", { has: page.locator("#taken") });
  const figure = block.locator(".block-figure chart-figure");
  await expect(figure).toBeInViewport();
  await page.locator("#where h2").scrollIntoViewIfNeeded();
  await page
    .locator("#where h2")
    .evaluate((heading) => heading.scrollIntoView({ block: "center", behavior: "instant" }));
  await expect(figure.locator("select[name=kind], input[name=kind]:checked").first()).toHaveValue(
    "camp",
  );
  await expect(figure).toBeInViewport();
  await expect(page.locator("#where .figure-still")).toBeHidden();
  await expect(page.locator(".progress a[aria-current]")).toHaveAttribute("href", "#where");
});

test("plain reading lets nothing stay, and can be linked to", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("/?read=plain#where");
  await expect(page.locator("#where .figure-still")).toBeVisible();
  const button = page.getByRole("button", { name: "Plain reading" });
  await expect(button).toHaveAttribute("aria-pressed", "true");
  await button.click();
  await expect(page.locator("#where .figure-still")).toBeHidden();
  await expect(page).not.toHaveURL(/read=plain/);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the story shows every scene, five pictures with their tables, and its sources as links", async ({
    page,
  }) => {
    await page.goto("/");
    await expect(page.locator("[data-scene] h2")).toHaveCount(14);
    for (const chart of ["count", "transfers", "returned", "events", "vote-map"]) {
      const first = page.locator(`chart-figure[data-chart="${chart}"]`).first();
      await expect(first.locator(".drawing:visible > svg")).toHaveCount(1);
      await first.locator(".figure-table summary").click();
      await expect(first.locator("tbody tr").first()).toBeVisible();
    }
    await page.locator(".lede a.claim").first().click();
    await expect(page).toHaveURL(/\/sources\/#/);
  });
});

test("the theme is chosen by a button and travels in the address", async ({ page }) => {
  await page.goto("/about/");
  await page.getByRole("button", { name: "Dark theme" }).click();
  await expect(page).toHaveURL(/theme=dark/);
  await expect(page.locator("body")).toHaveCSS("background-color", "rgb(20, 24, 29)");
  await page.getByRole("contentinfo").getByRole("link", { name: "Method" }).click();
  await expect(page.locator("body")).toHaveCSS("background-color", "rgb(20, 24, 29)");
});

test("printing keeps pictures and words and drops the controls", async ({ page }) => {
  await page.goto("/charts/vote-map/?theme=dark");
  await expect(page.locator("chart-figure[data-awake]")).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("body")).toHaveCSS("background-color", "rgb(251, 250, 247)");
  await expect(page.locator(".figure-controls")).toBeHidden();
  await expect(page.locator(".drawing:visible svg")).toBeVisible();
});
