import type { MembersFile } from "../model/members-file.ts";

/** Names, codes and votes of all members, from the address an element names; throws where it cannot be had. */
export async function fetchMembers(element: HTMLElement): Promise<MembersFile> {
  const address = element.dataset["members"] ?? "";
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as MembersFile;
}

/** The words an element brought along. */
export function wordsOf<K extends string>(element: HTMLElement): Readonly<Record<K, string>> {
  return JSON.parse(element.dataset["words"] ?? "{}") as Readonly<Record<K, string>>;
}
