import type { DeckAction } from "./deck-keys.ts";
import type { Place } from "./deck-steps.ts";

/** What the presenter's window says to the slides, and they to it. */
export type DeckMessage =
  | { readonly kind: "ask" }
  | { readonly kind: "do"; readonly action: DeckAction }
  | { readonly kind: "at"; readonly place: Place };

/** The line between the slides and the presenter's window, in one browser, without a server. */
export interface DeckChannel {
  say(message: DeckMessage): void;
  /** Tells of a window that this one opened. */
  meet(opened: Window | null): void;
}

/** Pages opened from a folder share no origin, so that they only have each other's windows to speak to. */
export function openChannel(hear: (message: DeckMessage) => void): DeckChannel {
  return location.protocol === "file:" ? betweenWindows(hear) : betweenPages(hear);
}

function betweenPages(hear: (message: DeckMessage) => void): DeckChannel {
  const channel = new BroadcastChannel("unreturned-slides");
  channel.addEventListener("message", ({ data }: MessageEvent<DeckMessage>) => hear(data));
  return { say: (message) => channel.postMessage(message), meet: () => undefined };
}

/** Speaks to the window that opened this one and to those that it opened, and listens to no other. */
function betweenWindows(hear: (message: DeckMessage) => void): DeckChannel {
  const known = new Set<MessageEventSource>();
  const meet = (other: MessageEventSource | null): void => {
    if (other !== null) known.add(other);
  };
  meet(openerOf());
  window.addEventListener("message", ({ data, source }: MessageEvent<DeckMessage>) => {
    if (source === null || !isKin(source)) return;
    meet(source);
    hear(data);
  });
  const say = (message: DeckMessage): void => {
    // Files have no origin that could be named: what is said holds a place in the slides and nothing else.
    for (const other of known) other.postMessage(message, { targetOrigin: "*" });
  };
  return { say, meet };
}

function openerOf(): Window | null {
  return window.opener as Window | null;
}

/** Whether a window opened this one, or was opened by it. */
function isKin(source: MessageEventSource): boolean {
  return source === openerOf() || ("opener" in source && source.opener === window);
}
