declare global {
  interface Window {
    /** Of frames that size themselves; not in the types of the language yet. */
    readonly requestResize?: () => void;
  }
}

/** Hosts that resize frames, each by a message of its own. None is told more than a height. */
interface Talk {
  /** The chart; older hosts look for it in the frame's address. */
  readonly id: string;
  readonly query: URLSearchParams;
  /** In CSS pixels. */
  readonly most: number;
}

/** Hosts whose script came late missed the first message; in milliseconds after loading. */
const lateHost = 1000;

/**
 * Tells the page around how tall this one is, whenever that changes and once more after loading: natively where frames
 * size themselves, and by the messages of our own script, AMP, Datawrapper, Embedly, the Guardian, pym, WordPress and
 * iframe-resizer. Says nothing where there is no page around.
 */
export function announceHeight({ id, query, most }: Talk): void {
  if (parent === window) return;
  let [last, resizer] = [0, ""];
  const post = (message: unknown): void => parent.postMessage(message, "*");
  const now = (): number =>
    Math.min(most, Math.ceil(document.documentElement.getBoundingClientRect().height));
  const toAmp = (height: number): void => post({ sentinel: "amp", type: "embed-size", height });
  const toResizer = (height: number, why: string): void => {
    if (resizer !== "") post(`[iFrameSizer]${resizer}:${height}:${innerWidth}:${why}`);
  };
  const toWordPress = (height: number): void => {
    const [, secret] = /[?&]secret=([A-Za-z0-9]+)/.exec(location.hash) ?? [];
    if (secret !== undefined) post({ message: "height", value: height, secret });
  };
  const announce = (isAgain = false): void => {
    const height = now();
    if (height === last && !isAgain) return;
    last = height;
    post({ source: "unreturned", type: "height", v: 1, id, height });
    toAmp(height);
    post({ "datawrapper-height": { [id]: height } });
    post(JSON.stringify({ src: location.href, context: "iframe.resize", height }));
    post(JSON.stringify({ type: "set-height", value: height }));
    post({ kind: "interactive:height", height });
    const child = query.get("childId");
    if (child !== null) post(["pym", child, "height", height].join("xPYMx"));
    toWordPress(height);
    toResizer(height, "mutationObserver");
    requestNative();
  };
  addEventListener("message", ({ source, data }: MessageEvent<unknown>) => {
    if (source !== parent) return;
    if (typeof data === "string" && data.startsWith("[iFrameSizer]")) {
      const why = resizer === "" ? "init" : "mutationObserver";
      resizer = data.slice("[iFrameSizer]".length).split(":")[0] ?? "";
      toResizer(now(), why);
    } else if ((data as { readonly type?: unknown } | null)?.type === "frames-init") toAmp(now());
  });
  post("[iFrameResizerChild]Ready");
  addEventListener("load", () => setTimeout(announce, lateHost, true));
  addEventListener("hashchange", () => toWordPress(now()));
  new ResizeObserver(() => announce()).observe(document.documentElement);
}

/** The newest frames size themselves, once the page inside says so. */
function requestNative(): void {
  try {
    window.requestResize?.();
  } catch {
    // The page around has not asked for it.
  }
}
