import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, type Frame, type Page } from "@playwright/test";
import type { Host } from "./hosts.ts";

export const ourOrigin = `http://localhost:${process.env["TEST_PORT"] ?? "4399"}`;

interface Told {
  heights: number[];
}

/** Opens a host's page, at another origin than ours, around a chart; hands out the frame of the chart. */
export async function open(
  page: Page,
  { body, scripts }: Pick<Host, "body" | "scripts">,
  path = "/embed/vote-map/",
  headers: Readonly<Record<string, string>> = {},
): Promise<Frame> {
  const src = `${ourOrigin}${path}`;
  const home = await serveHost(page, { body: body(src), scripts, src, headers });
  await page.addInitScript(() => {
    const told: Told = { heights: [] };
    Object.assign(window, { told });
    addEventListener("message", ({ data }: MessageEvent<unknown>) => {
      const { source, height } = Object(data) as { source?: string; height?: number };
      if (source === "unreturned") told.heights.push(height ?? 0);
    });
  });
  await page.goto(home);
  const found = (): Frame | undefined =>
    page.frames().find((frame) => frame.url().startsWith(`${ourOrigin}/embed/`));
  await expect.poll(() => found() !== undefined).toBe(true);
  const frame = found();
  if (frame === undefined) throw new Error(`no frame of ${path} in the host`);
  await frame.waitForLoadState();
  return frame;
}

export interface Served {
  readonly body: string;
  readonly scripts: readonly string[];
  readonly src: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Serves a host's page from a port of its own, which is another origin, as long as a page is open. */
export async function serveHost(
  page: Page,
  { body, scripts, src, headers }: Served,
): Promise<string> {
  const tags = scripts.map((_, at) => `<script src="/${String(at)}.js"></script>`).join("");
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,"><body>${body}${tags}`;
  const server = createServer(({ url = "/" }, response) => {
    const script = url.endsWith(".js") ? scripts[Number.parseInt(url.slice(1), 10)] : undefined;
    const type = script === undefined ? "text/html" : "text/javascript";
    response.writeHead(200, { "content-type": `${type}; charset=utf-8`, ...headers });
    response.end(script === undefined ? html : `var SRC = ${JSON.stringify(src)};${script}`);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  page.once("close", () => server.close());
  return `http://localhost:${String((server.address() as AddressInfo).port)}/`;
}

/** How tall what stands in a frame is, and how tall the frame is, in CSS pixels. */
export async function heights(
  page: Page,
  frame: Frame,
): Promise<{ readonly content: number; readonly outer: number }> {
  const content = await frame.evaluate(() =>
    Math.ceil(document.documentElement.getBoundingClientRect().height),
  );
  const outer = await page
    .locator("iframe")
    .first()
    .evaluate((element) => element.getBoundingClientRect().height);
  return { content, outer };
}

/** The heights that the host's page was told so far. */
export function told(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => (window as unknown as { told: Told }).told.heights);
}
