import Reveal, { type RevealApi } from "reveal.js";
import { fillIn } from "../i18n/fill-in.ts";
import { queryFor, slideAsked } from "./deck-address.ts";
import { type DeckChannel, type DeckMessage, openChannel } from "./deck-channel.ts";
import { actionOf, type DeckAction, holderOf } from "./deck-keys.ts";
import { type Place, putStops, showAll, showStep, stepAt, stepsOf } from "./deck-steps.ts";
import { wordsOf } from "./members.ts";

/** Smaller screens show the slides one under the other. */
const roomy = "(min-width: 60rem) and (min-height: 34rem)";

/** Its own keys, addresses and layout take the place of those of reveal.js, which moves through slides and steps. */
const options = {
  keyboard: false,
  hash: false,
  respondToHashChanges: false,
  controls: false,
  progress: false,
  disableLayout: true,
  autoAnimate: false,
  postMessage: false,
  transition: "none",
  display: "grid",
  viewDistance: Number.MAX_SAFE_INTEGER,
  mobileViewDistance: Number.MAX_SAFE_INTEGER,
  scrollActivationWidth: 0,
} as const;

/** Turns scenes that stand one under the other into slides, where there is room and script. */
export class SlideDeck extends HTMLElement {
  #reveal: RevealApi | null = null;
  #channel: DeckChannel | null = null;
  #isWondering = false;

  connectedCallback(): void {
    const { pathname, search, hash } = location;
    history.replaceState(history.state, "", `${pathname}${queryFor(search, this)}${hash}`);
    this.#channel = openChannel((message) => this.#hear(message));
    document.addEventListener("keydown", (event) => this.#key(event), true);
    this.addEventListener("click", (event) => this.#click(event));
    this.addEventListener("chosen", ({ target }) => {
      if (target instanceof Element) target.closest(".slide")?.setAttribute("data-changed", "");
    });
    window.addEventListener("hashchange", () => this.#goAsked());
    const room = matchMedia(roomy);
    room.addEventListener("change", () => void this.#fit(room.matches));
    void this.#fit(room.matches);
  }

  get #slides(): readonly HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(".slides > .slide")];
  }

  get #current(): HTMLElement | null {
    return this.querySelector<HTMLElement>(".slides > .present");
  }

  #part(part: string): HTMLElement | null {
    return this.querySelector(`:scope > [data-part="${part}"], .deck-notes [data-part="${part}"]`);
  }

  async #fit(isRoomy: boolean): Promise<void> {
    if (isRoomy) await this.#start();
    else this.#stop();
    this.#goAsked();
  }

  async #start(): Promise<void> {
    const stage = this.querySelector<HTMLElement>(".deck-stage");
    if (stage === null) return;
    document.documentElement.dataset["deck"] = "";
    this.#putStops();
    this.#reveal = new Reveal(stage, options);
    for (const event of ["slidechanged", "fragmentshown", "fragmenthidden"])
      this.#reveal.on(event, () => this.#show());
    await this.#reveal.initialize();
    stage.removeAttribute("role");
    stage.querySelector(".aria-status")?.remove();
  }

  #stop(): void {
    this.#reveal?.destroy();
    this.#reveal = null;
    delete document.documentElement.dataset["deck"];
    for (const slide of this.#slides) showAll(slide);
  }

  #putStops(): void {
    for (const slide of this.#slides) putStops(slide, stepsOf(slide, this.#isWondering));
  }

  /** Goes to the slide that the address asks for; says so where there is none. */
  #goAsked(): void {
    const id = slideAsked(location.hash);
    const isKnown = id === "" || this.#slides.some((slide) => slide.id === id);
    const fault = this.#part("fault");
    if (fault !== null) {
      fault.hidden = isKnown;
      fault.textContent = fillIn(wordsOf<"bad" | "noFull">(this).bad, { id: id.slice(0, 40) });
    }
    if (this.#reveal === null) this.#slides.find((slide) => slide.id === id)?.scrollIntoView();
    else this.#go(id);
  }

  #go(id: string): void {
    const at = this.#slides.findIndex((slide) => slide.id === id);
    this.#toggle("overview", false);
    this.#reveal?.slide(Math.max(at, 0), 0, -1);
    this.#show();
  }

  /** Brings page, address, bar and presenter in line with where the slides stand. */
  #show(): void {
    const slide = this.#current;
    const place = this.#place();
    if (slide === null || place === null) return;
    for (const one of this.#slides.filter((other) => other !== slide))
      one.removeAttribute("data-step");
    const heading = headingOf(slide);
    const isTurned = slide.dataset["step"] === undefined;
    showStep(slide, place.step);
    if (isTurned || headingOf(slide) !== heading) headingOf(slide)?.focus({ preventScroll: true });
    const query = queryFor(location.search, slide);
    history.replaceState(history.state, "", `${location.pathname}${query}#/${slide.id}`);
    this.#sayPlace(slide, place);
    this.#channel?.say({ kind: "at", place });
  }

  #place(): Place | null {
    const slide = this.#current;
    if (slide === null) return null;
    const steps = stepsOf(slide, this.#isWondering);
    const at = stepAt(slide);
    return { id: slide.id, step: steps[at] ?? "", at, steps: steps.length };
  }

  #sayPlace(slide: HTMLElement, { at, steps }: Place): void {
    const said = this.querySelector<HTMLElement>('[data-part="place"]');
    const number = String(this.#slides.indexOf(slide) + 1);
    const text = fillIn(said?.dataset["place"] ?? "", {
      number,
      step: String(at + 1),
      steps: String(steps),
    });
    said?.replaceChildren(text);
    const hasControls = slide.querySelector("form.figure-controls") !== null;
    for (const name of ["controls", "reset"]) {
      const button = this.#button(name);
      if (button !== null) button.disabled = !hasControls;
    }
    this.#button("controls")?.setAttribute("aria-pressed", String("controls" in slide.dataset));
  }

  #button(action: string): HTMLButtonElement | null {
    return this.querySelector(`.deck-bar [data-do="${action}"]`);
  }

  #hear(message: DeckMessage): void {
    const place = this.#place();
    if (message.kind === "ask" && place !== null) this.#channel?.say({ kind: "at", place });
    if (message.kind === "do") this.#do(message.action);
  }

  #key(event: KeyboardEvent): void {
    if (this.#reveal === null || event.defaultPrevented) return;
    const { target } = event;
    if (target !== document.body && !(target instanceof Node && this.contains(target))) return;
    const action = actionOf(event, holderOf(target));
    if (action === null) return;
    event.preventDefault();
    event.stopPropagation();
    this.#do(action);
  }

  #click(event: MouseEvent): void {
    const button = event.target instanceof Element ? event.target.closest("[data-do]") : null;
    const link = event.target instanceof Element ? event.target.closest("[data-go]") : null;
    if (button !== null) this.#do(button.getAttribute("data-do") as DeckAction);
    if (link === null || this.#reveal === null) return;
    event.preventDefault();
    this.#go(link.getAttribute("data-go") ?? "");
  }

  #do(action: DeckAction | "controls" | "reset"): void {
    const last = this.#slides.length - 1;
    const run: Readonly<Record<typeof action, () => void>> = {
      next: () => this.#reveal?.next(),
      previous: () => this.#reveal?.prev(),
      first: () => this.#go(this.#slides[0]?.id ?? ""),
      last: () => this.#go(this.#slides[last]?.id ?? ""),
      black: () => this.#toggle("black"),
      overview: () => this.#toggle("overview"),
      full: () => void this.#fullScreen(),
      presenter: () => this.#openPresenter(),
      wonder: () => this.#wonder(),
      close: () => this.#close(),
      controls: () => this.#controls(),
      reset: () => this.#reset(),
    };
    run[action]();
  }

  /** Covers the slides with a black screen or the overview, or takes the cover away. */
  #toggle(name: "black" | "overview", isOn?: boolean): void {
    const cover = this.#part(name);
    if (cover === null || (isOn !== undefined && cover.hidden === !isOn)) return;
    cover.hidden = !(isOn ?? cover.hidden);
    this.#button(name)?.setAttribute("aria-pressed", String(!cover.hidden));
    const current = `[data-go="${CSS.escape(this.#current?.id ?? "")}"]`;
    const first = cover.querySelector<HTMLElement>(`${current}, button`);
    const back = this.#current === null ? null : headingOf(this.#current);
    (cover.hidden ? back : first)?.focus();
  }

  /** Escape takes a cover away; where there is none it shows the overview. */
  #close(): void {
    const covers = (["black", "overview"] as const).filter((name) => !this.#part(name)?.hidden);
    for (const name of covers) this.#toggle(name, false);
    if (covers.length === 0) this.#toggle("overview", true);
  }

  async #fullScreen(): Promise<void> {
    try {
      if (document.fullscreenElement === null) await document.documentElement.requestFullscreen();
      else await document.exitFullscreen();
    } catch {
      const fault = this.#part("fault");
      if (fault === null) return;
      fault.hidden = false;
      fault.textContent = wordsOf<"bad" | "noFull">(this).noFull;
    }
  }

  /** Opens the presenter's window; where the browser does not, a note says where it is. */
  #openPresenter(): void {
    const address = `${this.dataset["presenter"] ?? ""}#/${this.#current?.id ?? ""}`;
    const opened = window.open(address, "unreturned-presenter", "popup,width=1100,height=760");
    this.#channel?.meet(opened);
    const note = this.#part("blocked");
    if (note !== null) note.hidden = opened !== null;
  }

  /** Takes the words off the pictures, and gives them back one step after the other. */
  #wonder(): void {
    this.#isWondering = !this.#isWondering;
    this.#button("wonder")?.setAttribute("aria-pressed", String(this.#isWondering));
    this.#putStops();
    const slide = this.#current;
    if (slide === null) return;
    const steps = stepsOf(slide, this.#isWondering);
    const at = steps.indexOf(this.#isWondering ? "shapes" : "words");
    this.#reveal?.slide(this.#slides.indexOf(slide), 0, at - 1);
    this.#show();
  }

  #controls(): void {
    const slide = this.#current;
    if (slide === null) return;
    const isOpen = slide.toggleAttribute("data-controls");
    this.#button("controls")?.setAttribute("aria-pressed", String(isOpen));
  }

  /** Brings the picture back to the state of its scene. */
  #reset(): void {
    this.#current?.querySelector("form")?.reset();
    this.#current?.removeAttribute("data-changed");
  }
}

/** The first heading of a slide that can be seen. */
function headingOf(slide: HTMLElement): HTMLElement | null {
  const all = [...slide.querySelectorAll<HTMLElement>("h2")];
  return all.find((heading) => heading.closest("[hidden]") === null) ?? null;
}

customElements.define("slide-deck", SlideDeck);
