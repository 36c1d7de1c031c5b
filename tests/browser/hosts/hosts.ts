import { readFileSync } from "node:fs";

/** A page that shows one of our charts in a frame, as sites out there do it. */
export interface Host {
  readonly name: string;
  /** What stands in its body; `src` is the address of the chart alone. */
  readonly body: (src: string) => string;
  /** Scripts that run after the body, as text. */
  readonly scripts: readonly string[];
  /** No frame gets taller there, in CSS pixels. */
  readonly most?: number;
}

const published = (file: string): string => readFileSync(`node_modules/${file}`, "utf8");

/** A frame of a fixed height that fills its column. */
export const plainFrame = (src: string, more = ""): string =>
  `<iframe src="${src}" title="Chart" height="640" style="border:0;width:100%" ${more}></iframe>`;

/** Sets the height of the frame that a message came from; `read` finds a height in a message. */
const listener = (read: string): string => `
  addEventListener("message", (event) => {
    const height = ((data) => { ${read} })(event.data);
    if (typeof height !== "number") return;
    for (const frame of document.querySelectorAll("iframe"))
      if (frame.contentWindow === event.source) frame.style.height = height + "px";
  });`;

const asJson = `let told; try { told = JSON.parse(data); } catch { return; }`;

/** Every host that learns a height from messages. */
export const hosts: readonly Host[] = [
  {
    name: "pym",
    body: () => `<div id="chart"></div>`,
    scripts: [published("pym.js/dist/pym.v1.min.js"), `new pym.Parent("chart", SRC, {});`],
  },
  {
    name: "sidechain",
    body: (src) => `<side-chain src="${src}"></side-chain>`,
    scripts: [published("@nprapps/sidechain/dist/sidechain.js")],
  },
  {
    name: "newswire frames",
    body: () => `<div id="chart"></div>`,
    scripts: [
      published("@newswire/frames/dist/frames.umd.js"),
      `new newswireFrames.Framer(document.getElementById("chart"), { src: SRC });`,
    ],
  },
  {
    name: "Datawrapper",
    body: plainFrame,
    scripts: [
      `addEventListener("message", ({ data, source }) => {
        if (data["datawrapper-height"] === undefined) return;
        const frames = document.querySelectorAll("iframe");
        for (const key in data["datawrapper-height"])
          for (const frame of frames)
            if (frame.contentWindow === source)
              frame.style.height = data["datawrapper-height"][key] + "px";
      });`,
    ],
  },
  {
    name: "older Datawrapper",
    body: plainFrame,
    scripts: [
      `addEventListener("message", ({ data }) => {
        for (const key in data["datawrapper-height"] ?? {}) {
          const frame = document.getElementById("datawrapper-chart-" + key)
            ?? document.querySelector("iframe[src*='" + key + "']");
          if (frame) frame.style.height = data["datawrapper-height"][key] + "px";
        }
      });`,
    ],
  },
  {
    name: "AMP",
    body: (src) => plainFrame(src, `sandbox="allow-scripts allow-same-origin"`),
    scripts: [
      listener(`if (data?.sentinel === "amp" && data.type === "embed-size") return data.height;`),
    ],
  },
  {
    name: "Embedly",
    body: plainFrame,
    scripts: [listener(`${asJson} if (told.context === "iframe.resize") return told.height;`)],
  },
  {
    name: "Guardian",
    body: plainFrame,
    scripts: [listener(`${asJson} if (told.type === "set-height") return told.value;`)],
  },
  {
    name: "Guardian atom",
    body: plainFrame,
    scripts: [listener(`if (data?.kind === "interactive:height") return data.height;`)],
  },
  {
    name: "a script that comes late",
    body: plainFrame,
    scripts: [
      `addEventListener("load", () => {${listener(`if (data?.sentinel === "amp") return data.height;`)}});`,
    ],
  },
  {
    name: "WordPress",
    body: (src) => plainFrame(src, `sandbox="allow-scripts" security="restricted"`),
    scripts: [
      `addEventListener("message", ({ data, source }) => {
        if (!data?.secret || data.message !== "height" || /[^a-zA-Z0-9]/.test(data.secret)) return;
        for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]'))
          if (frame.contentWindow === source)
            frame.height = Math.min(1000, Math.max(200, Math.floor(data.value)));
      });
      document.querySelector("iframe").addEventListener("load", ({ target }) => {
        if (target.hasAttribute("data-secret")) return;
        target.setAttribute("data-secret", "aB3dE6gH9j");
        target.src += "#?secret=aB3dE6gH9j";
      });`,
    ],
    most: 1000,
  },
  {
    name: "iframe-resizer",
    body: plainFrame,
    scripts: [
      published("@iframe-resizer/parent/index.umd.js"),
      `iframeResize({ license: "GPLv3", checkOrigin: false }, "iframe");`,
    ],
  },
];

/** All of the hosts that listen on one page, around one frame. */
export const allAtOnce: Host = {
  name: "all at once",
  body: plainFrame,
  scripts: hosts
    .filter(({ name, body }) => body === plainFrame && name !== "iframe-resizer")
    .flatMap(({ scripts }) => scripts)
    .concat(hosts.find(({ name }) => name === "iframe-resizer")?.scripts ?? []),
};
