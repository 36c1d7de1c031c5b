import type { DeckAction } from "./deck-keys.ts";
import type { Place } from "./deck-steps.ts";

/** What the presenter's window says to the slides, and they to it. */
export type DeckMessage =
  | { readonly kind: "ask" }
  | { readonly kind: "do"; readonly action: DeckAction }
  | { readonly kind: "at"; readonly place: Place };

/** The line between the slides and the presenter's window, in one browser, without a server. */
export class DeckChannel {
  readonly #channel = new BroadcastChannel("unreturned-slides");

  constructor(hear: (message: DeckMessage) => void) {
    this.#channel.addEventListener("message", ({ data }: MessageEvent<DeckMessage>) => hear(data));
  }

  say(message: DeckMessage): void {
    this.#channel.postMessage(message);
  }
}
