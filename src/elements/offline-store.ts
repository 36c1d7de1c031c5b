import type { OfflineList } from "../model/offline.ts";

/** What a copy says of itself. */
export interface StoredList extends OfflineList {
  /** When it was made, as an ISO date. */
  readonly stored: string;
}

/** How many files are asked for at a time. */
const lanes = 6;

/** How the names of the caches begin that belong to the site at an address. */
export function cachePrefix(scope: string): string {
  return `unreturned ${scope} `;
}

/** The names of all caches of a site, whole or not. */
export async function ownCaches(scope: string): Promise<readonly string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(cachePrefix(scope)));
}

/** The worker of a site, and not one of a site that it may lie within. */
export async function ownWorker(scope: string): Promise<ServiceWorkerRegistration | undefined> {
  const workers = await navigator.serviceWorker.getRegistrations();
  return workers.find((worker) => worker.scope === scope);
}

/** What the site offers now; where the network fails, the worker answers with what is stored. */
export async function offeredList(scope: string, cache: RequestCache): Promise<OfflineList> {
  const answer = await fetch(listAddress(scope), { cache });
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  return (await answer.json()) as OfflineList;
}

/** What is stored whole; the list is put in last. */
export async function storedList(scope: string): Promise<StoredList | undefined> {
  for (const name of await ownCaches(scope)) {
    const found = await caches.match(listAddress(scope), { cacheName: name });
    if (found !== undefined) return (await found.json()) as StoredList;
  }
  return undefined;
}

/** Stores every file of a list, then lets go of older copies. Leaves nothing of the list when one fails. */
export async function store(
  scope: string,
  list: OfflineList,
  tell: (done: number) => void,
  stop: AbortController,
): Promise<void> {
  const name = cachePrefix(scope) + list.version;
  try {
    await fill(await caches.open(name), scope, list, tell, stop.signal);
  } catch (error) {
    stop.abort();
    await caches.delete(name);
    throw error;
  }
  const older = (await ownCaches(scope)).filter((other) => other !== name);
  await Promise.all(older.map((other) => caches.delete(other)));
}

/** Deletes every copy, whole or not. */
export async function removeCopies(scope: string): Promise<void> {
  await Promise.all((await ownCaches(scope)).map((name) => caches.delete(name)));
}

async function fill(
  cache: Cache,
  scope: string,
  list: OfflineList,
  tell: (done: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const waiting = list.files.values();
  let done = 0;
  const lane = async (): Promise<void> => {
    // All lanes take from the same iterator.
    for (const file of waiting) {
      await put(cache, new URL(file, scope).href, signal);
      done += 1;
      tell(done);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  if ((await offeredList(scope, "reload")).version !== list.version)
    throw new Error(`the site changed while ${list.version} was stored`);
  const stored: StoredList = { ...list, stored: new Date().toISOString() };
  await cache.put(listAddress(scope), Response.json(stored));
}

/** A page that was led on from elsewhere would not be shown again, so only its content is kept. */
async function put(cache: Cache, address: string, signal: AbortSignal): Promise<void> {
  const answer = await fetch(address, { cache: "reload", signal });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  await cache.put(address, new Response(await answer.blob()));
}

function listAddress(scope: string): string {
  return new URL("offline.json", scope).href;
}
