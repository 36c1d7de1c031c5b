import { cachePrefix } from "./offline-store.ts";

/** What TypeScript knows of workers only where it does not know of pages. */
interface Extendable extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Asked extends Extendable {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Worker {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", run: (event: Extendable) => void): void;
  addEventListener(type: "fetch", run: (event: Asked) => void): void;
}

const worker = self as unknown as Worker;
const { scope } = worker.registration;
/** How long the network may take, in milliseconds, before a stored file answers. */
const patience = 4000;

worker.addEventListener("install", (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener("activate", (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener("fetch", (event) => {
  const { request } = event;
  // "reload" is how a copy is made: of what the site has, never of what is stored.
  const isOurs = request.method === "GET" && request.url.startsWith(scope);
  if (isOurs && request.cache !== "reload") event.respondWith(answer(request));
});

/** The network answers where it can, so that nobody reads an old number who could read a new one. */
async function answer(request: Request): Promise<Response> {
  const stored = await storedAt(request.url);
  if (stored !== undefined && request.url.startsWith(`${scope}_astro/`)) return stored;
  const asked = fetch(request);
  const fresh = await (stored === undefined ? asked : Promise.race([asked, late()])).catch(
    () => {},
  );
  if (fresh !== undefined && fresh.status < 500) return fresh;
  return stored ?? fresh ?? (await missing(request));
}

/** A network that gives no sign is as good as none. */
function late(): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, patience));
}

async function missing({ mode }: Request): Promise<Response> {
  const page = mode === "navigate" ? await storedAt(new URL("offline/", scope).href) : undefined;
  return page === undefined
    ? Response.error()
    : new Response(page.body, { status: 503, headers: page.headers });
}

/** What is stored at an address, whatever state of the page stands behind it. */
async function storedAt(address: string): Promise<Response | undefined> {
  for (const name of await caches.keys()) {
    if (!name.startsWith(cachePrefix(scope))) continue;
    const found = await caches.match(address, { cacheName: name, ignoreSearch: true });
    if (found !== undefined) return found;
  }
  return undefined;
}
