import { fillIn } from "../i18n/fill-in.ts";
import type { OfflineList } from "../model/offline.ts";
import {
  offeredList,
  ownCaches,
  ownWorker,
  removeCopies,
  store,
  type StoredList,
  storedList,
} from "./offline-store.ts";

type State = "unable" | "none" | "storing" | "removing" | "unfinished" | "stored" | "newer";

/** Makes, shows, renews and removes a copy of the site for use without the network, when asked and not before. */
export class OfflineCopy extends HTMLElement {
  #scope = "";
  #offered: OfflineList | undefined;
  #stop = new AbortController();

  connectedCallback(): void {
    this.#scope = new URL(this.dataset["scope"] ?? "", location.href).href;
    this.#press("store", () => this.#store());
    this.#press("remove", () => this.#remove());
    this.#press("stop", () => this.#stop.abort());
    if ("serviceWorker" in navigator && "caches" in window) void this.#start();
  }

  async #start(): Promise<void> {
    try {
      this.#offered = await offeredList(this.#scope, "no-cache");
      await this.#look();
    } catch {
      this.#show("unable");
    }
  }

  /** Finds out what there is, and says it. */
  async #look(): Promise<void> {
    const offered = this.#offered;
    if (offered === undefined) return;
    const stored = await storedList(this.#scope);
    this.#tellWeights(stored ?? offered);
    if (stored === undefined) {
      this.#show((await this.#isLeft()) ? "unfinished" : "none");
      return;
    }
    this.#tellStored(stored);
    this.#show(stored.version === offered.version ? "stored" : "newer");
  }

  async #isLeft(): Promise<boolean> {
    return (
      (await ownWorker(this.#scope)) !== undefined || (await ownCaches(this.#scope)).length > 0
    );
  }

  async #store(): Promise<void> {
    this.#stop = new AbortController();
    this.#show("storing");
    this.#focus();
    try {
      const list = await offeredList(this.#scope, "reload");
      this.#offered = list;
      await store(this.#scope, list, (done) => this.#progress(done, list.files.length), this.#stop);
      await navigator.serviceWorker.register(this.dataset["worker"] ?? "", { scope: this.#scope });
      await navigator.serviceWorker.ready;
      await this.#done("done");
    } catch (error) {
      if ((await ownWorker(this.#scope)) === undefined) await removeCopies(this.#scope);
      const isStopped = error instanceof DOMException && error.name === "AbortError";
      await this.#done(isStopped ? "stopped" : "failed");
    }
  }

  async #remove(): Promise<void> {
    this.#show("removing");
    this.#say("removing");
    await (await ownWorker(this.#scope))?.unregister();
    await removeCopies(this.#scope);
    await this.#done("removed");
  }

  /** Shows where things stand, says it, and puts the focus on what can be done next. */
  async #done(said: string): Promise<void> {
    await this.#look();
    this.#say(said);
    this.#focus();
  }

  #focus(): void {
    this.querySelector<HTMLElement>("button:not([hidden])")?.focus();
  }

  /** Moves the bar with every file, and speaks at each tenth. */
  #progress(done: number, all: number): void {
    const bar = this.querySelector("progress");
    if (bar !== null) Object.assign(bar, { max: all, value: done });
    const tenth = (files: number): number => Math.floor((10 * files) / all);
    if (tenth(done) > tenth(done - 1))
      this.#say("progress", { done: this.#number(done), all: this.#number(all) });
  }

  #tellWeights({ pages, bytes, parts }: OfflineList): void {
    this.#fill("before", { pages: this.#number(pages), size: this.#megabytes(bytes) });
    for (const row of this.querySelectorAll<HTMLElement>("tr[data-of]")) {
      const part = parts.find(({ id }) => id === row.dataset["of"]);
      const [count, size] = row.querySelectorAll("td");
      count?.replaceChildren(
        part === undefined || part.pages === 0 ? "" : this.#number(part.pages),
      );
      size?.replaceChildren(this.#megabytes(part?.bytes ?? 0));
    }
  }

  #tellStored({ stored, version, pages, bytes }: StoredList): void {
    const date = new Intl.DateTimeFormat(this.dataset["locale"], { dateStyle: "long" });
    this.#fill("stored", {
      date: date.format(new Date(stored)),
      version,
      pages: this.#number(pages),
      size: this.#megabytes(bytes),
    });
  }

  #say(words: string, values: Readonly<Record<string, string>> = {}): void {
    const status = this.querySelector<HTMLElement>("[role=status]");
    status?.replaceChildren(fillIn(status.dataset[words] ?? "", values));
  }

  #fill(part: string, values: Readonly<Record<string, string>>): void {
    const text = this.querySelector<HTMLElement>(`[data-part="${part}"]`);
    text?.replaceChildren(fillIn(text.dataset["words"] ?? "", values));
  }

  #show(state: State): void {
    for (const part of this.querySelectorAll<HTMLElement>("[data-in]"))
      part.hidden = !(part.dataset["in"] ?? "").split(" ").includes(state);
  }

  #press(act: string, run: () => unknown): void {
    for (const button of this.querySelectorAll(`[data-act="${act}"]`))
      button.addEventListener("click", run);
  }

  #number(value: number): string {
    return new Intl.NumberFormat(this.dataset["locale"]).format(value);
  }

  #megabytes(bytes: number): string {
    const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
    return new Intl.NumberFormat(this.dataset["locale"], digits).format(bytes / 1e6);
  }
}

customElements.define("offline-copy", OfflineCopy);
