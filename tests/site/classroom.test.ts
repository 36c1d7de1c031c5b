import { readFileSync } from "node:fs";
import { getDocumentProxy, extractText } from "unpdf";
import { describe, expect, it } from "vitest";
import { dataVersion } from "../../src/figures/data-version.ts";
import {
  handoutFile,
  type HandoutName,
  handoutPages,
  handoutStyles,
  papers,
} from "../../src/figures/handout-files.ts";
import { sheetsHash } from "../../src/figures/handout-hash.ts";
import { loadSite } from "../../src/figures/load.ts";
import { shortAddress, shortAddresses, shortKeys } from "../../src/figures/short-addresses.ts";
import { worksheetCsv } from "../../src/figures/worksheet.ts";
import { bareDigits } from "../unit/content/bare-digits.ts";
import { type Page, pages } from "./pages.ts";

const site = loadSite("data", "en");
const built = pages();
const version = dataVersion(site);
const classroom = built.filter(({ address }) => address.startsWith("/classroom/"));
const unitIds = ["reading-a-vote", "why-numbers-differ", "statistic-to-person"];
const page = (address: string): Page => {
  const found = built.find((one) => one.address === address);
  if (found === undefined) throw new Error(`no page ${address}`);
  return found;
};
const attribute = (document: Document, selector: string, name: string): string =>
  document.querySelector(selector)?.getAttribute(name) ?? "";

describe.each(unitIds)("the unit %s", (id) => {
  const { document } = page(`/classroom/${id}/`);

  it("tells catalogues what it is", () => {
    const json = document.querySelector('script[type="application/ld+json"]')?.textContent ?? "";
    const lesson = JSON.parse(json) as Record<string, unknown>;
    expect(lesson).toMatchObject({
      "@type": "LearningResource",
      learningResourceType: "lesson plan",
      typicalAgeRange: "14-18",
      timeRequired: "PT45M",
      inLanguage: "en",
      license: "https://creativecommons.org/licenses/by/4.0/",
      url: attribute(document, "link[rel=canonical]", "href"),
      hasPart: ["PT20M", "PT45M", "PT90M"].map((timeRequired) => ({ timeRequired })),
    });
    for (const key of ["educationalLevel", "teaches", "accessibilityFeature"])
      expect(lesson[key]).not.toHaveLength(0);
    for (const { url } of lesson["hasPart"] as readonly { readonly url: string }[])
      expect(document.getElementById(new URL(url).hash.slice(1))).not.toBeNull();
  });

  it("prints minutes that add up in the plan, and with the steps", () => {
    const rows = [...document.querySelectorAll(".unit-plan tbody tr")];
    const totals = [...document.querySelectorAll(".unit-plan tfoot td")];
    expect(totals.map(({ textContent }) => textContent)).toEqual(["20", "45", "90"]);
    for (const [at, length] of [20, 45, 90].entries()) {
      const planned = rows.map((row) => Number(row.querySelectorAll("td")[at]?.textContent) || 0);
      expect(planned.reduce((sum, one) => sum + one, 0)).toBe(length);
      const steps = [...document.querySelectorAll(`.unit-step.in-${String(length)}`)];
      expect(steps.length).toBe(planned.filter((one) => one > 0).length);
      const told = steps.map((step) =>
        Number(
          /(\d+) min$/.exec(step.querySelector(`.of-${String(length)}`)?.textContent ?? "")?.[1],
        ),
      );
      expect(told).toEqual(planned.filter((one) => one > 0));
    }
  });

  it("has every part that a teacher needs", () => {
    for (const part of [
      "goals",
      "plan",
      "steps",
      "misconceptions",
      "extension",
      "rubric",
      "balance",
      "care",
      "terms",
    ])
      expect(document.querySelector(`#${part} h2`)?.textContent).toMatch(/\w{3}/);
    for (const item of document.querySelectorAll("#balance .rests, #terms dd"))
      expect(item.querySelector("a.claim")).not.toBeNull();
  });

  it("leads to its texts at both levels, and they to each other", () => {
    const [standard, plain] = [`/classroom/${id}/text/`, `/classroom/${id}/text/plain/`];
    for (const address of [standard, plain])
      expect(document.querySelector(`a[href="${address}"]`)).not.toBeNull();
    expect(page(standard).document.querySelector(`nav a[href="${plain}"]`)).not.toBeNull();
    expect(page(plain).document.querySelector(`nav a[href="${standard}"]`)).not.toBeNull();
  });
});

describe.each(classroom)("$address", ({ document }) => {
  it("prints every number as the register has it", () => {
    const numbers = [...document.querySelectorAll("main data a.claim")];
    const wrong = numbers.filter(
      (link) =>
        site.claims.get(link.getAttribute("data-claim") ?? "")?.text !== link.textContent.trim(),
    );
    expect(wrong.map(({ outerHTML }) => outerHTML)).toEqual([]);
  });

  it("has no other number in its words", () => {
    const { body } = document;
    const words = [...body.querySelectorAll("main :is(p, li, dd, dt, h1, h2, h3)")]
      .filter(
        (element) => element.closest(counted) === null && element.querySelector("li, p") === null,
      )
      .map((element) => {
        const copy = element.cloneNode(true) as Element;
        for (const part of copy.querySelectorAll(
          "data, svg, a code, .site-address, .word-sources, .rests a",
        ))
          part.remove();
        return copy.textContent;
      });
    expect(bareDigits(words.join("\n"), allowed)).toEqual([]);
  });
});

/** What numbers of steps, sheets and answers counted from the data stand in. */
const counted =
  ".step-minutes, .sheet-foot, .short-addresses, #worksheet, .step-choice, .sheet-figure, .kicker";
const allowed = [
  /\bA4\b|\bCC BY 4\.0/g,
  /\b(?:20|45|90) minutes\b/g,
  /\bSheet \d\b/g,
  /\b\d tasks\b/g,
  /\(CSV, 193 rows\)/g,
  /Data version \S+/g,
];

describe("short addresses", () => {
  it.each(shortKeys)("%s leads on at once, with and without script", (key) => {
    const { document } = page(shortAddress(key));
    const target = shortAddresses[key];
    expect(attribute(document, "meta[http-equiv=refresh]", "content")).toBe(`0; url=${target}`);
    expect(document.querySelector(`main a[href="${target}"]`)).not.toBeNull();
    expect(new URL(attribute(document, "link[rel=canonical]", "href")).pathname).toBe(target);
    expect(attribute(document, "meta[name=robots]", "content")).toBe("noindex");
  });

  it("stand on the page for teachers, all of them", () => {
    const { document } = page("/classroom/");
    const listed = [...document.querySelectorAll("#short tbody th a")];
    expect(listed.map((link) => link.getAttribute("href"))).toEqual(shortKeys.map(shortAddress));
  });
});

describe("the page for teachers", () => {
  const { document } = page("/classroom/");

  it("leads to the units, the handout, the worksheet, the slides and the transcript", () => {
    const links = [...document.querySelectorAll("main a")].map((link) => link.getAttribute("href"));
    for (const address of [
      ...unitIds.map((id) => `/classroom/${id}/`),
      "/classroom/handout/",
      "/classroom/worksheet/",
      "/slides/",
      "/transcript/",
    ])
      expect(links).toContain(address);
  });

  it("gives one sentence for the form, and lists no helpline", () => {
    const sentence = document.querySelector("#privacy [data-part=text]")?.textContent.trim() ?? "";
    expect(sentence.match(/\./g)).toHaveLength(1);
    expect(document.querySelector("#care")?.textContent).toContain("keeps no list of helplines");
    expect(document.querySelector("a[href^='tel:']")).toBeNull();
  });

  it("has its place in the header of every page", () => {
    expect(document.querySelector('.site-header nav a[href="/classroom/"]')).not.toBeNull();
  });
});

it("the worksheet is served as it is made from the data", () => {
  expect(readFileSync("dist/classroom/worksheet.csv", "utf8")).toBe(worksheetCsv(site));
});

describe("the handout", () => {
  const { document } = page(handoutPages.handout);
  const sheets = [...document.querySelectorAll("[data-sheet]")];

  it("has a task, an address with its code, dates and the data version on every sheet", () => {
    expect(sheets.length).toBeGreaterThan(5);
    for (const sheet of sheets) {
      const foot = sheet.querySelector(".sheet-foot");
      expect(sheet.querySelectorAll(".sheet-tasks > li").length).toBeGreaterThan(1);
      expect(foot?.textContent).toContain(site.say("site.sources-to"));
      expect(foot?.textContent).toContain(version);
      const address = foot?.querySelector(".sheet-address")?.textContent.trim() ?? "";
      expect(shortKeys.map(shortAddress)).toContain(new URL(address).pathname);
      expect(foot?.querySelector("svg.qr")?.getAttribute("aria-label")).toContain(address);
    }
  });

  it("leaves the cells blank that the answers fill in", () => {
    const blank = document.querySelectorAll(".sheet-table td");
    expect(blank.length).toBeGreaterThan(10);
    for (const cell of blank) expect(cell.textContent.trim()).toBe("");
    const filled = page(handoutPages.answers).document.querySelectorAll(".sheet-table td");
    expect(filled.length).toBe(blank.length);
    for (const cell of filled) expect(cell.textContent.trim()).not.toBe("");
  });

  it("answers every sheet and the worksheet, away from the tasks", () => {
    const { document: answers } = page(handoutPages.answers);
    for (const sheet of sheets)
      expect(answers.getElementById(`answers-${sheet.id}`)).not.toBeNull();
    expect(answers.getElementById("worksheet")).not.toBeNull();
    expect(document.querySelector("[id^=answers-]")).toBeNull();
    expect(attribute(answers, "meta[name=robots]", "content")).toBe("noindex");
  });
});

describe("the files for print", () => {
  const names = Object.keys(handoutPages) as HandoutName[];
  const bytes = names.flatMap((name) =>
    papers.map((paper) => ({ name, paper, file: readFileSync(`dist${handoutFile(name, paper)}`) })),
  );

  it("weigh less than 1.5 MB together", () => {
    expect(bytes.reduce((sum, { file }) => sum + file.length, 0)).toBeLessThan(1_500_000);
  });

  it("are not stale: npm run handouts prints them anew", () => {
    const style = handoutStyles.map((file) => readFileSync(file, "utf8")).join("");
    const hashes = names.map((name) => [name, sheetsHash(page(handoutPages[name]).html, style)]);
    expect(Object.fromEntries(hashes)).toEqual(
      JSON.parse(readFileSync("tests/golden/handouts.json", "utf8")),
    );
  });

  it.each(bytes)(
    "$name on $paper has each sheet on a page, with its numbers, address and version",
    async ({ name, paper, file }) => {
      const pdf = await getDocumentProxy(new Uint8Array(file));
      const { text } = await extractText(pdf, { mergePages: false });
      const [, , width = 0] = (await pdf.getPage(1)).view;
      expect(Math.abs(width - (paper === "a4" ? 595 : 612))).toBeLessThan(2);
      const sheets = [...page(handoutPages[name]).document.querySelectorAll("[data-sheet]")];
      expect(text.length).toBe(sheets.length);
      for (const [at, sheet] of sheets.entries()) {
        const printed = tight(text[at] ?? "");
        expect(printed).toContain(tight(version));
        expect(printed).toContain(tight(site.say("site.sources-to")));
        expect(printed).toContain("/u/");
        for (const number of sheet.querySelectorAll("data"))
          expect(printed).toContain(tight(number.textContent));
      }
    },
  );

  it("carry the day of the data, and no other", () => {
    for (const { file } of bytes) {
      const dates = file.toString("latin1").match(/D:\d{14}/g) ?? [];
      expect(dates.length).toBeGreaterThan(0);
      expect(dates.filter((date) => !/^D:20261123/.test(date))).toEqual([]);
    }
  });
});

/** A text without its spaces, which print breaks as it likes. */
function tight(text: string): string {
  return text.replaceAll(/\s/g, "");
}
