import { expect, type Page, test } from "@playwright/test";

async function type(page: Page, text: string): Promise<void> {
  await page.getByRole("combobox").focus();
  await page.keyboard.type(text);
}

for (const [text, iso3] of [
  ["tur", "tur"],
  ["ivory", "civ"],
  ["côte", "civ"],
  ["Індія", "ind"],
  ["drc", "cod"],
  ["burma", "mmr"],
] as const) {
  test(`typing ${text} and Enter opens /countries/${iso3}/`, async ({ page }) => {
    await page.goto("/countries/?theme=dark");
    await type(page, text);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(new RegExp(`/countries/${iso3}/\\?theme=dark$`));
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  });
}

test("arrows, Home and End walk the list while focus stays in the field; Escape closes, then clears", async ({
  page,
}) => {
  await page.goto("/countries/");
  const field = page.getByRole("combobox", { name: "Find a country" });
  await type(page, "guinea");
  const options = page.getByRole("option");
  await expect(options).toHaveText([/^Guinea$/, /Guinea-Bissau/, /Equatorial/, /Papua/]);
  await expect(field).toHaveAttribute("aria-expanded", "true");
  await expect(field).not.toHaveAttribute("aria-activedescendant");
  await expect(page.getByRole("status")).toContainText("4");
  const active = page.locator("[role=option][aria-selected=true]");
  for (const [key, name] of [
    ["ArrowDown", "Guinea"],
    ["ArrowDown", "Guinea-Bissau"],
    ["End", "Papua New Guinea"],
    ["ArrowDown", "Guinea"],
    ["ArrowUp", "Papua New Guinea"],
    ["Home", "Guinea"],
  ] as const) {
    await page.keyboard.press(key);
    await expect(active).toHaveText(name);
    await expect(field).toBeFocused();
    await expect(field).toHaveAttribute(
      "aria-activedescendant",
      (await active.getAttribute("id")) ?? "none",
    );
  }
  await page.keyboard.press("Escape");
  await expect(field).toHaveAttribute("aria-expanded", "false");
  await expect(field).toHaveValue("guinea");
  await page.keyboard.press("Escape");
  await expect(field).toHaveValue("");
});

test("a name that no member has says so, and that of a place says what it is not", async ({
  page,
}) => {
  await page.goto("/countries/");
  await type(page, "atlantis");
  const status = page.getByRole("status");
  await expect(status).toHaveText("No UN member has that name.");
  await page.getByRole("combobox").fill("taiwan");
  await expect(status).toContainText("Taiwan is not a UN member");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/countries\/$/);
});

test.describe("by touch", () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test("a tap on a name opens it", async ({ page }) => {
    await page.goto("/countries/");
    await page.getByRole("combobox").tap();
    await page.keyboard.type("burk");
    await page.getByRole("option", { name: "Burkina Faso" }).tap();
    await expect(page).toHaveURL(/\/countries\/bfa\/$/);
  });
});

test("up to three states are compared, by search and by address", async ({ page }) => {
  await page.goto("/countries/ind/");
  for (const name of ["brazil", "zaf", "china"]) {
    await type(page, name);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("combobox")).toHaveValue("");
  }
  const chosen = page.locator("[data-part=chosen] tr th[scope=row]");
  await expect(chosen).toHaveText([/Brazil/, /South Africa/, /China/]);
  await expect(page).toHaveURL(/\?country=bra,zaf,chn$/);
  await type(page, "nepal");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status")).toContainText("Nepal");
  await page.getByRole("button", { name: "Remove South Africa" }).click();
  await expect(page).toHaveURL(/\?country=bra,chn$/);
  await page.reload();
  await expect(chosen).toHaveText([/Brazil/, /China/]);
  await page.goto("/countries/ind/?country=ind,xyz,bra");
  await expect(chosen).toHaveText([/Brazil/]);
  await expect(page.getByRole("status")).toContainText("xyz");
});

test("a comparison says in the browser what the page says", async ({ page }) => {
  await page.goto("/countries/ind/");
  const row = page.locator(".country-agreement tbody").nth(1).locator("tr").nth(1);
  const link = await row.locator("a").getAttribute("href");
  const printed = await row.locator("td").allTextContents();
  await page.goto(`/countries/ind/?country=${link?.split("/").at(-2) ?? ""}`);
  await expect(page.locator("[data-part=chosen] td")).toHaveText(printed);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("every country is there as a link, and the search is not", async ({ page }) => {
    await page.goto("/countries/");
    await expect(page.getByRole("combobox")).toBeHidden();
    await expect(page.locator(".country-list a")).toHaveCount(193);
    await page.getByRole("link", { name: "Kenya" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kenya");
    await expect(page.getByRole("combobox")).toBeHidden();
    await expect(page.locator("tr[data-resolution]")).toHaveCount(27);
    await expect(page.getByRole("rowheader", { name: "Closest" })).toBeVisible();
  });
});
