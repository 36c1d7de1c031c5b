import { agreementText, type AgreementWords } from "../charts/agreement-text.ts";
import { type Agreement, agreement } from "../model/agreement.ts";
import type { MembersFile } from "../model/members-file.ts";
import { fetchMembers, wordsOf } from "./members.ts";
import { fillIn } from "../i18n/fill-in.ts";

type Member = MembersFile["members"][number];
type Word =
  | keyof AgreementWords
  | "none"
  | "remove"
  | "removeName"
  | "full"
  | "own"
  | "bad"
  | "added"
  | "failed";

const most = 3;

/** Compares a member's votes with up to three others: found by search or named in the address (`?country=bra,zaf`). */
export class CountryCompare extends HTMLElement {
  #members: Promise<readonly Member[]> | null = null;
  #chosen: readonly Member[] = [];

  connectedCallback(): void {
    const failed = (): void => {
      this.#members = null;
      this.#say("failed", {});
    };
    this.addEventListener("pick", ({ detail }) => void this.#add(detail).catch(failed));
    void this.#readAddress().catch(failed);
  }

  #load(): Promise<readonly Member[]> {
    this.#members ??= fetchMembers(this).then(({ members }) => members);
    return this.#members;
  }

  async #readAddress(): Promise<void> {
    const asked = new URLSearchParams(location.search).get("country")?.toLowerCase() ?? "";
    if (asked === "") return;
    const codes = [...new Set(asked.split(","))].filter((code) => code !== this.dataset["own"]);
    const members = await this.#load();
    const known = codes.flatMap((code) => members.filter(([iso3]) => iso3 === code));
    const bad = codes.filter((code) => !members.some(([iso3]) => iso3 === code));
    const [extra] = known.slice(most);
    this.#show(known.slice(0, most), members);
    if (bad.length > 0) this.#say("bad", { value: bad.join(", ").slice(0, 40) });
    else if (extra !== undefined) this.#say("full", { name: extra[2] });
  }

  async #add(code: string): Promise<void> {
    const members = await this.#load();
    const member = members.find(([iso3]) => iso3 === code);
    if (member === undefined || this.#chosen.includes(member)) return;
    if (code === this.dataset["own"]) this.#say("own", {});
    else if (this.#chosen.length === most) this.#say("full", { name: member[2] });
    else {
      this.#show([...this.#chosen, member], members);
      this.#announce(member, members);
      this.#writeAddress();
    }
  }

  #show(chosen: readonly Member[], members: readonly Member[]): void {
    this.#chosen = chosen;
    const body = this.querySelector<HTMLElement>("[data-part=chosen]");
    const [head] = body?.children ?? [];
    if (body === null || head === undefined) return;
    body.hidden = chosen.length === 0;
    this.#hideEmptyTable();
    body.replaceChildren(head, ...chosen.map((member) => this.#row(member, members)));
  }

  #hideEmptyTable(): void {
    const table = this.querySelector("table");
    if (table !== null) table.hidden = table.querySelector("tbody:not([hidden])") === null;
  }

  #with(member: Member, members: readonly Member[]): Agreement {
    const own = members.find(([iso3]) => iso3 === this.dataset["own"]);
    return agreement(own?.[4] ?? "", member[4]);
  }

  #row(member: Member, members: readonly Member[]): HTMLElement {
    const compared = this.#with(member, members);
    const row = document.createElement("tr");
    const name = document.createElement("th");
    name.scope = "row";
    name.append(this.#link(member), " ", this.#remover(member, members));
    const [index, votes] = [document.createElement("td"), document.createElement("td")];
    index.textContent = this.#indexOf(compared);
    votes.textContent =
      compared.both === 0 ? "" : agreementText(compared, wordsOf<keyof AgreementWords>(this));
    row.append(name, index, votes);
    return row;
  }

  #link([iso3, , name]: Member): HTMLElement {
    const link = document.createElement("a");
    link.href = `${this.dataset["to"] ?? ""}${iso3}/`;
    link.textContent = name;
    return link;
  }

  #remover(member: Member, members: readonly Member[]): HTMLElement {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "remove-button";
    button.textContent = this.#word("remove");
    button.ariaLabel = this.#word("removeName", { name: member[2] });
    button.addEventListener("click", () => {
      this.#show(
        this.#chosen.filter((one) => one !== member),
        members,
      );
      this.#writeAddress();
      this.querySelector("input")?.focus();
    });
    return button;
  }

  #indexOf({ index }: Agreement): string {
    if (index === null) return this.#word("none");
    const decimals = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
    return new Intl.NumberFormat(document.documentElement.lang, decimals).format(index);
  }

  #announce(member: Member, members: readonly Member[]): void {
    const index = this.#indexOf(this.#with(member, members));
    this.#say("added", { name: member[2], index });
  }

  /** Says something where the search says what it found. */
  #say(word: Word, values: Readonly<Record<string, string>>): void {
    this.querySelector("[role=status]")?.replaceChildren(this.#word(word, values));
  }

  #word(word: Word, values: Readonly<Record<string, string>> = {}): string {
    return fillIn(wordsOf<Word>(this)[word], values);
  }

  /** Commas stay readable in the address. */
  #writeAddress(): void {
    const query = new URLSearchParams(location.search);
    query.delete("country");
    if (this.#chosen.length > 0) query.set("country", this.#chosen.map(([iso3]) => iso3).join(","));
    const text = query.toString().replaceAll("%2C", ",");
    const address = `${location.pathname}${text === "" ? "" : `?${text}`}${location.hash}`;
    history.replaceState(history.state, "", address);
  }
}

declare global {
  interface HTMLElementEventMap {
    /** A member was picked; its code in lower case. */
    pick: CustomEvent<string>;
  }
}

customElements.define("country-compare", CountryCompare);
