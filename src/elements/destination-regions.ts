/** Opens the region that the address names. Without it every region opens by hand. */
export class DestinationRegions extends HTMLElement {
  readonly #open = (): void => {
    const named = document.getElementById(location.hash.slice(1));
    const region = named?.closest("details") ?? null;
    if (region === null || !this.contains(region) || region.open) return;
    region.open = true;
    region.scrollIntoView();
  };

  connectedCallback(): void {
    this.#open();
    window.addEventListener("hashchange", this.#open);
  }

  disconnectedCallback(): void {
    window.removeEventListener("hashchange", this.#open);
  }
}

customElements.define("destination-regions", DestinationRegions);
