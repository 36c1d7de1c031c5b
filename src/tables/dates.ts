/** Whether a text is a day of the calendar, as 2026-03-10. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Whether a text is a real day, month or year: 2026-03-10, 2026-03, 2026. */
export function isPartialDate(text: string): boolean {
  return /^\d{4}(-\d{2}){0,2}$/.test(text) && isDay(`${text}-01-01`.slice(0, 10));
}

/** Whether a day, month or year lies after a day, as far as it is known. */
export function isAfter(date: string, day: string): boolean {
  return date > day.slice(0, date.length);
}
