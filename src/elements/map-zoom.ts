import { setHidden } from "../charts/attributes.ts";
import { queryWith } from "./address.ts";
import { pinches } from "./map-pinch.ts";
import { isSameView, moved, viewOf, wholeView, zoomAt, type ZoomView } from "./zoom-view.ts";

type Pair = readonly [number, number];

const step = 1.6;
const stride = 48;
/** A pointer that moves less than this far has clicked, in CSS pixels. */
const still = 4;

const arrows: Readonly<Record<string, Pair>> = {
  ArrowLeft: [stride, 0],
  ArrowRight: [-stride, 0],
  ArrowUp: [0, stride],
  ArrowDown: [0, -stride],
};

/**
 * Magnifies and moves the pictures in it: by a list of places to look at, which the address keeps, by buttons, wheel,
 * drag, two fingers and keys. Each time it sends the event `looked`. The page goes on scrolling: the wheel needs Ctrl
 * or the map's focus, touch two fingers.
 */
export class MapZoom extends HTMLElement {
  readonly #views = new Map<SVGSVGElement, ZoomView>();
  #dragged = false;

  connectedCallback(): void {
    const map = this.querySelector<HTMLElement>('[data-part="map"]');
    if (map === null) return;
    for (const picture of map.querySelectorAll("svg")) this.#views.set(picture, wholeView);
    this.#look?.addEventListener("change", () => this.look(this.#look?.value ?? "all"));
    this.addEventListener("submit", (event) => event.preventDefault());
    for (const button of this.querySelectorAll<HTMLElement>("[data-step]"))
      button.addEventListener("click", () => this.#press(button.dataset["step"] ?? ""));
    map.addEventListener("wheel", (event) => this.#wheel(event, map), { passive: false });
    map.addEventListener("keydown", (event) => this.#key(event, map));
    map.addEventListener("pointerdown", (event) => this.#drag(event, map));
    map.addEventListener("click", (event) => this.#swallow(event), { capture: true });
    pinches(map, (factor, at, by) => this.#pinch(factor, at, by));
    this.#readAddress();
  }

  /** Looks at a place by what the address calls it; `all` is the whole map. */
  look(id: string): void {
    for (const picture of this.#views.keys()) {
      const boxes = JSON.parse(picture.dataset["looks"] ?? "{}") as Record<string, number[]>;
      const box = boxes[id];
      this.#show(picture, box === undefined ? wholeView : viewOf(box, sizeOf(picture)));
    }
    if (this.#look !== null) this.#look.value = id;
    this.#writeAddress(id);
  }

  /** Looks at a part of the picture that is shown. */
  lookAround(find: (picture: SVGSVGElement) => SVGGraphicsElement | null): void {
    const picture = this.#shown();
    const part = picture === undefined ? null : find(picture);
    if (picture === undefined || part === null) return;
    const { x, y, width, height } = part.getBBox();
    this.#change(picture, viewOf([x, y, width, height], sizeOf(picture)));
  }

  get #look(): HTMLSelectElement | null {
    return this.querySelector<HTMLSelectElement>("select[name=look]");
  }

  #shown(): SVGSVGElement | undefined {
    return [...this.#views.keys()].find((one) => one.getClientRects().length > 0);
  }

  /** Puts a view on a picture by hand; the list of places then says so. */
  #change(picture: SVGSVGElement, view: ZoomView): boolean {
    if (isSameView(this.#views.get(picture) ?? wholeView, view)) return false;
    this.#show(picture, view);
    const name = view.k === 1 ? "all" : "own";
    if (this.#look !== null) this.#look.value = name;
    this.#writeAddress("all");
    return true;
  }

  #show(picture: SVGSVGElement, view: ZoomView): void {
    const { k, x, y } = view;
    this.#views.set(picture, view);
    picture
      .querySelector("[data-zoom]")
      ?.setAttribute("transform", `translate(${x} ${y}) scale(${k})`);
    picture.style.setProperty("--unzoom", String(1 / k));
    for (const names of picture.querySelectorAll<SVGElement>("[data-from]"))
      setHidden(names, Number(names.dataset["from"]) > k);
    this.dispatchEvent(new CustomEvent("looked", { bubbles: true }));
  }

  #press(name: string): void {
    const picture = this.#shown();
    if (picture === undefined) return;
    if (name === "all") this.look("all");
    else this.#step(picture, name === "in" ? step : 1 / step);
  }

  #step(picture: SVGSVGElement, factor: number): boolean {
    const size = sizeOf(picture);
    const middle = [size[0] / 2, size[1] / 2] as const;
    return this.#change(picture, zoomAt(this.#view(picture), factor, middle, size));
  }

  #view(picture: SVGSVGElement): ZoomView {
    return this.#views.get(picture) ?? wholeView;
  }

  #wheel(event: WheelEvent, map: HTMLElement): void {
    const picture = this.#shown();
    const isMeant = event.ctrlKey || event.metaKey || map === document.activeElement;
    if (picture === undefined || !isMeant) return;
    event.preventDefault();
    const factor = Math.exp(-event.deltaY * (event.ctrlKey ? 0.008 : 0.002));
    const at = pointIn(picture, event.clientX, event.clientY);
    this.#change(picture, zoomAt(this.#view(picture), factor, at, sizeOf(picture)));
  }

  /** Keys that change nothing are left to the page. */
  #key(event: KeyboardEvent, map: HTMLElement): void {
    const picture = this.#shown();
    if (picture === undefined || event.target !== map || event.ctrlKey || event.metaKey) return;
    if (this.#pressKey(event.key, picture)) event.preventDefault();
  }

  #pressKey(key: string, picture: SVGSVGElement): boolean {
    if (key === "+" || key === "=") return this.#step(picture, step);
    if (key === "-") return this.#step(picture, 1 / step);
    if (key === "0") return this.#change(picture, wholeView);
    const by = arrows[key];
    return (
      by !== undefined && this.#change(picture, moved(this.#view(picture), by, sizeOf(picture)))
    );
  }

  #drag({ pointerType, button, clientX, clientY }: PointerEvent, map: HTMLElement): void {
    const picture = this.#shown();
    this.#dragged = false;
    if (picture === undefined || pointerType === "touch" || button !== 0) return;
    const start = this.#view(picture);
    const ended = new AbortController();
    const { signal } = ended;
    const move = (event: PointerEvent): void => {
      const [dx, dy] = [event.clientX - clientX, event.clientY - clientY];
      if (!this.#dragged && Math.hypot(dx, dy) < still) return;
      this.#dragged = true;
      map.dataset["dragging"] = "";
      const scale = scaleOf(picture);
      this.#change(picture, moved(start, [dx / scale, dy / scale], sizeOf(picture)));
    };
    const end = (): void => {
      delete map.dataset["dragging"];
      ended.abort();
    };
    addEventListener("pointermove", move, { signal });
    addEventListener("pointerup", end, { signal });
    addEventListener("pointercancel", end, { signal });
  }

  /** What ends a drag is no click. */
  #swallow(event: Event): void {
    if (this.#dragged) event.stopPropagation();
    this.#dragged = false;
  }

  #pinch(factor: number, [clientX, clientY]: Pair, [dx, dy]: Pair): void {
    const picture = this.#shown();
    if (picture === undefined) return;
    const [size, scale] = [sizeOf(picture), scaleOf(picture)];
    const shifted = moved(this.#view(picture), [dx / scale, dy / scale], size);
    this.#change(picture, zoomAt(shifted, factor, pointIn(picture, clientX, clientY), size));
  }

  #readAddress(): void {
    const asked = new URLSearchParams(location.search).get("look")?.toLowerCase();
    const offered = [...(this.#look?.options ?? [])].filter(({ disabled }) => !disabled);
    if (asked !== undefined && offered.some(({ value }) => value === asked)) this.look(asked);
  }

  #writeAddress(look: string): void {
    const query = queryWith(new URLSearchParams(location.search), { look }, { look: "all" });
    history.replaceState(history.state, "", `${location.pathname}${query}${location.hash}`);
  }
}

function sizeOf(picture: SVGSVGElement): Pair {
  const { width, height } = picture.viewBox.baseVal;
  return [width, height];
}

/** How many CSS pixels of the page one of the picture takes. */
function scaleOf(picture: SVGSVGElement): number {
  return picture.getBoundingClientRect().width / sizeOf(picture)[0];
}

function pointIn(picture: SVGSVGElement, clientX: number, clientY: number): Pair {
  const { left, top } = picture.getBoundingClientRect();
  const scale = scaleOf(picture);
  return [(clientX - left) / scale, (clientY - top) / scale];
}

customElements.define("map-zoom", MapZoom);
