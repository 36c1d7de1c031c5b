/** Counts seconds while it runs; `now` gives the time in milliseconds. */
export class StopClock {
  readonly #now: () => number;
  #before = 0;
  #since: number | null = null;

  constructor(now: () => number) {
    this.#now = now;
  }

  get isRunning(): boolean {
    return this.#since !== null;
  }

  get seconds(): number {
    const running = this.#since === null ? 0 : this.#now() - this.#since;
    return Math.floor((this.#before + running) / 1000);
  }

  start(): void {
    this.#since ??= this.#now();
  }

  stop(): void {
    if (this.#since !== null) this.#before += this.#now() - this.#since;
    this.#since = null;
  }

  /** Goes back to nothing; a running clock runs on from there. */
  zero(): void {
    this.#before = 0;
    if (this.#since !== null) this.#since = this.#now();
  }
}

/** Seconds as a clock shows them: `125` as `2:05`. */
export function clockFace(seconds: number): string {
  const rest = String(seconds % 60).padStart(2, "0");
  return `${Math.floor(seconds / 60)}:${rest}`;
}
