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
    this.#measureFigures();
    this.#plainReading();
  }

  /** Keeps room for the tallest picture of a block, so that nothing moves when a step changes it. */
  #reserveHeights(): void {
    for (const figure of this.querySelectorAll<HTMLElement>("[data-reserve]"))
      figure.style.setProperty("--reserve", figure.dataset["reserve"] ?? "0");
  }

  /** A figure taller than the screen scrolls to its end before it stays; the stylesheet needs its height for that. */
  #measureFigures(): void {
    const sizes = new ResizeObserver((entries) => {
      for (const { target } of entries)
        if (target instanceof HTMLElement)
          target.style.setProperty("--block-figure-height", `${String(target.offsetHeight)}px`);
    });
    for (const figure of this.querySelectorAll(".has-steps > .block-figure")) sizes.observe(figure);
  }

  #enter(scene: HTMLElement): void {
    if (scene === this.#current) return;
    this.#current = scene;
    for (const link of document.querySelectorAll<HTMLAnchorElement>(".progress a")) {
      if (link.hash === `#${scene.id}`) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
    const figure = scene.closest("[data-steps]")?.querySelector(".block-figure chart-figure");
    if (figure instanceof ChartFigure && !this.#isPlain())
      void figure.show(JSON.parse(scene.dataset["chosen"] ?? "{}") as Record<string, string>);
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
