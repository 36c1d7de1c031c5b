import { followHeights } from "./frame-heights.ts";

/** What the button of a figure says that waits for consent; put in when the script is built. */
declare const SHOW: string;

/** In CSS pixels. */
const first = 640;

/** Attributes of the element that are not for the chart; `data-title` and the like are, without `data-`. */
const own = ["chart", "consent", "height", "title", "id", "class", "style", "hidden", "label"];

const { currentScript } = document;
const home = new URL(
  "embed/",
  currentScript instanceof HTMLScriptElement ? currentScript.src : location.href,
);

/** Asks frames for their height that may have told it already, when nobody listened. */
function ask(nodes: Iterable<Node>): void {
  for (const node of nodes) {
    if (!(node instanceof Element)) continue;
    const frames = node instanceof HTMLIFrameElement ? [node] : node.querySelectorAll("iframe");
    for (const frame of frames)
      frame.contentWindow?.postMessage({ sentinel: "amp", type: "frames-init" }, "*");
  }
}

/** A chart in a frame over its picture, which stands in the page and is what is left without script, and in print. */
class UnreturnedFigure extends HTMLElement {
  connectedCallback(): void {
    if (document.readyState !== "loading") this.#start();
    else document.addEventListener("DOMContentLoaded", () => this.#start(), { once: true });
  }

  #start(): void {
    if (this.querySelector("iframe, button") !== null) return;
    if (this.getAttribute("consent") !== "click") {
      this.#load();
      return;
    }
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = this.getAttribute("label") ?? SHOW;
    button.onclick = () => {
      button.remove();
      this.#load();
    };
    this.append(button);
  }

  #load(): void {
    const picture = [...this.children].filter((part) => part instanceof HTMLElement);
    const frame = document.createElement("iframe");
    const address = new URL(`${this.getAttribute("chart") ?? ""}/`, home);
    for (const { name, value } of this.attributes)
      if (!own.includes(name)) address.searchParams.set(name.replace(/^data-/, ""), value);
    if (!address.href.startsWith(home.href)) return;
    frame.title = this.title || (this.querySelector("img")?.alt ?? "");
    frame.allow = "fullscreen; clipboard-write; web-share";
    frame.referrerPolicy = "no-referrer";
    frame.style.cssText = "width:100%;border:0;vertical-align:top";
    frame.style.height = `${String(Number(this.getAttribute("height")) || first)}px`;
    frame.src = address.href;
    this.append(frame);
    const show = (isFrame: boolean): void => {
      for (const part of [...picture, frame])
        part.style.setProperty("display", isFrame === (part === frame) ? "" : "none");
    };
    show(true);
    addEventListener("beforeprint", () => show(false));
    addEventListener("afterprint", () => show(true));
  }
}

if (customElements.get("unreturned-figure") === undefined) {
  followHeights();
  ask(document.querySelectorAll("iframe"));
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) ask(addedNodes);
  }).observe(document, { childList: true, subtree: true });
  customElements.define("unreturned-figure", UnreturnedFigure);
}
