import type { ScriptAct, ScriptReference } from "../model/script.ts";
import type { Lines } from "./lines.ts";
import { type PythonToken, tokenizePython } from "./python-tokens.ts";
import { DECODED, ENVIRONMENT, FETCHED, FILE, isTelling, mattersOf } from "./script-matter.ts";
import { quoteWords } from "./words.ts";

/** What a Python text does outside itself. */
export interface PythonText {
  readonly acts: readonly ScriptAct[];
  readonly references: readonly ScriptReference[];
  readonly unread?: string;
}

const LENGTH_LIMIT = 1024 * 1024;
const MOST_ACTS = 2_000;
/** Tokens of one call that are looked at. */
const SPAN = 2_000;

// https://docs.python.org/3/library/
const SHELL = /^(?:os\.(?:system|popen)|subprocess\.(?:getoutput|getstatusoutput)|commands\.getoutput|asyncio\.create_subprocess_shell)$/u;
const ARGV =
  /^(?:subprocess\.(?:run|call|check_call|check_output|Popen)|os\.(?:exec\w+|spawn\w+|posix_spawn\w*|startfile)|asyncio\.create_subprocess_exec|pty\.spawn)$/u;
const EVALUATE =
  /^(?:exec|eval|compile|execfile|builtins\.(?:exec|eval|compile)|marshal\.loads|types\.FunctionType|runpy\.run_\w+|code\.InteractiveInterpreter)$/u;
const LOAD = /^(?:__import__|importlib\.import_module|importlib\.util\.spec_from_file_location)$/u;
const REACH =
  /^(?:urllib\.request\.(?:urlopen|urlretrieve|Request)|urllib2\.urlopen|urllib\.urlopen|requests\.(?:get|post|put|patch|request|head|Session)|requests\.Session\(\)\.\w+|httpx\.\w+|aiohttp\.\w+|http\.client\.HTTPS?Connection|socket\.(?:socket|create_connection)|urllib3\.PoolManager|ftplib\.FTP|smtplib\.SMTP\w*|paramiko\.SSHClient|websocket\w*\.\w+)$/u;
const POSTS = /\.(?:post|put|patch)$|\.sendall$/u;
const DECODE =
  /^(?:base64\.\w*decode\w*|binascii\.(?:unhexlify|a2b_\w+)|bytes\.fromhex|zlib\.decompress\w*|gzip\.decompress|bz2\.decompress|lzma\.decompress|codecs\.decode|marshal\.loads|Fernet\(\)\.decrypt|cryptography\.fernet\.Fernet)$|\.decrypt$/u;
const READ = /^(?:open|io\.open|codecs\.open|pathlib\.Path|Path|os\.listdir|glob\.glob|shutil\.(?:copy\w*|move))$/u;
const VERIFY = /^(?:hashlib\.(?!new$)\w+|hashlib\.new|hmac\.compare_digest)$/u;
const HOME =
  /^(?:os\.path\.expanduser|pathlib\.Path\.home|Path\.home|os\.path\.join|os\.path\.expandvars|os\.path\.abspath|os\.path\.dirname)$/u;

/** Reads a program by its tokens: imports are followed, strings joined, and one variable hands to the next. Never throws. */
export function readPython(lines: Lines): PythonText {
  if (lines.text.length > LENGTH_LIMIT) return { acts: [], references: [], unread: `longer than ${LENGTH_LIMIT} characters` };
  return new Reader(lines, tokenizePython(lines.text)).read();
}

class Reader {
  readonly #lines: Lines;
  readonly #tokens: readonly PythonToken[];
  /** What names stand for by imports: `run` → `subprocess.run`. */
  readonly #names = new Map<string, string>();
  readonly #matters = new Map<string, number>();
  readonly #texts = new Map<string, string>();
  readonly #references: ScriptReference[] = [];
  readonly #acts: ScriptAct[] = [];
  readonly #closers: readonly number[];

  constructor(lines: Lines, tokens: readonly PythonToken[]) {
    this.#lines = lines;
    this.#tokens = tokens;
    this.#closers = closers(tokens);
  }

  read(): PythonText {
    for (let at = 0; at < this.#tokens.length && this.#acts.length < MOST_ACTS; at += 1) {
      const token = this.#tokens[at];
      if (token?.kind === "string" && isTelling(token.text)) this.#act(at, at, { does: "mention", text: token.text.slice(0, 300) });
      if (token?.kind !== "word") continue;
      if ((token.text === "import" || token.text === "from") && token.first) this.#import(at);
      else if (this.#tokens[at - 1]?.text !== ".") this.#name(at);
    }
    return { acts: this.#acts, references: this.#references };
  }

  #import(at: number): void {
    const line = this.#lineFrom(at);
    const from = line[0]?.text === "from";
    const cut = from ? line.findIndex(({ text }) => text === "import") : 0;
    const base = from ? dotted(line.slice(1, cut === -1 ? undefined : cut)) : "";
    if (from && base.startsWith(".")) this.#reference(at, base);
    else if (from && base !== "") this.#reference(at, base);
    for (const part of split(line.slice(cut + 1))) {
      const as = part.findIndex(({ text }) => text === "as");
      const name = dotted(as === -1 ? part : part.slice(0, as)).replaceAll(/[()]/gu, "");
      if (name === "") continue;
      const local = as === -1 ? (from ? name : (name.split(".")[0] ?? name)) : (part[as + 1]?.text ?? name);
      this.#names.set(local, from ? `${base}.${name}` : as === -1 ? local : name);
      this.#reference(at, from ? `${base}.${name}` : name);
    }
  }

  #reference(at: number, text: string): void {
    if (this.#references.length < 500) this.#references.push({ at: this.#place(at, at), text: `import ${text}`, how: "loads" });
  }

  /** A name that is called, assigned, or stands for the environment. */
  #name(at: number): void {
    const { name, end } = this.#dotted(at);
    const before = this.#tokens[at - 1]?.text;
    if (before === "." || before === "def" || before === "class") return;
    const next = this.#tokens[end + 1]?.text;
    if (next === "(") this.#call(name, at, end + 1);
    else if (next === "=" && this.#tokens[at]?.first) this.#assign(name, end + 2);
    else if (/^(?:with|for|async|await|return|yield|if|elif|while|not)$/u.test(name)) return;
  }

  #assign(name: string, from: number): void {
    const line = this.#lineFrom(from);
    const matters = this.#mattersOf(from, from + line.length);
    this.#matters.set(name, (this.#matters.get(name) ?? 0) | matters);
    const text = this.#fold(from, from + line.length);
    if (text !== undefined) this.#texts.set(name, text);
  }

  #call(name: string, at: number, open: number): void {
    const close = Math.min(this.#closers[open] ?? open, open + SPAN);
    const args = (): number => this.#mattersOf(open + 1, close);
    const first = (): string | undefined => this.#fold(open + 1, this.#argumentEnd(open + 1, close));
    const add = (act: Omit<ScriptAct, "at">): void => this.#act(at, close, act);
    // `open(x).read()`, `urlopen(x).read()`: the value of the whole expression goes to the name on the left, by `#assign`.
    if (SHELL.test(name)) add({ does: "run", ...named(first()), ...matter(args()) });
    else if (ARGV.test(name))
      add({ does: "run", ...named(this.#command(open + 1, close)), ...matter(args() & ~ENVIRONMENT), ...this.#detached(open, close) });
    else if (EVALUATE.test(name)) {
      // `re.compile` is another name; `compile` alone makes code.
      add({ does: "evaluate", ...named(first()), ...matter(args()) });
    } else if (LOAD.test(name)) {
      const text = first();
      if (text === undefined || text.includes("$_")) add({ does: "load" });
    } else if (REACH.test(name)) {
      const bits = args();
      const posts = POSTS.test(name) || (bits & ENVIRONMENT) !== 0 || this.#hasKeyword(open, close, /^(?:data|json|files|body)$/u);
      add({ does: posts ? "send" : "reach", ...named(first()), ...matter(bits) });
    } else if (name === "os.dup2" && args() & FETCHED) {
      // Standard input and output become a connection: whoever is at its other end types into what starts next.
      add({ does: "run", text: "/bin/sh", of: ["fetched"] });
    } else if (/\.(?:sendall|send|sendto)$/u.test(name) && this.#names.has("socket")) add({ does: "send", ...matter(args()) });
    else if (READ.test(name)) {
      const mode =
        this.#tokens.slice(open, close).find((token, index, all) => token.kind === "string" && all[index - 1]?.text === ",")?.text ?? "";
      const text = first();
      add({ does: /^[wax]/u.test(mode) ? "write" : "read", ...named(text) });
    } else if (/\.write(?:_text|_bytes)?$/u.test(name)) add({ does: "write", ...matter(args()) });
    else if (VERIFY.test(name)) add({ does: "verify" });
    else if (/^os\.(?:remove|unlink)$/u.test(name) && this.#tokens[open + 1]?.text === "__file__")
      add({ does: "hide", text: "deletes its own file" });
  }

  /** What the tokens of a stretch are made of. */
  #mattersOf(from: number, to: number): number {
    let bits = 0;
    for (let at = from; at < Math.min(to, from + SPAN); at += 1) {
      if (this.#tokens[at]?.kind !== "word" || this.#tokens[at - 1]?.text === ".") continue;
      const { name, end } = this.#dotted(at);
      const called = this.#tokens[end + 1]?.text === "(";
      if (called && REACH.test(name)) bits |= FETCHED;
      if (called && DECODE.test(name)) bits |= DECODED;
      if (called && /^(?:open|io\.open|Path|pathlib\.Path)$/u.test(name)) bits |= FILE;
      if (name === "os.environ" && this.#tokens[end + 1]?.text !== "[") bits |= ENVIRONMENT;
      if (name === "os.environ.items" || name === "os.environ.copy") bits |= ENVIRONMENT;
      bits |= this.#matters.get(name) ?? this.#matters.get(name.split(".")[0] ?? "") ?? 0;
    }
    return bits;
  }

  /** The value of a stretch: strings that stand in it, joined; `$_` for the rest. Undefined where nothing is known. */
  #fold(from: number, to: number): string | undefined {
    let text = "";
    let known = false;
    for (let at = from; at < Math.min(to, from + SPAN); at += 1) {
      const token = this.#tokens[at];
      if (!token) break;
      if (token.kind === "string") {
        text += text !== "" && this.#tokens[at - 1]?.text === "," ? `/${token.text}` : token.text;
        known = true;
      } else if (token.text === "/" && known) text += "/";
      else if (token.kind === "word" && this.#tokens[at - 1]?.text !== ".") {
        const { name, end } = this.#dotted(at);
        if (name === "os.path.expanduser" || name === "os.path.join" || HOME.test(name)) {
          if (/home$/u.test(name)) text += "~";
          else if (/dirname|abspath/u.test(name)) text += ".";
        } else if (name === "__file__") text += "";
        else if (name === "sys.executable") {
          text += "python";
          known = true;
        } else if (/^(?:r|f|b|str|pathlib\.Path|Path|encode|decode|format|not|and|or|if|else|lambda|True|False|None)$/u.test(name))
          text += "";
        else {
          const value = this.#texts.get(name);
          if (value !== undefined) known = true;
          text += value ?? "$_";
        }
        at = end;
      }
    }
    return known ? text.slice(0, 8_000) : undefined;
  }

  /** `subprocess.run(["sh", "-c", x])` and `Popen("line", shell=True)`. */
  #command(from: number, to: number): string | undefined {
    if (this.#tokens[from]?.text !== "[" && this.#tokens[from]?.text !== "(") return this.#fold(from, this.#argumentEnd(from, to));
    const close = Math.min(this.#closers[from] ?? to, to);
    const words: string[] = [];
    for (let at = from + 1; at < close; at = this.#argumentEnd(at, close) + 1)
      words.push(this.#fold(at, this.#argumentEnd(at, close)) ?? "$_");
    if (words.every((word) => word === "$_")) return undefined;
    return words.map((word) => (word.includes("$_") && !/[\s"'`;&|]/u.test(word) ? word : quoteWords([word]))).join(" ");
  }

  #detached(open: number, close: number): { readonly detached?: true } {
    const text = this.#tokens
      .slice(open, close)
      .map((token) => token.text)
      .join(" ");
    return /start_new_session = True|creationflags|preexec_fn/u.test(text) && /DEVNULL|CREATE_NO_WINDOW/u.test(text)
      ? { detached: true }
      : {};
  }

  #hasKeyword(open: number, close: number, name: RegExp): boolean {
    for (let at = open; at < close; at += 1) if (name.test(this.#tokens[at]?.text ?? "") && this.#tokens[at + 1]?.text === "=") return true;
    return false;
  }

  /** The index behind the last token of the argument that begins at `from`. */
  #argumentEnd(from: number, to: number): number {
    for (let at = from; at < to; at += 1) {
      const text = this.#tokens[at]?.kind === "mark" ? this.#tokens[at]?.text : undefined;
      if (text === ",") return at;
      if (text === "(" || text === "[" || text === "{") at = this.#closers[at] ?? at;
    }
    return to;
  }

  /** A dotted name with its imports followed, and the index of its last token. */
  #dotted(at: number): { readonly name: string; readonly end: number } {
    let end = at;
    let name = this.#tokens[at]?.text ?? "";
    while (this.#tokens[end + 1]?.text === "." && this.#tokens[end + 2]?.kind === "word" && name.length < 200) {
      end += 2;
      name += `.${this.#tokens[end]?.text ?? ""}`;
    }
    const dot = name.indexOf(".");
    const head = dot === -1 ? name : name.slice(0, dot);
    const stands = this.#names.get(head);
    return { name: (stands === undefined ? name : stands + name.slice(head.length)).replace(/^builtins\./u, ""), end };
  }

  /** The tokens up to the end of the logical line. */
  #lineFrom(at: number): readonly PythonToken[] {
    let end = at;
    while (end < this.#tokens.length && end < at + SPAN && (end === at || !this.#tokens[end]?.first)) end += 1;
    return this.#tokens.slice(at, end);
  }

  #place(from: number, to: number): ScriptAct["at"] {
    const start = this.#tokens[from]?.start ?? 0;
    return this.#lines.place(start, Math.min(this.#tokens[to]?.end ?? start, start + 400));
  }

  #act(from: number, to: number, act: Omit<ScriptAct, "at">): void {
    this.#acts.push({ ...act, at: this.#place(from, to) });
  }
}

/** The index of the closing bracket of each opening one. */
function closers(tokens: readonly PythonToken[]): readonly number[] {
  const found: number[] = [];
  const open: number[] = [];
  for (const [at, { kind, text }] of tokens.entries()) {
    if (kind !== "mark") continue;
    if (text === "(" || text === "[" || text === "{") open.push(at);
    else if (text === ")" || text === "]" || text === "}") {
      const start = open.pop();
      if (start !== undefined) found[start] = at;
    }
  }
  return found;
}

function dotted(tokens: readonly PythonToken[]): string {
  return tokens.map(({ text }) => text).join("");
}

function split(tokens: readonly PythonToken[]): readonly (readonly PythonToken[])[] {
  const found: PythonToken[][] = [[]];
  for (const token of tokens) {
    if (token.text === ",") found.push([]);
    else if (token.text !== "(" && token.text !== ")") found.at(-1)?.push(token);
  }
  return found;
}

function named(text: string | undefined): { readonly text?: string } {
  return text === undefined || text.trim() === "" ? {} : { text };
}

function matter(bits: number): Pick<ScriptAct, "of"> {
  return bits === 0 ? {} : { of: mattersOf(bits) };
}
