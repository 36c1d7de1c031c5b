import { setHidden } from "../charts/attributes.ts";
import { nameChosen, settleNames } from "./route-map-names.ts";
import type { RouteItem } from "./route-items.ts";

/** What lies under a pointer: movements, and the place or region that is on top. */
export interface Under {
  readonly ways: readonly string[];
  readonly place: string | null;
  /** Whether that is a name or a point, and not the area of a region. */
  readonly isPoint: boolean;
}

/** Of how many chosen movements the places are named. */
const mostNamed = 4;

/** The drawings of the map, at every width. */
export class RouteMap {
  readonly #map: Element;
  readonly #ways: ReadonlyMap<string, readonly Element[]>;
  #hidden: ReadonlySet<string> = new Set();
  #lifted = "";

  constructor(map: Element) {
    this.#map = map;
    const ways = [...map.querySelectorAll<SVGElement>("[data-way]")];
    this.#ways = Map.groupBy(ways, ({ dataset }) => dataset["way"] ?? "");
  }

  /** Shows the lines of some movements only; touches those alone that change. */
  show(isShown: (id: string) => boolean): void {
    const hidden = new Set([...this.#ways.keys()].filter((id) => !isShown(id)));
    for (const [id, lines] of this.#ways) {
      if (hidden.has(id) === this.#hidden.has(id)) continue;
      for (const line of lines) setHidden(line, hidden.has(id));
    }
    this.#hidden = hidden;
  }

  /** Lifts the lines of chosen movements over all others, with their places' names and the regions they stand for. */
  lift(items: readonly RouteItem[]): void {
    const ids = items.map(({ id }) => id);
    if (ids.join() === this.#lifted) return;
    this.#lifted = ids.join();
    this.#map.toggleAttribute("data-lifted", items.length > 0);
    for (const line of this.#map.querySelectorAll("[data-picked]"))
      line.removeAttribute("data-picked");
    for (const line of ids.flatMap((id) => this.#ways.get(id) ?? [])) {
      line.setAttribute("data-picked", "");
      line.parentElement?.append(line);
    }
    this.#nameStops(items);
  }

  #nameStops(items: readonly RouteItem[]): void {
    const shades = new Set(items.flatMap(({ tokens }) => tokens.get("shade") ?? []));
    for (const shade of this.#map.querySelectorAll<SVGElement>("[data-shade]"))
      shade.toggleAttribute("data-lit", shades.has(shade.dataset["place"] ?? ""));
    const stops = items.slice(0, mostNamed).map(({ tokens }) => tokens.get("stop") ?? []);
    const ends = stops.flatMap((one) => [one.at(0) ?? "", one.at(-1) ?? ""]);
    nameChosen(this.#map, [...new Set([...ends, ...stops.flat()])]);
  }

  /** Finds the names of chosen places room anew, after the map was moved. */
  settle(): void {
    settleNames(this.#map);
  }

  /** The line of a movement in one picture. */
  lineIn(picture: Element, id: string): SVGGraphicsElement | null {
    return picture.querySelector<SVGGraphicsElement>(`[data-way="${CSS.escape(id)}"]`);
  }

  under({ clientX, clientY }: MouseEvent): Under {
    const elements = document.elementsFromPoint(clientX, clientY);
    const closest = (name: string) =>
      elements.flatMap((one) => {
        const found = one.closest<SVGElement>(`[data-${name}]`);
        return found !== null && this.#map.contains(found) ? [found] : [];
      });
    const ways = closest("way").map(({ dataset }) => dataset["way"] ?? "");
    const places = closest("place");
    const point = places.find((one) => !one.hasAttribute("data-shade"));
    const place = (point ?? places[0])?.dataset["place"] ?? null;
    return { ways: [...new Set(ways)], place, isPoint: point !== undefined };
  }
}
