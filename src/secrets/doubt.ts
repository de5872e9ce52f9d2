import type { SecretRule } from "../catalog/secret-rule.ts";

// Where something stands that looks like a credential and most likely is none. It is found all the same, and weighs little; the reason is told.

/** Names by which people give a file away as a template. Tokens of vendors do end up in them, and stay what they are. */
const TEMPLATE = /[._-](?:example|sample|template|tmpl|dist)(?:\.[a-z0-9]{1,8})?$|(?:^|\/)(?:example|sample|template)[._-][^/]*$/iu;
const PROGRAM =
  /\.(?:rs|go|py|[cm]?[jt]s|[jt]sx|java|kts?|scala|swift|c|h|cc|cpp|hpp|cs|php|rb|exs?|erl|hs|ml|clj|dart|lua|zig|pl|vue|svelte)$/iu;
/** So much of a line is read before a value. */
const BEFORE = 160;
const COMMENT = /(?:^|[ \t])(?:\/\/|\/?\*|#|--|;|<!--|""")/u;
const SHOWN = /\b(?:(?:examples?|sample|for instance|looks? like|in the form|such as)\b|e\.g\.)[^\n]{0,60}$/iu;
/** A message of a program that shows the form of a value: the words stand in the same quotation as the value, right before it. */
const MESSAGE =
  /["'`][^"'`\n]{0,140}(?:\b(?:form(?:at)?|ur[il]|string|something|value|address|one|looks?) like|\b(?:for example|for instance|such as|in the form(?: of)?|examples?:)|\be\.g\.),?:? [^"'`\s]{0,40}$/iu;
const TEST_MODULE = Buffer.from("#[cfg(test)]");
/** What stands between that mark and the module, in Rust: further attributes. */
const MODULE = /^#\[cfg\(test\)\]\s{1,8}(?:#\[[^\]\n]{1,80}\]\s{1,8}){0,4}(?:pub(?:\([a-z]{1,10}\))? )?mod \w{1,60} \{/u;

/** The doubts about the places of one file. */
export class Doubts {
  readonly #bytes: Buffer;
  readonly #path: string;
  #testsFrom: number | undefined;

  constructor(path: string, bytes: Buffer) {
    this.#path = path;
    this.#bytes = bytes;
  }

  /** Whether an offset lies in the tests that a source file ends with: Rust keeps them in the file that they test. */
  inTests(start: number): boolean {
    if (!this.#path.endsWith(".rs")) return false;
    this.#testsFrom ??= testsFrom(this.#bytes);
    return start >= this.#testsFrom;
  }

  /** What makes a credential doubtful where it stands, in words that go on “a credential, …”; undefined where nothing does. */
  at(start: number, { pattern, guessable, ownFile }: SecretRule): string | undefined {
    if ((pattern === undefined || guessable) && TEMPLATE.test(this.#path)) return "in a file that is named a template";
    if (ownFile && PROGRAM.test(this.#path)) return "quoted in a program";
    const from = Math.max(0, start - BEFORE);
    const line = this.#bytes.toString("latin1", this.#bytes.subarray(from, start).lastIndexOf(0x0a) + 1 + from, start);
    if (COMMENT.test(line) && SHOWN.test(line)) return "shown as an example in a comment";
    return (pattern === undefined || guessable) && MESSAGE.test(line) ? "shown as an example in a message" : undefined;
  }
}

/** Where the test module begins that a file in Rust ends with. */
function testsFrom(bytes: Buffer): number {
  for (let at = bytes.indexOf(TEST_MODULE); at !== -1; at = bytes.indexOf(TEST_MODULE, at + 1))
    if (MODULE.test(bytes.toString("latin1", at, at + 500))) return at;
  return Number.POSITIVE_INFINITY;
}
