import type { Page } from "@playwright/test";

/** Texts of shown drawings that overlap, or that leave their drawing; measured from the top of their capitals to their baseline. */
export async function labelFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const slack = 1.5;
    const ink = (text: Element): DOMRect => {
      const { left, top, width, height } = text.getBoundingClientRect();
      const lines = Math.max(
        1,
        new Set([...text.querySelectorAll("tspan[y]")].map((line) => line.getAttribute("y"))).size,
      );
      const air = (height / lines) * 0.24;
      return new DOMRect(left, top + air, width, height - 2 * air);
    };
    const faults: string[] = [];
    for (const svg of document.querySelectorAll(".drawing > svg")) {
      const frame = svg.getBoundingClientRect();
      if (frame.width === 0) continue;
      const texts = [...svg.querySelectorAll("text")]
        .filter((text) => text.getClientRects().length > 0 && text.textContent.trim() !== "")
        .map((text) => ({ words: text.textContent, box: ink(text) }));
      for (const { words, box } of texts) {
        const isInside =
          box.left >= frame.left - slack &&
          box.right <= frame.right + slack &&
          box.top >= frame.top - slack &&
          box.bottom <= frame.bottom + slack;
        if (!isInside) faults.push(`outside: ${words}`);
      }
      for (const [at, one] of texts.entries()) {
        for (const two of texts.slice(at + 1)) {
          const across =
            Math.min(one.box.right, two.box.right) - Math.max(one.box.left, two.box.left);
          const down =
            Math.min(one.box.bottom, two.box.bottom) - Math.max(one.box.top, two.box.top);
          if (across > slack && down > slack) faults.push(`overlap: ${one.words} / ${two.words}`);
        }
      }
    }
    return faults;
  });
}

/** Texts that are shown smaller than a size in CSS pixels, drawings scaled as they are. */
export async function smallTexts(page: Page, least = 12): Promise<readonly string[]> {
  return page.evaluate((smallest) => {
    const size = (element: Element): number => {
      const svg = element.closest("svg");
      const scale =
        svg === null ? 1 : svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
      return Number.parseFloat(getComputedStyle(element).fontSize) * scale;
    };
    const own = (element: Element): string =>
      [...element.childNodes]
        .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
        .map(({ textContent }) => textContent ?? "")
        .join("")
        .trim();
    return [...document.querySelectorAll("body *")]
      .filter(
        (element) =>
          own(element) !== "" &&
          element.getClientRects().length > 0 &&
          size(element) < smallest - 0.05,
      )
      .map((element) => `${size(element).toFixed(1)} px: ${own(element).slice(0, 40)}`);
  }, least);
}
