import { clip, visible } from "../visible.ts";
import { count } from "../words.ts";
import { displayWidth, wrap } from "../wrap.ts";
import type { FileBranch, Lane, MomentBranch } from "./execution-lanes.ts";
import { html, type Markup } from "./markup.ts";
import { tierTone } from "./tone.ts";

/** Left edge and width of the four columns, in units of the drawing. */
const COLUMNS = {
  moment: { x: 0, width: 154 },
  file: { x: 180, width: 224 },
  command: { x: 430, width: 330 },
  effect: { x: 786, width: 174 },
} as const;
const WIDTH = 960;
const TOP = 30;
const NODE = 42;
const STEP = 52;
const BEND = 6;
/** Units that one column of the monospaced type takes, rounded up for faces that are wider than most. */
const MONO = 7;
const PADDING = 10;

const columnsOf = ({ width }: { readonly width: number }): number => Math.floor((width - 2 * PADDING) / MONO);

/** Words for a moment and for a gate. */
export interface Words {
  readonly moment: (id: string) => string;
  readonly gate: (id: string) => string;
}

/**
 * One moment: from there through the file and the command to what that can do, left to right, no two lines crossing.
 * The first drawing carries the titles of the columns.
 */
export function graph(branch: MomentBranch, words: Words, index: number): Markup {
  const { moment, gate, files, continued } = branch;
  const drawn: Markup[] = [];
  const top = index === 0 ? TOP : 1;
  let y = top;
  let above: number | undefined;
  for (const file of files) {
    drawn.push(edge(COLUMNS.moment, above, COLUMNS.file, y, gate === "automatic" ? "edge strong" : "edge dashed"));
    const first = y;
    above = belowOf(above, y);
    let before: number | undefined;
    for (const lane of file.lanes) {
      drawn.push(edge(COLUMNS.file, before, COLUMNS.command, y, "edge"), edge(COLUMNS.command, undefined, COLUMNS.effect, y, "edge"));
      drawn.push(command(lane, y), effect(lane, y));
      before = belowOf(before, y);
      y += STEP;
    }
    drawn.push(fileNode(file, first));
  }
  drawn.push(momentNode(branch, words, top));
  const height = y - STEP + NODE + 1;
  const triggers = files.flatMap(({ lanes }) => lanes).reduce((sum, { stands }) => sum + stands, 0);
  const id = `graph-${index + 1}`;
  return html`<svg class="graph" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="${id}-title ${id}-desc"><title id="${id}-title">${words.moment(moment)}, ${words.gate(gate)}${continued && ", continued"}</title><desc id="${id}-desc">${count(triggers, "trigger")} in ${count(files.length, "file")}. The table below says the same in words.</desc>
${index === 0 ? TITLES.map(([title, { x }]) => html`<text class="head" x="${x}" y="14">${title}</text>`) : undefined}${drawn}</svg>
`;
}

const TITLES: readonly (readonly [string, { readonly x: number }])[] = [
  ["When, behind which gate", COLUMNS.moment],
  ["By which file", COLUMNS.file],
  ["What runs", COLUMNS.command],
  ["What that can do", COLUMNS.effect],
];

/** A line to a node: straight to the first of a branch, and from the one above it to the next. */
function edge(
  from: { readonly x: number; readonly width: number },
  above: number | undefined,
  to: { readonly x: number },
  y: number,
  kind: string,
): Markup {
  const right = from.x + from.width;
  const at = y + NODE / 2;
  if (above === undefined) return html`<path class="${kind}" d="M${right} ${at}H${to.x}"/>`;
  return html`<path class="${kind}" d="M${(right + to.x) / 2} ${above}V${at - BEND}q0 ${BEND} ${BEND} ${BEND}H${to.x}"/>`;
}

/** Where the line to the next node leaves: from the straight one, or where the last one began to bend. */
function belowOf(above: number | undefined, y: number): number {
  return y + NODE / 2 - (above === undefined ? 0 : BEND);
}

function box({ x, width }: { readonly x: number; readonly width: number }, y: number, kind: string): Markup {
  return html`<rect class="${kind}" x="${x}" y="${y}" width="${width}" height="${NODE}" rx="4"/>`;
}

/** Up to two lines of text in a node. */
function lines(x: number, y: number, first: string, second: string, kind: string): Markup {
  if (second === "") return html`<text class="${kind}" x="${x + PADDING}" y="${y + NODE / 2 + 4}">${first}</text>`;
  return html`<text class="${kind}" x="${x + PADDING}" y="${y + 17}">${first}</text><text class="${kind} second" x="${x + PADDING}" y="${y + 33}">${second}</text>`;
}

function momentNode({ moment, gate, continued }: MomentBranch, words: Words, y: number): Markup {
  const { x } = COLUMNS.moment;
  return html`<g>${box(COLUMNS.moment, y, "node moment")}${lines(x, y, head(words.moment(moment), 22), continued ? "continued" : head(words.gate(gate), 24), "said")}</g>`;
}

function fileNode({ path, lanes }: FileBranch, y: number): Markup {
  const most = columnsOf(COLUMNS.file);
  const [only] = lanes;
  const all = lanes.reduce((sum, { stands }) => sum + stands, 0);
  const where = all === 1 && only ? `line ${only.trigger.line}, ${only.trigger.pointer}` : count(all, "trigger");
  return html`<g><title>${full(path)}</title>${box(COLUMNS.file, y, "node")}${lines(COLUMNS.file.x, y, tail(visible(path), most), head(visible(where), most), "mono")}</g>
`;
}

function command({ trigger, stands }: Lane, y: number): Markup {
  const most = columnsOf(COLUMNS.command);
  if (stands > 1)
    return html`<g>${box(COLUMNS.command, y, "node folded")}${lines(COLUMNS.command.x, y, `and ${count(stands, "more", "more")} of this class`, "", "said second")}</g>
`;
  const [file, ...more] = trigger.runs;
  const [first = "", ...others] = wrap(visible(trigger.command.replace(/\s*\n\s*/gu, " ↵ ")), most);
  const beside = more.length === 0 ? "" : ` and ${more.length} more`;
  const followed = file === undefined ? "" : `→ ${tail(visible(file.path), most - 2 - beside.length)}${beside}`;
  return html`<g><title>${full(trigger.command)}</title>${box(COLUMNS.command, y, "node")}${file === undefined ? lines(COLUMNS.command.x, y, first, head(others.join(" "), most), "mono whole") : lines(COLUMNS.command.x, y, head([first, ...others].join(" "), most), followed, "mono")}</g>
`;
}

function effect({ trigger }: Lane, y: number): Markup {
  const tone = tierTone(trigger.tier);
  const { x } = COLUMNS.effect;
  return html`<g>${box(COLUMNS.effect, y, `node tone ${tone}`)}${lines(x, y, head(visible(trigger.class), 22), head(visible(trigger.tier), 23), `said on ${tone}`)}</g>
`;
}

const full = (text: string): string => clip(visible(text), 300);

/** The beginning of a visible text, in so many columns. */
function head(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  let kept = "";
  for (const character of text) {
    if (displayWidth(kept + character) > columns - 1) break;
    kept += character;
  }
  return `${kept}…`;
}

/** The end of a visible text, in so many columns: what tells one path from another. */
function tail(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  let kept = "";
  for (const character of Array.from(text).reverse()) {
    if (displayWidth(character + kept) > columns - 1) break;
    kept = character + kept;
  }
  return `…${kept}`;
}
