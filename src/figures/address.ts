/** A root-relative address of the site (`/charts/`) under the base path it is served from. Full addresses stay. */
export function underBase(href: string, base: string): string {
  return href.startsWith("/") ? `${base.replace(/\/$/, "")}${href}` : href;
}
