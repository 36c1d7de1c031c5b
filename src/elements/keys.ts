const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
};

/** Where a key leads from a place in a list; null for keys that lead nowhere. Stops at both ends. */
export function nextIndex(key: string, at: number, length: number): number | null {
  if (key === "Home") return 0;
  if (key === "End") return length - 1;
  const step = steps[key];
  return step === undefined ? null : Math.max(0, Math.min(length - 1, at + step));
}
