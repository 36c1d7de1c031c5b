/** Does something when the browser has time, in a second at the latest; gives what `notLater` takes it back by. */
export function later(run: () => void): number {
  if (typeof requestIdleCallback === "function") return requestIdleCallback(run, { timeout: 1000 });
  return window.setTimeout(run);
}

/** Takes back what has not been done yet. */
export function notLater(handle: number): void {
  if (typeof cancelIdleCallback === "function") cancelIdleCallback(handle);
  else window.clearTimeout(handle);
}
