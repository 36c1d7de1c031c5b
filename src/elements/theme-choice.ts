/** The button that turns the theme. The choice lives in the address and travels along links; nothing is stored. */
export class ThemeChoice extends HTMLElement {
  connectedCallback(): void {
    this.querySelector("button")?.addEventListener("click", () => this.#turn());
    document.addEventListener("click", (event) => {
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      const theme = new URLSearchParams(location.search).get("theme");
      if (link === null || theme === null || link.origin !== location.origin) return;
      const address = new URL(link.href);
      address.searchParams.set("theme", theme);
      link.href = address.href;
    });
  }

  #isDark(): boolean {
    const chosen = document.documentElement.dataset["theme"];
    return chosen === undefined
      ? matchMedia("(prefers-color-scheme: dark)").matches
      : chosen === "dark";
  }

  #turn(): void {
    const theme = this.#isDark() ? "light" : "dark";
    document.documentElement.dataset["theme"] = theme;
    const query = new URLSearchParams(location.search);
    query.set("theme", theme);
    history.replaceState(history.state, "", `?${query.toString()}${location.hash}`);
  }
}

customElements.define("theme-choice", ThemeChoice);
