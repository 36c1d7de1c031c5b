import { fillIn } from "../i18n/fill-in.ts";
import { picksIn, queryWith } from "./address.ts";
import { FoundElsewhere } from "./found-elsewhere.ts";
import { put, readInto, wantedBy } from "./form-fields.ts";
import type { Wanted } from "./list-filter.ts";
import { later, notLater } from "./later.ts";
import { MapZoom } from "./map-zoom.ts";
import { offered, sayNone, written } from "./none-fits.ts";
import { type RouteItem, routeItems, testOf } from "./route-items.ts";
import { RouteMap } from "./route-map.ts";

/** The most movements that one point of the map chooses; where more meet, its region or town is chosen. */
const mostAtOnce = 6;

/**
 * Holds a list of movements and their map together: filters show the same in both, and what is chosen in one is lifted
 * in the other. Filters and choices live in the address; what it asks and nothing offers is named, never thrown.
 */
export class RouteExplorer extends HTMLElement {
  #items: readonly RouteItem[] = [];
  #map: RouteMap | null = null;
  #elsewhere: FoundElsewhere | null = null;
  #looking = 0;
  #start: Wanted = {};
  #picks: readonly string[] = [];

  connectedCallback(): void {
    const form = this.querySelector<HTMLFormElement>(".list-form");
    const list = this.querySelector(".routes");
    const map = this.querySelector<HTMLElement>('[data-part="map"]');
    if (form === null || list === null || map === null) return;
    this.#items = routeItems(list);
    this.#map = new RouteMap(map);
    const elsewhere = this.querySelector<HTMLElement>('[data-part="elsewhere"]');
    this.#elsewhere = elsewhere === null ? null : new FoundElsewhere(elsewhere);
    this.#start = wantedBy(form);
    this.#listen(form);
    list.addEventListener("toggle", (event) => this.#toggled(event, form), { capture: true });
    list.addEventListener("click", ({ target }) => this.#showOnMap(target, map));
    map.addEventListener("click", (event) => this.#point(event, form));
    map.addEventListener("pointermove", (event) => this.#read(event));
    map.addEventListener("pointerleave", () => this.#say("reading", ""));
    this.addEventListener("looked", () => this.#map?.settle());
    addEventListener("hashchange", () => this.#readHash(form));
    this.#readAddress(form);
    const notes = this.querySelector<HTMLDetailsElement>(".map-notes");
    if (notes !== null) notes.open = matchMedia("(min-width: 48rem)").matches;
  }

  #listen(form: HTMLFormElement): void {
    form.addEventListener("input", () => this.#filter(form));
    form.addEventListener("focusin", () => written(0), { once: true });
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("reset", (event) => {
      event.preventDefault();
      this.#widen(form, this.#start);
      this.#pick([], form);
    });
    this.addEventListener("click", ({ target }) => {
      const changes = offered(target, this.#start);
      if (changes !== null) this.#widen(form, changes);
    });
    form.querySelector("[data-unpick]")?.addEventListener("click", () => this.#pick([], form));
  }

  #widen(form: HTMLFormElement, changes: Wanted): void {
    for (const [name, value] of Object.entries(changes)) put(form, name, value);
    this.#filter(form);
    form.querySelector("input")?.focus();
  }

  #filter(form: HTMLFormElement): void {
    const wanted = wantedBy(form);
    const picks = new Set(this.#picks);
    const fitting = new Set(this.#items.filter(testOf(wanted)).map(({ id }) => id));
    const isShown = (id: string): boolean => fitting.has(id) || picks.has(id);
    for (const { id, element } of this.#items) {
      element.hidden = !isShown(id);
      element.toggleAttribute("data-picked", picks.has(id));
    }
    this.#map?.show(isShown);
    this.#map?.lift(this.#picked());
    this.#count(fitting.size, form);
    notLater(this.#looking);
    this.#looking = later(() => this.#elsewhere?.show((wanted["q"] ?? "").trim()));
    this.#write(wanted);
  }

  #picked(): readonly RouteItem[] {
    return this.#items.filter(({ id }) => this.#picks.includes(id));
  }

  #count(shown: number, form: HTMLFormElement): void {
    const count = this.querySelector<HTMLElement>('[data-part="count"]');
    const places = {
      shown: String(shown),
      total: String(this.#items.length),
      picked: String(this.#picks.length),
    };
    const words = count?.dataset[this.#picks.length > 0 ? "picked" : "words"] ?? "";
    count?.replaceChildren(fillIn(words, places));
    const unpick = this.querySelector<HTMLElement>("[data-unpick]");
    if (unpick !== null) unpick.hidden = this.#picks.length === 0;
    this.#sayNone(shown, form);
  }

  #sayNone(shown: number, form: HTMLFormElement): void {
    const none = this.querySelector<HTMLElement>('[data-part="none"]');
    if (none === null) return;
    none.hidden = shown > 0;
    const count = (wanted: Wanted): number => this.#items.filter(testOf(wanted)).length;
    if (shown === 0) sayNone(this, form, this.#start, count);
  }

  #write(wanted: Wanted): void {
    const state = { ...wanted, route: this.#picks.join(",") };
    const query = queryWith(new URLSearchParams(location.search), state, this.#start);
    history.replaceState(history.state, "", `${location.pathname}${query}${location.hash}`);
  }

  /** Chooses movements and puts them first in the list; one alone is opened. */
  #pick(ids: readonly string[], form: HTMLFormElement): void {
    this.#picks = ids;
    const picked = this.#picked();
    const rest = this.#items.filter(({ id }) => !ids.includes(id));
    const list = this.querySelector(".routes");
    list?.append(...[...picked, ...rest].map(({ element }) => element));
    for (const { details } of this.#items)
      if (details !== null) details.open = picked.length === 1 && picked[0]?.details === details;
    this.querySelector(".route-scroll")?.scrollTo({ top: 0 });
    this.#nameChosen(picked);
    this.#filter(form);
  }

  /** Names under the map what was chosen on it: on a phone the list is farther down. */
  #nameChosen(picked: readonly RouteItem[]): void {
    const chosen = this.querySelector<HTMLElement>('[data-part="chosen"]');
    if (chosen === null) return;
    const links = picked.map(({ id, way }) =>
      Object.assign(document.createElement("a"), { href: `#${id}`, textContent: way }),
    );
    chosen.hidden = links.length === 0;
    chosen.replaceChildren(`${chosen.dataset["words"] ?? ""} `, ...links);
  }

  /** What is opened in the list is chosen where it stands. */
  #toggled({ target }: Event, form: HTMLFormElement): void {
    const item = this.#items.find(({ details }) => details === target);
    if (item?.details === null || item === undefined) return;
    const isAmong = this.#picks.includes(item.id);
    if (item.details.open === isAmong || (!item.details.open && this.#picks.length > 1)) return;
    this.#picks = item.details.open ? [item.id] : [];
    this.#filter(form);
  }

  /** Chooses what is under the pointer: some movements, else the place or region they share. */
  #point(event: MouseEvent, form: HTMLFormElement): void {
    const { ways, place, isPoint } = this.#map?.under(event) ?? {
      ways: [],
      place: null,
      isPoint: false,
    };
    const isFew = ways.length > 0 && ways.length <= mostAtOnce;
    if (place !== null && (isPoint || !isFew)) this.#choosePlace(place, form);
    else this.#pick(ways.slice(0, mostAtOnce), form);
  }

  #choosePlace(place: string, form: HTMLFormElement): void {
    const isChosen = wantedBy(form)["place"] === place;
    put(form, "place", isChosen ? "all" : place);
    this.#openMore(form);
    this.#pick([], form);
  }

  #openMore(form: HTMLFormElement): void {
    const more = form.querySelector("details");
    const fields = [...(more?.querySelectorAll("select") ?? [])];
    if (more !== null && fields.some(({ name, value }) => value !== this.#start[name]))
      more.open = true;
  }

  #read(event: MouseEvent): void {
    const { ways = [], place = null, isPoint = false } = this.#map?.under(event) ?? {};
    const names = ways.map((id) => this.#items.find((item) => item.id === id)?.way ?? "");
    const option = this.querySelector<HTMLOptionElement>(
      `select[name=place] option[value="${CSS.escape(place ?? "")}"]`,
    );
    const isFew = names.length > 0 && names.length <= mostAtOnce;
    this.#say("reading", isPoint || !isFew ? (option?.label ?? "") : names.join(" / "));
  }

  #say(part: string, words: string): void {
    this.querySelector(`[data-part="${part}"]`)?.replaceChildren(words);
  }

  #showOnMap(target: EventTarget | null, map: HTMLElement): void {
    const button = target instanceof Element ? target.closest<HTMLElement>("[data-show]") : null;
    const zoom = map.closest("map-zoom");
    if (button === null || !(zoom instanceof MapZoom)) return;
    zoom.lookAround((picture) => this.#map?.lineIn(picture, button.dataset["show"] ?? "") ?? null);
    map.scrollIntoView({ block: "nearest" });
    map.focus({ preventScroll: true });
  }

  #readAddress(form: HTMLFormElement): void {
    const query = new URLSearchParams(location.search);
    const known = new Set(this.#items.map(({ id }) => id));
    const { picks, bad } = picksIn(query.get("route") ?? "", (id) => known.has(id));
    const faults = [...readInto(form, query, this.#start), ...bad.map((id) => `route=${id}`)];
    const look = query.get("look")?.toLowerCase() ?? "all";
    const looks = this.querySelector<HTMLSelectElement>("select[name=look]");
    const isLook = [...(looks?.options ?? [])].some(({ value }) => value === look);
    this.#showFault(isLook ? faults : [...faults, `look=${look.slice(0, 40)}`]);
    this.#openMore(form);
    if (picks.length > 0) this.#pick(picks, form);
    else this.#filter(form);
    this.#readHash(form);
  }

  #showFault(bad: readonly string[]): void {
    const fault = this.querySelector<HTMLElement>('[data-part="list-fault"]');
    if (fault === null || bad.length === 0) return;
    fault.textContent = fillIn(fault.dataset["words"] ?? "", { value: bad.join(", ") });
    fault.hidden = false;
  }

  /** A link to a movement opens it where it stands, whatever the filters. */
  #readHash(form: HTMLFormElement): void {
    const item = this.#items.find(({ id }) => id === location.hash.slice(1).toLowerCase());
    if (item === undefined || item.details === null) return;
    this.#picks = [item.id];
    item.details.open = true;
    this.#filter(form);
    item.element.scrollIntoView({ block: "center" });
  }
}

customElements.define("route-explorer", RouteExplorer);
