/** Copies the text of the field or element inside it, and says that it did; where that fails, the text is selected. */
export class CopyText extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector("button");
    button?.addEventListener("click", () => void this.#copy());
  }

  async #copy(): Promise<void> {
    const field = this.querySelector("textarea");
    const text = field?.value ?? this.querySelector("[data-part=text]")?.textContent.trim() ?? "";
    const status = this.querySelector<HTMLElement>("[role=status]");
    try {
      await navigator.clipboard.writeText(text);
      status?.replaceChildren(status.dataset["done"] ?? "");
    } catch {
      field?.select();
      status?.replaceChildren(status.dataset["failed"] ?? "");
    }
  }
}

customElements.define("copy-text", CopyText);
