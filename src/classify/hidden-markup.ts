import { markdownCode, type Stretch, within } from "../parse/markdown-code.ts";
import { type HiddenPassage, type Hiding, LONGEST_PASSAGE, MOST_PASSAGES } from "./hidden-passage.ts";

/** Styles that keep a text out of sight: it is taken away, has no size, no colour of its own, or stands outside the page. */
const UNSEEN =
  /(?:^|[;"'\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|font-size\s*:\s*[01](?:\.\d+)?(?:px|pt|em|rem|%)?\s*(?:[;"'!]|$)|opacity\s*:\s*0(?:\.0\d*)?\s*(?:[;"'!]|$)|(?<!background-)color\s*:\s*(?:white|snow|transparent|#f{3}(?:f|f{3}|f{5})?\b|rgba?\(\s*255\s*,\s*255\s*,\s*255|rgba\([^)]{0,40},\s*0(?:\.0+)?\s*\))|(?:left|top|right|text-indent|margin-left)\s*:\s*-\d{3,}|clip\s*:\s*rect\(\s*0|clip-path\s*:\s*inset\((?:50|100)%|(?:max-)?(?:height|width)\s*:\s*[01](?:px)?\s*(?:[;"'!]|$))/i;
const TAG = /<([a-z][a-z0-9-]{0,30})((?:\s[^<>]{0,600})?)>/gi;
const VOID = /^(?:img|br|hr|input|meta|link|source|area|base|col|embed|track|wbr)$/i;
/** White formulas, as some sites render them. */
const FORMULA = /\\(?:color|textcolor)\s*\{\s*white\s*\}\s*\{?([^{}\n]{4,2000})/g;
/** A link definition that leads nowhere: `[//]: # (text)`, `[comment]: <> "text"`. */
const REFERENCE = /^[ \t]{0,3}\[[^\]\n]{1,60}\]:[ \t]*(?:#|<#?>|\/dev\/null)[ \t]*[("']([^\n]{1,2000}?)[)"'][ \t]*$/gm;

/** Passages that Markdown or HTML does not show: comments, definitions that lead nowhere, folded parts and text without size or colour. */
export function hiddenMarkup(text: string): readonly HiddenPassage[] {
  const found: HiddenPassage[] = [];
  if (!text.includes("<") && !/\]:|\\(?:text)?color/.test(text)) return found;
  const code = markdownCode(text);
  const note = (hiding: Hiding, start: number, end: number, from: number, to: number): void => {
    const says = text.slice(from, Math.min(to, from + LONGEST_PASSAGE));
    if (found.length < MOST_PASSAGES && /\p{L}{2}/u.test(says)) found.push({ hiding, start, end, says });
  };
  comments(text, code, note);
  for (const match of text.matchAll(REFERENCE)) {
    if (within(code, match.index)) continue;
    const from = match.index + match[0].lastIndexOf(match[1] ?? "");
    note("reference", match.index, match.index + match[0].length, from, from + (match[1] ?? "").length);
  }
  for (const match of text.matchAll(FORMULA)) {
    const from = match.index + match[0].length - (match[1] ?? "").length;
    if (!within(code, match.index)) note("unseen-style", match.index, match.index + match[0].length, from, from + (match[1] ?? "").length);
  }
  elements(text, code, note);
  return found.sort((a, b) => a.start - b.start);
}

type Note = (hiding: Hiding, start: number, end: number, from: number, to: number) => void;

/** A comment that is never closed hides the rest of the file. */
function comments(text: string, code: readonly Stretch[], note: Note): void {
  for (let at = text.indexOf("<!--"); at !== -1; ) {
    const close = text.indexOf("-->", at + 4);
    const end = close === -1 ? text.length : close + 3;
    if (!within(code, at)) note("comment", at, end, at + 4, close === -1 ? text.length : close);
    at = text.indexOf("<!--", within(code, at) ? at + 4 : end);
  }
}

/** Tags that are looked at in one file. */
const MOST_TAGS = 20_000;

function elements(text: string, code: readonly Stretch[], note: Note): void {
  const lower = text.toLowerCase();
  let seen = 0;
  let behind = 0;
  /** Where the next end of an element lies, so that a file of a thousand openings is not searched to its end a thousand times. */
  const closings = new Map<string, number>();
  for (const match of text.matchAll(TAG)) {
    const [whole, name = "", attributes = ""] = match;
    if (++seen > MOST_TAGS) return;
    if (match.index < behind || VOID.test(name) || within(code, match.index)) continue;
    const hiding = hidingOf(name.toLowerCase(), attributes);
    if (!hiding) continue;
    const start = match.index + whole.length;
    const closing = `</${name.toLowerCase()}`;
    let close = closings.get(closing) ?? 0;
    if (close !== -1 && close < start) {
      close = lower.indexOf(closing, start);
      closings.set(closing, close);
    }
    // Prose that speaks of the element opens it and never closes it.
    if (close === -1 && hiding === "collapsed") continue;
    const end = close === -1 ? Math.min(text.length, start + LONGEST_PASSAGE) : close;
    note(hiding, match.index, end, start, end);
    behind = end;
  }
}

function hidingOf(name: string, attributes: string): Hiding | undefined {
  if (name === "details") return /(?:^|\s)open\b/i.test(attributes) ? undefined : "collapsed";
  if (name === "template") return "unseen-style";
  if (attributes === "") return undefined;
  if (/(?:^|\s)hidden(?:\s|=|\/|$)/i.test(attributes)) return "unseen-style";
  const style = /\bstyle\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(attributes);
  if (style && UNSEEN.test(style[1] ?? style[2] ?? style[3] ?? "")) return "unseen-style";
  return name === "font" && /\bcolor\s*=\s*["']?(?:white|#f{3}(?:f{3})?\b)|\bsize\s*=\s*["']?0\b/i.test(attributes)
    ? "unseen-style"
    : undefined;
}
