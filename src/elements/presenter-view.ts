import { fillIn } from "../i18n/fill-in.ts";
import { slideAsked } from "./deck-address.ts";
import { type DeckChannel, type DeckMessage, openChannel } from "./deck-channel.ts";
import { actionOf, type DeckAction, holderOf } from "./deck-keys.ts";
import type { Place } from "./deck-steps.ts";
import { wordsOf } from "./members.ts";
import { clockFace, StopClock } from "./stop-clock.ts";

/** The actions that make sense from a window of its own. */
const steering: readonly string[] = ["next", "previous", "first", "last", "black"];

const now = (): number => performance.now();

/** The presenter's window: notes of the slide on the screen, and a clock. Turns the slides, and follows them. */
export class PresenterView extends HTMLElement {
  readonly #whole = new StopClock(now);
  readonly #slide = new StopClock(now);
  #channel: DeckChannel | null = null;
  #place: Place | null = null;

  connectedCallback(): void {
    this.#channel = openChannel((message) => this.#hear(message));
    this.dataset["following"] = "";
    const asked = slideAsked(location.hash);
    this.#turn(this.#scenes.some(({ id }) => id === asked) ? asked : (this.#scenes[0]?.id ?? ""));
    document.addEventListener("keydown", (event) => this.#key(event));
    this.addEventListener("click", ({ target }) => this.#click(target));
    setInterval(() => this.#tick(), 1000);
    this.#tick();
    this.#channel.say({ kind: "ask" });
  }

  get #scenes(): readonly HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(".presenter-scene")];
  }

  #part(part: string): HTMLElement | null {
    return this.querySelector(`[data-part="${part}"]`);
  }

  #hear(message: DeckMessage): void {
    if (message.kind !== "at") return;
    const link = this.#part("link");
    link?.replaceChildren(link.dataset["linked"] ?? "");
    if (this.#place !== null && this.#place.id !== message.place.id) this.#run(true);
    this.#place = message.place;
    this.#turn(message.place.id);
  }

  /** Shows the notes of a scene. */
  #turn(id: string): void {
    const isOther = this.#scenes.find(({ hidden }) => !hidden)?.id !== id;
    for (const scene of this.#scenes) scene.hidden = scene.id !== id;
    const place = this.#part("place");
    const number = String(this.#scenes.findIndex((scene) => scene.id === id) + 1);
    const step = String((this.#place?.at ?? 0) + 1);
    const steps = String(this.#place?.steps ?? 1);
    place?.replaceChildren(fillIn(place.dataset["place"] ?? "", { number, step, steps }));
    if (isOther) this.#slide.zero();
    this.#tick();
  }

  #key(event: KeyboardEvent): void {
    const action = actionOf(event, holderOf(event.target));
    if (action === null || !steering.includes(action)) return;
    event.preventDefault();
    this.#steer(action);
  }

  #click(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest<HTMLElement>("button") : null;
    const { do: action, clock } = button?.dataset ?? {};
    if (action !== undefined) this.#steer(action as DeckAction);
    if (clock === "run") this.#run(!this.#whole.isRunning);
    if (clock === "zero") for (const one of [this.#whole, this.#slide]) one.zero();
    this.#tick();
  }

  /** Turns the slides; where none are open, the notes alone. */
  #steer(action: DeckAction): void {
    if (this.#place !== null) {
      this.#channel?.say({ kind: "do", action });
      return;
    }
    const scenes = this.#scenes;
    const at = scenes.findIndex(({ hidden }) => !hidden);
    const to: Partial<Record<DeckAction, number>> = {
      next: at + 1,
      previous: at - 1,
      first: 0,
      last: scenes.length - 1,
    };
    const scene = scenes[to[action] ?? at];
    if (scene !== undefined) this.#turn(scene.id);
  }

  #run(isOn: boolean): void {
    for (const clock of [this.#whole, this.#slide]) {
      if (isOn) clock.start();
      else clock.stop();
    }
    const button = this.querySelector<HTMLElement>('[data-clock="run"]');
    if (button === null) return;
    button.dataset["stopped"] ??= button.textContent;
    button.textContent = button.dataset[isOn ? "running" : "stopped"] ?? "";
  }

  #tick(): void {
    const scene = this.#scenes.find(({ hidden }) => !hidden);
    const { minutes } = wordsOf<"minutes">(this);
    const planned = (name: string): string => fillIn(minutes, { time: scene?.dataset[name] ?? "" });
    this.#part("elapsed")?.replaceChildren(clockFace(this.#whole.seconds));
    this.#part("on-slide")?.replaceChildren(clockFace(this.#slide.seconds));
    this.#part("planned")?.replaceChildren(planned("minutes"));
    this.#part("by-now")?.replaceChildren(planned("until"));
  }
}

customElements.define("presenter-view", PresenterView);
