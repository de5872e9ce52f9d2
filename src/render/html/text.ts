import type { Location } from "../../model/place.ts";
import { clip, visible, visibleParts } from "../visible.ts";
import { html, type Markup } from "./markup.ts";

/** Code points of one field; the JSON report has the whole. */
const LONGEST = 1000;

/** Line breaks and tabs, which any script holds: spelled, and no reason to look twice. */
const LAYOUT = /^(?:\\u\{(?:9|a)\})+$/u;

/** Running text: what stands between backticks is set as code, and characters that a reader would not see are spelled and marked. */
export function prose(text: string): Markup {
  const pieces = clip(visible(text), LONGEST).split(/`([^`]+)`/u);
  return html`${pieces.map((piece, i) => (i % 2 === 0 ? piece : html`<code>${piece}</code>`))}`;
}

/** A path, a command, a name: text of the tree that is meant letter by letter. Marked where it hides something. */
export function code(text: string): Markup {
  return html`<code>${spelled(text)}</code>`;
}

/** A line of the tree, quoted. */
function quotation(text: string): Markup {
  return html`<pre class="quote"><code>${spelled(text)}</code></pre>`;
}

function spelled(text: string): Markup {
  let room = LONGEST;
  let over = 0;
  const parts = visibleParts(text).map(({ text: part, unseen }) => {
    const points = Array.from(part);
    const shown = points.slice(0, room).join("");
    over += Math.max(0, points.length - room);
    room = Math.max(0, room - points.length);
    if (!unseen || shown === "") return shown;
    return LAYOUT.test(shown) ? html`<span class="break">${shown}</span>` : html`<mark>${shown}</mark>`;
  });
  return html`${parts}${over === 0 ? undefined : `… (${over} more characters)`}`;
}

/** A place with what stands there: `path:line`, why it matters, and the line itself where quoting is allowed. */
export function place(location: Location, excerpts: boolean): Markup {
  const { path, line, note, excerpt } = location;
  const why = note === undefined || note === "" ? undefined : html` <span class="note">${prose(note)}</span>`;
  const quote = excerpts && excerpt !== undefined && excerpt !== "" ? quotation(excerpt) : undefined;
  return html`<span class="at">${code(`${path}:${line}`)}${why}</span> ${quote}`;
}

/** An id for `prefix`: letters, digits and dashes only, whatever the words were; the same words give the same id. */
export function anchor(prefix: string, words: string): string {
  const slug = words
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-|-$/gu, "")
    .slice(0, 80);
  return `${prefix}-${slug}`;
}
