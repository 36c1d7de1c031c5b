import type { UseDialog } from "./use-dialog.ts";

/** Opens the dialog of a chart; what that needs is loaded when it is first asked for. */
export class UseChart extends HTMLElement {
  #made: Promise<UseDialog> | undefined;

  connectedCallback(): void {
    this.querySelector('[data-part="open"]')?.addEventListener("click", () => void this.#open());
  }

  async #open(): Promise<void> {
    this.#made ??= this.#make();
    await (await this.#made).open();
  }

  async #make(): Promise<UseDialog> {
    const [dialog, form] = [this.querySelector("dialog"), this.querySelector("form")];
    if (dialog === null || form === null) throw new Error("use-chart: no dialog inside");
    const { UseDialog: Made } = await import("./use-dialog.ts");
    return new Made(this, dialog, form);
  }
}

customElements.define("use-chart", UseChart);
