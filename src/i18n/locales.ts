/** Every language of the site; the first is the one at its root. */
export const locales = ["en"] as const;

export type Locale = (typeof locales)[number];
