/** Whether a text is a web address that a reader can open. */
export function isWebAddress(text: string): boolean {
  if (/\s/.test(text) || !URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return /^https?:$/.test(protocol) && hostname.includes(".") && !/^[\d.]+$/.test(hostname);
}
