import { count } from "../words.ts";
import { html, type Markup } from "./markup.ts";

/** What one list may take, so that a tree with a hundred thousand of something still makes a page that opens. */
export interface Room {
  readonly items: number;
  readonly bytes: number;
}

/** For the list of a section. */
const SECTION: Room = { items: 400, bytes: 160_000 };
/** For a list inside an entry of another list. */
export const WITHIN: Room = { items: 12, bytes: 8_000 };

/** The first entries as markup, and how many had no room. */
export function bounded<T>(
  all: readonly T[],
  make: (item: T, index: number) => Markup,
  room: Room = SECTION,
): { shown: Markup[]; left: number } {
  const shown: Markup[] = [];
  let bytes = 0;
  for (const [i, item] of all.slice(0, room.items).entries()) {
    const one = make(item, i);
    bytes += one.size;
    if (bytes > room.bytes && shown.length > 0) break;
    shown.push(one);
  }
  return { shown, left: all.length - shown.length };
}

/** "and 12 more", where something had no room. */
export function rest(left: number): Markup | undefined {
  return left === 0 ? undefined : html`<p class="rest">and ${count(left, "more", "more")}; the JSON report has them all.</p>`;
}

/** A list of marks. */
export function bullets<T>(all: readonly T[], make: (item: T, index: number) => Markup, room?: Room): Markup {
  const { shown, left } = bounded(all, (item, i) => html`<li>${make(item, i)}</li>`, room);
  return html`<ul class="bullets">${shown}</ul>${rest(left)}`;
}
