import { ChartFigure } from "./chart-figure.ts";

/** Follows the reader through the scenes: marks the one being read, and turns the figure that its steps share. */
export class StoryScenes extends HTMLElement {
  #current: HTMLElement | null = null;

  connectedCallback(): void {
    const middle = new IntersectionObserver(
      (entries) => {
        const entered = entries.filter(({ isIntersecting }) => isIntersecting).at(-1);
        if (entered?.target instanceof HTMLElement) this.#enter(entered.target);
      },
      { rootMargin: "-45% 0px -45% 0px" },
    );
    for (const scene of this.querySelectorAll("[data-scene]")) middle.observe(scene);
    this.#reserveHeights();
    this.#plainReading();
  }

  /** Keeps room for the tallest picture of a block, so that nothing moves when a step changes it. */
  #reserveHeights(): void {
    for (const figure of this.querySelectorAll<HTMLElement>("[data-reserve]"))
      figure.style.setProperty("--reserve", figure.dataset["reserve"] ?? "0");
  }

  #enter(scene: HTMLElement): void {
    if (scene === this.#current) return;
    this.#current = scene;
    for (const link of document.querySelectorAll<HTMLAnchorElement>(".progress a")) {
      if (link.hash === `#${scene.id}`) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
    const block = scene.closest<HTMLElement>("[data-steps]");
    if (block !== null) this.#turn(block, scene);
  }

  /** Turns the figure that stays beside the steps; where it stands under its own words it keeps its state. */
  #turn(block: HTMLElement, scene: HTMLElement): void {
    block.dataset["reading"] = scene.id;
    const box = block.querySelector<HTMLElement>(".block-figure");
    const figure = box?.querySelector("chart-figure");
    if (box === null || !(figure instanceof ChartFigure)) return;
    if (getComputedStyle(box).position !== "sticky") return;
    box.scrollTop = 0;
    void figure.follow(JSON.parse(scene.dataset["chosen"] ?? "{}") as Record<string, string>);
  }

  #isPlain(): boolean {
    return document.documentElement.dataset["reading"] === "plain";
  }

  /** Plain reading puts each picture under its own words and lets nothing stay on the screen. */
  #plainReading(): void {
    const button = document.querySelector<HTMLButtonElement>("[data-part=plain]");
    if (button === null) return;
    const show = (plain: boolean): void => {
      if (plain) document.documentElement.dataset["reading"] = "plain";
      else delete document.documentElement.dataset["reading"];
      button.setAttribute("aria-pressed", String(plain));
    };
    show(new URLSearchParams(location.search).get("read") === "plain");
    button.addEventListener("click", () => {
      const plain = !this.#isPlain();
      show(plain);
      const query = new URLSearchParams(location.search);
      if (plain) query.set("read", "plain");
      else query.delete("read");
      const text = query.toString();
      history.replaceState(
        null,
        "",
        `${location.pathname}${text === "" ? "" : `?${text}`}${location.hash}`,
      );
    });
  }
}

customElements.define("story-scenes", StoryScenes);
