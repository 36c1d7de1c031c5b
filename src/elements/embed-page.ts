import { fillIn } from "../i18n/fill-in.ts";
import { announceHeight } from "./embed-height.ts";
import { settingsBy } from "./embed-settings.ts";

/** A page in a frame, shown as its address asks. */
export interface EmbedPage {
  readonly query: URLSearchParams;
  readonly asked: Readonly<Record<string, string>>;
  /** Says on the page what else its address asks and nothing offers. */
  readonly fault: (bad: readonly string[]) => void;
  /** Tells the page around how tall this one is, from now on. */
  readonly announce: () => void;
}

/** Shows a page as its address asks, or moves on to the page of the view that it asks for. */
export function embedPage(): EmbedPage {
  const query = new URLSearchParams(location.search);
  const { asked, maxHeight, bad } = settingsBy(query);
  const root = document.documentElement;
  const id = root.dataset["chart"] ?? "";
  Object.assign(root.dataset, asked);
  const faults = [...bad];
  const fault = (more: readonly string[]): void => {
    faults.push(...more);
    const note = document.querySelector<HTMLElement>('[data-part="embed-fault"]');
    if (note === null || faults.length === 0) return;
    note.textContent = fillIn(note.dataset["words"] ?? "", { value: faults.join(", ") });
    note.hidden = false;
  };
  fault(showView(asked["view"], id));
  return {
    query,
    asked,
    fault,
    announce: () => {
      if (asked["fitchart"] === undefined) announceHeight({ id, query, most: maxHeight });
    },
  };
}

/** Opens the table, or the page of another view; returns what is no view of this chart. */
function showView(view: string | undefined, id: string): readonly string[] {
  if (view === undefined || id.endsWith(`-${view}`)) return [];
  if (view === "table") {
    document.querySelector(".figure-table")?.setAttribute("open", "");
    return [];
  }
  const other = document.querySelector<HTMLLinkElement>(`link[data-view="${view}"]`);
  if (other === null) return [`view=${view}`];
  location.replace(other.href + location.search + location.hash);
  return [];
}
