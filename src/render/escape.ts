import { visible } from "./visible.ts";

/**
 * For a terminal and for a workflow log: one sink, because what a command prints on a terminal it prints into the log when a workflow runs it.
 *
 * Runners obey lines that start with `::name::` and stretches that look like `##[name]`; Azure Pipelines and TeamCity know `##vso[` and
 * `##teamcity[`. All are broken at any position, for a line's start depends on who wraps it.
 */
export function escapeForLog(text: string): string {
  return visible(text).replaceAll("::", ":\\u{3a}").replace(BRACKET_COMMAND, "#\\u{23}");
}

const BRACKET_COMMAND = /##(?=\w{0,20}\[)/g;

/**
 * For serialized JSON, whose strings are already visible: the second `#` of a bracket command becomes a JSON escape. Parsers read the same value,
 * and a log that the JSON is printed into sees no command. (`::` commands stand at the start of a line, where JSON has a quote.)
 */
export function escapeForJsonLog(json: string): string {
  return json.replace(BRACKET_COMMAND, "#\\u0023");
}

/**
 * For HTML text and for attribute values in quotes. The backtick, `=` and `/` are encoded too, for the places where a page that was
 * cut or pasted lost its quotes; bracket commands of runners, for a page may be printed into a log.
 */
export function escapeForHtml(text: string): string {
  return visible(text)
    .replace(/[&<>"'`=/]/g, entity)
    .replace(BRACKET_COMMAND, "#&#35;");
}

/**
 * For the inside of a `<code>` element in Markdown, where neither mentions nor issue links are made.
 * Every ASCII character that means something to some Markdown dialect is an entity, so nothing can close the element, start another, or end a table cell.
 */
export function escapeForMarkdownCode(text: string): string {
  return visible(text).replace(/[!-+\--/:<-@[-`{-~]/g, entity);
}

/**
 * For running text in Markdown that mixes our words with words from the tree. Plain words stay plain (encoded all the same); any other
 * stretch, which could be a mention, an address, an issue number, a commit id or markup, goes into `<code>`.
 */
export function escapeForMarkdown(text: string): string {
  return visible(text)
    .split(" ")
    .filter((word) => word !== "")
    .map((word) => (isPlain(word) ? escapeForMarkdownCode(word) : codeWithin(word)))
    .join(" ")
    .replaceAll("</code> <code>", " ");
}

/**
 * For a message that some readers show as plain text and others as Markdown: in SARIF and in GitLab's reports. Plain words stay plain; any other
 * stretch stands in backticks, which both can be read with. SARIF makes a link of `[text](target)` also in plain text, so that is broken everywhere.
 */
export function escapeForMessage(text: string): string {
  return visible(text)
    .replaceAll("`", "\\u{60}")
    .replaceAll("](", "]\\u{28}")
    .split(" ")
    .filter((word) => word !== "")
    .map((word, i) => (isPlain(word) && !(i === 0 && OPENING.test(word)) ? word : quotedWithin(word)))
    .join(" ")
    .replaceAll("` `", " ");
}

/** What would make a list of a line that begins with it. */
const OPENING = /^(?:[·–—→-]|\d+[.)])/u;

/** The word in backticks, without the brackets and the punctuation of the sentence around it. */
function quotedWithin(word: string): string {
  const [before, inner, after] = withoutPunctuation(word);
  return `${before}\`${inner}\`${after}`;
}

const PLAIN = /^["'(]{0,2}(?:[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{M}\p{N}]+)*|\d+(?:[.,]\d+)+)[)"'.,;:!?]{0,3}$/u;
/** Punctuation of our own sentences that stands alone. */
const PUNCTUATION = /^[·–—→-]$/u;
/** GitHub turns these into links although they look like words: commit ids, and `GH-12` for an issue. */
const LINKED = /^\W*(?:[0-9a-f]{7,64}|gh-\d+)\W*$/i;

function isPlain(word: string): boolean {
  return PUNCTUATION.test(word) || (PLAIN.test(word) && !LINKED.test(word));
}

/** The word in `<code>`, without the brackets and the punctuation of the sentence around it. */
function codeWithin(word: string): string {
  const [before, inner, after] = withoutPunctuation(word);
  return `${escapeForMarkdownCode(before)}<code>${escapeForMarkdownCode(inner)}</code>${escapeForMarkdownCode(after)}`;
}

function withoutPunctuation(word: string): readonly [before: string, inner: string, after: string] {
  const [, before = "", inner = "", after = ""] = /^(\()(.+)(\)[.,;:!?]{0,3})$/.exec(word) ?? /^()(.+?)([.,;:!?]{0,3})$/.exec(word) ?? [];
  return [before, inner, after];
}

function entity(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}
