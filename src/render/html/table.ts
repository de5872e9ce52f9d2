import { figure } from "../words.ts";
import { bounded, type Room, rest } from "./list.ts";
import { type Content, html, type Markup } from "./markup.ts";

/** One column of a table. */
export interface Column<T> {
  readonly title: string;
  readonly cell: (item: T) => Content;
  /** Figures stand to the right, one below the other. */
  readonly figures?: boolean;
  /** Not broken into lines. */
  readonly short?: boolean;
}

/** More rows than this stand behind one click, so that the next section is in reach; on paper they are all there. */
const LONG = 40;

/** What a table may take, and the words behind which it is folded away; a long one is folded without being told. */
interface Options {
  readonly room?: Room;
  readonly fold?: string;
}

/** A table whose first column names its row. It scrolls sideways by itself, by the keyboard too, where the page is too narrow for it. */
export function table<T>(
  caption: string,
  columns: readonly [Column<T>, ...Column<T>[]],
  all: readonly T[],
  { room, fold = all.length > LONG ? `All ${figure(all.length)}` : undefined }: Options = {},
): Markup {
  const [first, ...others] = columns;
  const { shown, left } = bounded(
    all,
    (item) =>
      html`<tr><th scope="row"${kind(first)}>${first.cell(item)}</th>${others.map((column) => html`<td${kind(column)}>${column.cell(item)}</td>`)}</tr>
`,
    room,
  );
  const titles = columns.map((column) => html`<th scope="col"${kind(column)}>${column.title}</th>`);
  const whole = html`${scrolling(
    caption,
    html`<table><caption>${caption}</caption><thead><tr>${titles}</tr></thead><tbody>${shown}</tbody></table>`,
  )}${rest(left)}`;
  return fold === undefined ? whole : html`<details><summary>${fold}</summary>${whole}</details>`;
}

/** Something wide in a frame that scrolls sideways. */
export function scrolling(label: string, wide: Markup): Markup {
  return html`<div class="wide" role="region" aria-label="${label}" tabindex="0">${wide}</div>`;
}

function kind({ figures, short }: Pick<Column<unknown>, "figures" | "short">): Markup | undefined {
  if (figures === true) return html` class="figures"`;
  return short === true ? html` class="short"` : undefined;
}
