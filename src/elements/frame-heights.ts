/** In CSS pixels. */
const [least, most] = [120, 4000];

/** Gives each of our frames in this page the height that the page in it tells. */
export function followHeights(): void {
  addEventListener("message", ({ source, data }: MessageEvent<unknown>) => {
    const { source: from, height } = Object(data) as Readonly<Record<string, unknown>>;
    if (from !== "unreturned" || typeof height !== "number" || !(height > 0)) return;
    for (const frame of document.querySelectorAll("iframe"))
      if (frame.contentWindow === source)
        frame.style.height = `${String(Math.min(most, Math.max(least, Math.ceil(height))))}px`;
  });
}
