import type { MembersFile } from "../model/members-file.ts";

/**
 * Names, codes and votes of all members, from the address an element names; throws where it cannot be had. A page that
 * was opened from a folder can fetch nothing and brings the file along.
 */
export async function fetchMembers(element: HTMLElement): Promise<MembersFile> {
  const address = element.dataset["members"] ?? "";
  const brought = document.querySelector('script[data-brought="members"]');
  if (brought !== null) return JSON.parse(brought.textContent) as MembersFile;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as MembersFile;
}

/** The words an element brought along. */
export function wordsOf<K extends string>(element: HTMLElement): Readonly<Record<K, string>> {
  return JSON.parse(element.dataset["words"] ?? "{}") as Readonly<Record<K, string>>;
}
