import { soughtMembers, soughtOutsiders } from "../model/members-file.ts";
import { type Found, type Index, indexOf, normalise, search } from "../model/search.ts";
import { fetchMembers, wordsOf } from "./members.ts";
import { OptionList } from "./option-list.ts";
import { fillIn } from "../i18n/fill-in.ts";

interface Indexes {
  readonly members: Index;
  readonly outsiders: Index;
}

/** A place that is named like this and no member is meant only from three letters on. */
const outsiderFrom = 3;

/**
 * Finds a member by any name: a combobox with a list, as the ARIA Authoring Practices describe it. Choosing opens the
 * member's page, or with `data-pick` sends the event `pick` with its code.
 */
export class CountrySearch extends HTMLElement {
  #indexes: Promise<Indexes> | null = null;

  connectedCallback(): void {
    const field = this.querySelector("input");
    const listbox = this.querySelector<HTMLElement>("[role=listbox]");
    if (field === null || listbox === null) return;
    const list = new OptionList(field, listbox);
    field.addEventListener("focus", () => void this.#load().catch(() => this.#say("failed")));
    field.addEventListener("input", () => void this.#refresh(field, list));
    field.addEventListener("blur", () => {
      list.close();
    });
    field.addEventListener("keydown", (event) => {
      if (!event.isComposing && this.#press(event.key, field, list)) event.preventDefault();
    });
    listbox.addEventListener("mousedown", (event) => {
      event.preventDefault();
    });
    listbox.addEventListener("click", ({ target }) => {
      this.#choose(list.at(target), field, list);
    });
  }

  /** Names are fetched when they are first needed; after a failure the next try fetches again. */
  #load(): Promise<Indexes> {
    this.#indexes ??= fetchMembers(this)
      .then((file) => ({
        members: indexOf(soughtMembers(file)),
        outsiders: indexOf(soughtOutsiders(file)),
      }))
      .catch((error: unknown) => {
        this.#indexes = null;
        throw error;
      });
    return this.#indexes;
  }

  /** What fits the field's text; null where the text has changed since, or no names can be had. */
  async #find(field: HTMLInputElement): Promise<readonly Found[] | null> {
    const asked = field.value;
    try {
      const { members, outsiders } = await this.#load();
      if (field.value !== asked) return null;
      const found = search(asked, members);
      this.#sayFound(asked, found, outsiders);
      return found;
    } catch {
      this.#say("failed");
      return null;
    }
  }

  async #refresh(field: HTMLInputElement, list: OptionList): Promise<void> {
    const found = await this.#find(field);
    if (found !== null) list.open(normalise(field.value) === "" ? [] : found);
  }

  /** Whether a key means something here. */
  #press(key: string, field: HTMLInputElement, list: OptionList): boolean {
    if (key === "ArrowDown" || key === "ArrowUp") {
      void this.#step(key === "ArrowDown" ? 1 : -1, field, list);
      return true;
    }
    if (key === "Enter") {
      void this.#enter(field, list);
      return true;
    }
    if (key === "Escape") {
      if (list.isOpen) list.close();
      else this.#clear(field);
      return true;
    }
    if (list.active === null || (key !== "Home" && key !== "End")) return false;
    list.move(key === "Home" ? "first" : "last");
    return true;
  }

  async #step(step: 1 | -1, field: HTMLInputElement, list: OptionList): Promise<void> {
    if (!list.isOpen) {
      const found = await this.#find(field);
      if (found === null) return;
      list.open(found);
    }
    list.move(step);
  }

  /** Chooses where the arrows went, else what fits best. */
  async #enter(field: HTMLInputElement, list: OptionList): Promise<void> {
    if (list.active !== null) this.#choose(list.active, field, list);
    else if (normalise(field.value) !== "") {
      const found = await this.#find(field);
      this.#choose(found?.[0] ?? null, field, list);
    }
  }

  #choose(found: Found | null, field: HTMLInputElement, list: OptionList): void {
    if (found === null) return;
    list.close();
    this.#clear(field);
    if (this.dataset["pick"] === undefined) this.#goTo(found);
    else this.dispatchEvent(new CustomEvent("pick", { detail: found.id, bubbles: true }));
  }

  /** Follows a link, so that the theme in the address comes along. */
  #goTo({ id }: Found): void {
    const link = document.createElement("a");
    link.href = `${this.dataset["to"] ?? ""}${id}/`;
    this.append(link);
    link.click();
    link.remove();
  }

  #clear(field: HTMLInputElement): void {
    field.value = "";
    this.#status("");
  }

  #sayFound(asked: string, found: readonly Found[], outsiders: Index): void {
    const [first] = found;
    const key = normalise(asked);
    if (key === "") this.#status("");
    else if (first !== undefined) this.#say("found", first.name, found.length);
    else {
      const [outsider] = key.length < outsiderFrom ? [] : search(asked, outsiders);
      if (outsider === undefined) this.#say("none");
      else this.#say("outsider", outsider.name);
    }
  }

  #say(word: "found" | "none" | "outsider" | "failed", name = "", count = 0): void {
    this.#status(fillIn(wordsOf<typeof word>(this)[word], { name, count: String(count) }));
  }

  #status(text: string): void {
    this.querySelector("[role=status]")?.replaceChildren(text);
  }
}

customElements.define("country-search", CountrySearch);
