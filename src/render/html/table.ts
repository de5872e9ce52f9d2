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

/** A table whose first column names its row. It scrolls sideways by itself, by the keyboard too, where the page is too narrow for it. */
export function table<T>(caption: string, columns: readonly [Column<T>, ...Column<T>[]], all: readonly T[], room?: Room): Markup {
  const [first, ...others] = columns;
  const { shown, left } = bounded(
    all,
    (item) =>
      html`<tr><th scope="row"${kind(first)}>${first.cell(item)}</th>${others.map((column) => html`<td${kind(column)}>${column.cell(item)}</td>`)}</tr>`,
    room,
  );
  return html`${scrolling(
    caption,
    html`<table><caption>${caption}</caption><thead><tr>${columns.map((column) => html`<th scope="col"${kind(column)}>${column.title}</th>`)}</tr></thead><tbody>${shown}</tbody></table>`,
  )}${rest(left)}`;
}

/** Something wide in a frame that scrolls sideways. */
export function scrolling(label: string, wide: Markup): Markup {
  return html`<div class="wide" role="region" aria-label="${label}" tabindex="0">${wide}</div>`;
}

function kind({ figures, short }: Pick<Column<unknown>, "figures" | "short">): Markup | undefined {
  if (figures === true) return html` class="figures"`;
  return short === true ? html` class="short"` : undefined;
}
