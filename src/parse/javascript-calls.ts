import type { ScriptAct } from "../model/script.ts";
import { type Folding, UNKNOWN } from "./javascript-fold.ts";
import type { Scope } from "./javascript-scope.ts";
import { child, children, type Node, textField } from "./javascript-tree.ts";
import { DECODED, ENVIRONMENT, FETCHED, FILE, mattersOf } from "./script-matter.ts";
import { quoteWords } from "./words.ts";

/** A call with what its parts are made of. */
export interface Call {
  /** The dotted name of what is called; empty where it has none. */
  readonly name: string;
  readonly args: readonly Node[];
  /** What each argument is made of. */
  readonly of: readonly number[];
  /** What the called object is made of. */
  readonly before: number;
  readonly scope: Scope;
  readonly folding: Folding;
}

/** What a call does, and what its result is made of. */
export interface Judged {
  readonly act?: Omit<ScriptAct, "at">;
  readonly gives: number;
}

// Names of Node, Bun, Deno and the packages that everybody uses for the same: https://nodejs.org/docs/latest-v22.x/api/
const SHELL = /^(?:child_process\.exec(?:Sync)?|execa\.(?:execaCommand|command)(?:Sync)?|zx\.\$|Bun\.\$|execaCommand(?:Sync)?)$/u;
const ARGV =
  /^(?:child_process\.(?:spawn|spawnSync|execFile|execFileSync)|execa(?:\.(?:execa|execaSync|sync|node|\$))?|Bun\.spawn(?:Sync)?|Deno\.(?:run|Command)|tinyexec\.(?:x|exec)|nano-spawn)$/u;
const FORK = /^(?:child_process\.fork|worker_threads\.Worker|Worker)$/u;
const EVALUATE =
  /^(?:eval|Function|vm\.(?:runIn\w+|Script|SourceTextModule|compileFunction)|vm\.Script\(\)\.runIn\w+|vm2\.VM\(\)\.run|require-from-string)$|\._compile$|\.constructor\.constructor$|^Function(?:\.prototype)?\.constructor$/u;
const TIMERS = /^(?:setTimeout|setInterval|setImmediate)$/u;
const REACH =
  /^(?:fetch|https?\.(?:get|request)|http2\.connect|(?:net|tls)\.(?:connect|createConnection)|net\.Socket\(\)\.connect|dgram\.createSocket|dns\.(?:resolve\w*|lookup)|dns\/promises\.(?:resolve\w*|lookup)|axios(?:\.(?:get|post|put|patch|request|delete|head))?|got(?:\.(?:get|post|put|stream))?|needle(?:\.\w+)?|superagent\.\w+|request(?:\.\w+)?|undici\.(?:request|stream)|ky(?:\.\w+)?|phin|XMLHttpRequest\(\)\.open|WebSocket|ws(?:\.WebSocket)?|EventSource|Deno\.connect|Bun\.connect|importScripts|navigator\.sendBeacon)$/u;
const SEND =
  /^(?:https?\.request\(\)|(?:net|tls)\.(?:connect|createConnection)\(\)|net\.Socket\(\)|WebSocket\(\)|ws\(\)|XMLHttpRequest\(\)|dgram\.createSocket\(\))\.(?:write|end|send)$/u;
const POSTS = /^(?:axios|got|needle|superagent|request|ky)\.(?:post|put|patch)$|^navigator\.sendBeacon$/u;
const READ =
  /^fs\.(?:readFile(?:Sync)?|createReadStream|open(?:Sync)?|readdir(?:Sync)?|copyFile(?:Sync)?|cp(?:Sync)?)$|^Bun\.file$|^Deno\.(?:readTextFile|readFile)(?:Sync)?$/u;
const WRITE =
  /^fs\.(?:writeFile|appendFile|outputFile|outputJson|writeJson|ensureSymlink)(?:Sync)?$|^fs\.(?:createWriteStream)$|^Bun\.write$|^Deno\.write(?:TextFile|File)(?:Sync)?$/u;
const COPY = /^fs\.(?:copyFile|cp|copy|rename|symlink|link|move)(?:Sync)?$/u;
const DELETE = /^fs\.(?:unlink|rm)(?:Sync)?$/u;
const DECODE =
  /^(?:atob|unescape|zlib\.\w*(?:inflate|gunzip|unzip|brotliDecompress)\w*|crypto\.createDecipher(?:iv)?(?:\(\)\.(?:update|final))?|lz-string\.decompress\w*|LZString\.decompress\w*)$/iu;
const VERIFY = /^crypto\.(?:createHash|createVerify|verify|timingSafeEqual|subtle\.digest|hash)$|^ssri\.\w+$|^hasha(?:\.\w+)?$/u;

/** What arrives in the functions that a call is given, as far as its name tells. */
export function arrivesIn(name: string): number {
  return REACH.test(name) ? FETCHED : READ.test(name) ? FILE : 0;
}

/** Says what a call does outside the program. */
export function judgeCall(call: Call): Judged {
  const { name, args, of, before } = call;
  const text = (index: number): string | undefined => textOf(call, args[index]);
  const first = of[0] ?? 0;
  const options = optionsOf(args);
  if (SHELL.test(name)) return run(call, text(0), first, options, outputOf(text(0)));
  if (ARGV.test(name)) return run(call, commandOf(call, options), of.reduce((sum, one) => sum | one, 0) & ~ENVIRONMENT, options, 0);
  if (FORK.test(name)) {
    if (options && flag(call, options, "eval") === "true") return { act: evaluation(call), gives: 0 };
    const file = text(0);
    return run(call, file === undefined ? undefined : quoteWords(["node", file]), first, options, 0);
  }
  if (EVALUATE.test(name)) return { act: evaluation(call), gives: 0 };
  if (TIMERS.test(name) && args[0] && /^(?:StringLiteral|TemplateLiteral|BinaryExpression)$/u.test(args[0].type))
    return { act: evaluation(call), gives: 0 };
  if (SEND.test(name)) {
    const bits = of.reduce((sum, one) => sum | one, 0);
    return args.length > 0 ? { act: { does: "send", ...matter(bits) }, gives: FETCHED } : { gives: FETCHED };
  }
  if (REACH.test(name)) return reach(call, options);
  if (DECODE.test(name) || (/^Buffer\.from$/u.test(name) && /^(?:base64(?:url)?|hex)$/iu.test(text(1) ?? ""))) return { gives: DECODED };
  if (VERIFY.test(name)) return { act: { does: "verify" }, gives: 0 };
  if (WRITE.test(name))
    return { act: { does: "write", ...named(text(0)), ...matter((of[1] ?? 0) | (name.includes("Stream") ? before : 0)) }, gives: 0 };
  if (COPY.test(name)) return { act: { does: "write", ...named(text(1)), ...matter(FILE) }, gives: 0 };
  if (READ.test(name)) return { act: { does: "read", ...named(text(0)) }, gives: FILE };
  if (DELETE.test(name) && args[0]?.type === "Identifier" && textField(args[0], "name") === "__filename")
    return { act: { does: "hide", text: "deletes its own file" }, gives: 0 };
  if (/\.pipe$|^stream(?:\/promises)?\.pipeline$/u.test(name) && (before | first) & FETCHED)
    return { act: { does: "write", of: ["fetched"] }, gives: 0 };
  return { gives: 0 };
}

function evaluation(call: Call): Omit<ScriptAct, "at"> {
  // `new Function("a", "b", code)`: the last argument is the code.
  const code = /Function|constructor/u.test(call.name) ? call.args.at(-1) : call.args[0];
  const bits = call.of.reduce((sum, one) => sum | one, 0);
  const text = code === undefined ? "" : textOf(call, code);
  return { does: "evaluate", ...named(text), ...matter(bits) };
}

function run(call: Call, text: string | undefined, bits: number, options: Node | undefined, gives: number): Judged {
  const silent = options && (/ignore/u.test(flag(call, options, "stdio") ?? "") || flag(call, options, "windowsHide") === "true");
  const detached = options !== undefined && flag(call, options, "detached") === "true" && silent === true;
  return { act: { does: "run", ...named(text), ...matter(bits & ~ENVIRONMENT), ...(detached ? { detached } : {}) }, gives };
}

/** What a command prints when it is one that fetches or decodes. */
function outputOf(text: string | undefined): number {
  if (text === undefined) return 0;
  return (
    (/\b(?:curl|wget)\b/u.test(text) ? FETCHED : 0) |
    (/\bbase64\b.*\s-{1,2}d/iu.test(text) ? DECODED : 0) |
    (/^\s*(?:env|printenv|set)\s*$/u.test(text) ? ENVIRONMENT : 0)
  );
}

/** A program and its words as one command line. */
function commandOf(call: Call, options: Node | undefined): string | undefined {
  const { args, folding, scope } = call;
  const whole = folding.list(args[0], scope);
  if (whole) return quoteFolded(whole.map(({ text }) => text));
  const program = textOf(call, args[0]) ?? UNKNOWN;
  const listed = folding.list(args[1], scope) ?? (options ? folding.list(property(options, "args"), scope) : undefined);
  const words = listed?.map(({ text }) => text) ?? (args[1] && args[1] !== options ? [UNKNOWN] : []);
  if (program === UNKNOWN && words.every((word) => word === UNKNOWN)) return undefined;
  // Under a shell the first word may be a whole line.
  const shell = options !== undefined && flag(call, options, "shell") !== undefined && flag(call, options, "shell") !== "false";
  return shell || /\s/u.test(program) ? [program, ...words].join(" ") : quoteFolded([program, ...words]);
}

/** Quotes words for a shell, but leaves what is unknown a variable. */
function quoteFolded(words: readonly string[]): string {
  return words.map((word) => (word.includes(UNKNOWN) && !/[\s"'`;&|]/u.test(word) ? word : quoteWords([word]))).join(" ");
}

function reach(call: Call, options: Node | undefined): Judged {
  const { name, args, of, folding, scope } = call;
  const bits = of.reduce((sum, one, index) => (/Function/u.test(args[index]?.type ?? "") ? sum : sum | one), 0);
  const address = textOf(call, args[0]) ?? (options ? hostOf(call, options) : undefined);
  const method = options && property(options, "method");
  const posts =
    POSTS.test(name) ||
    (method !== undefined && /^(?:post|put|patch)$/iu.test(folding.fold(method, scope).text)) ||
    (options !== undefined && (property(options, "body") ?? property(options, "data")) !== undefined);
  // A name that is looked up reaches whoever owns its zone.
  const asks = /^dns\b/u.test(name) && address?.includes(UNKNOWN);
  const does = posts || asks || (bits & ENVIRONMENT) !== 0 ? "send" : "reach";
  return { act: { does, ...named(address), ...matter(bits) }, gives: FETCHED };
}

function hostOf(call: Call, options: Node): string | undefined {
  const host = property(options, "hostname") ?? property(options, "host") ?? property(options, "url") ?? property(options, "uri");
  const text = textOf(call, host);
  return text === undefined || /^https?:/u.test(text) ? text : `https://${text}`;
}

function textOf({ folding, scope }: Call, node: Node | undefined): string | undefined {
  if (!node || node.type === "ArrayExpression" || node.type === "ObjectExpression") return undefined;
  const { text } = folding.fold(node, scope);
  return text === UNKNOWN || text.trim() === "" ? undefined : text.slice(0, 8_000);
}

function optionsOf(args: readonly Node[]): Node | undefined {
  return args.findLast(({ type }) => type === "ObjectExpression");
}

function property(options: Node, name: string): Node | undefined {
  for (const entry of children(options, "properties")) {
    const key = child(entry, "key");
    if (key && (textField(key, "name") === name || textField(key, "value") === name)) return child(entry, "value") ?? entry;
  }
  return undefined;
}

/** The value of an option as text; a list as its items. */
function flag({ folding, scope }: Call, options: Node, name: string): string | undefined {
  const value = property(options, name);
  if (!value) return undefined;
  const list = folding.list(value, scope);
  return list ? list.map(({ text }) => text).join(" ") : folding.fold(value, scope).text;
}

function named(text: string | undefined): { readonly text?: string } {
  return text === undefined ? {} : { text };
}

function matter(bits: number): Pick<ScriptAct, "of"> {
  return bits === 0 ? {} : { of: mattersOf(bits) };
}
