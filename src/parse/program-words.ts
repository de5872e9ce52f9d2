import type { ScriptAct } from "../model/script.ts";
import type { Lines } from "./lines.ts";
import { DECODED, ENVIRONMENT, FETCHED, isTelling, mattersOf } from "./script-matter.ts";
import { quoteWords } from "./words.ts";

// Ruby, PHP, Perl, Lua, Rust, Go, Groovy, Kotlin, Vim script and their like: their grammar is not read, but the words by which each of them
// starts a program, reaches the network, decodes and evaluates are, together with the literals beside these words and the variables between.

const LENGTH_LIMIT = 1024 * 1024;
const MOST_ACTS = 1_000;
const MOST_WORDS = 20;
/** Calls whose arguments are looked at; each costs a look at the rest of its line. */
const MOST_CALLS = 3_000;

/** A text literal; quotes of the other kind may stand in it. */
const LITERAL = /(?:[bcr]|\bf)?(?:"((?:[^"\\\n]|\\.){0,4000})"|'((?:[^'\\\n]|\\.){0,4000})')/uy;

/** Calls that start a program with the literals behind them: a line for a shell, or words. */
const STARTS =
  /(?<![\w$>:-])(?:(?:Kernel\.|Process\.|vim\.fn\.|os\.|io\.|IO\.|PTY\.)?(?:system|systemlist|exec|execute|spawn|popen|jobstart|termopen)|shell_exec|passthru|proc_open|pcntl_exec|Open3\.\w+|exec\.Command(?:Context)?|ProcessBuilder|commandLine|getRuntime\(\)\.exec|Process\.Start|(?:\w+::)*Command::new)(?!\w)!?\s{0,5}[([]{0,2}\s{0,5}/gu;

/** `"line".execute()` and `["a", "b"].execute()` of Groovy. */
const EXECUTED = /(?:(["'])((?:(?!\1)[^\\\n]|\\.){1,4000})\1|\[((?:\s{0,5}["'][^"'\n]{0,2000}["'],?){1,20})\])\.execute\(/gu;

/** Backquotes and their long forms in Ruby, Perl and PHP; `!` lines of Vim. */
const QUOTED = /`([^`\n]{2,2000})`|(?<![\w$])(?:%x|qx)\s?(?:\{([^}\n]{1,2000})\}|\(([^)\n]{1,2000})\)|\/([^/\n]{1,2000})\/)/gu;
const BANG = /^\s{0,20}(?::|silent!?\s+|autocmd[^\n!]{0,200}\s){0,2}!\s{0,3}([a-z][^\n]{1,2000})$/gmu;

const EVALUATES =
  /(?<![\w$>-])(?:eval|instance_eval|class_eval|module_eval|assert|create_function|loadstring|load|include(?:_once)?|require(?:_once)?|Invoke-Expression|iex|evaluate|\[scriptblock\]::Create)(?![\w?-])/giu;

const FETCHES =
  /\b(?:file_get_contents|fopen|copy|open|get|getstore|URL|URI|loadfile)\s{0,3}\(\s{0,3}["']https?:|\bcurl_exec\(|\bURI\.(?:open|parse)|Net::HTTP|\bHTTParty\b|\bFaraday\b|RestClient|LWP::|HTTP::Tiny|\bDownload(?:String|Data|File)\b|\bInvoke-(?:WebRequest|RestMethod)\b|\b(?:iwr|irm)\s|\breqwest::|\bureq::|TcpStream::connect|\bhttp\.(?:Get|Post|request)\(|\.toURL\(\)|\.openStream\(\)|\bfsockopen\(|stream_socket_client\(|\bTCPSocket\b|IO::Socket|socket\.http/u;
const DECODES =
  /\b(?:base64_decode|gzinflate|gzuncompress|str_rot13|hex2bin|convert_uudecode|decode_base64)\b|\bBase64\.\w*[dD]ecode\w*|\.unpack1?\(?\s{0,3}["']m|\bZlib::|FromBase64String|\bpack\s{0,3}\(?\s{0,3}["']H|\.decodeBase64\(|Base64\.getDecoder|base64::(?:engine|decode)|\bbase64\.StdEncoding/u;
const DUMPS =
  /\bENV\.(?:to_\w+|inspect|map|each|collect)\b|(?<![\w$])%ENV\b(?!\s*\{)|\$_ENV\b(?!\s*\[)|\bgetenv\(\)|\benv::vars(?:_os)?\(\)|System\.getenv\(\)|\bos\.Environ\(\)|\b(?:Get-ChildItem|gci|dir|ls)\s+env:/iu;
const SENDS =
  /Net::HTTP\.post|(?:\.|->)post\w*\(|["']POST["']|CURLOPT_POSTFIELDS|\.write_all\(|\bUpload(?:String|Data|File)\b|-Method\s+["']?Post|\bhttp\.Post\w*\(|\bfwrite\(\s{0,3}\$\w{0,30}(?:sock|conn)/iu;
const VERIFIES = /\bDigest::(?:SHA\d+|MD5)|\bhash_file\(|\bsha256_file\(|\bSha256::|\bsha256\.Sum|\bGet-FileHash\b|MessageDigest/u;
const SOCKETS =
  /\bTCPSocket\b|\bfsockopen\(|IO::Socket|use Socket\b|TcpStream::connect|net\.Dial\(|Net\.Sockets\.TCPClient|require\(?["']socket["']/u;
const SHELLS = /["'`](?:\/bin\/)?(?:ba|z|da)?sh(?:\s+-i[^"'`]*)?["'`]|\/bin\/(?:ba|z|da)?sh\b|cmd\.exe/u;

const ASSIGNED =
  /(?:^|[\n;{(])\s{0,60}(?:(?:my|our|local|let|const|var|def|val|mut|final|auto|String)\s{1,5}){0,2}([$@]?[A-Za-z_]\w{0,60})\s{0,20}:?=(?![=~>])\s{0,20}([^\n]{1,2000})/gu;

/** A place outside of any program's own folders, in the notation of the language: `#{Dir.home}/x`, `{home}/x`. */
const HOME = /^(?:#\{[^}\n]{0,40}home[^}\n]{0,10}\}|\{\$?\w{0,20}home\w{0,20}\}|\$\{?HOME\}?|\$ENV\{HOME\}|\$env:USERPROFILE)(?=[\\/])/iu;

/** What the words of a program tell that it does outside itself. Never throws; linear in the length of the text. */
export function programWords(lines: Lines): { readonly acts: readonly ScriptAct[]; readonly unread?: string } {
  if (lines.text.length > LENGTH_LIMIT) return { acts: [], unread: `longer than ${LENGTH_LIMIT} characters` };
  const reader = new Reader(lines);
  const acts = reader.read();
  return reader.left ? { acts, unread: `more than ${MOST_CALLS} calls` } : { acts };
}

class Reader {
  /** Whether calls were left out because there were too many. */
  left = false;
  #calls = 0;
  readonly #lines: Lines;
  /** Without whole lines of comment; offsets stay. */
  readonly #text: string;
  readonly #acts: ScriptAct[] = [];
  readonly #matters = new Map<string, number>();

  constructor(lines: Lines) {
    this.#lines = lines;
    this.#text = lines.text.replaceAll(/^[ \t]{0,80}(?:#(?!\{)|\/\/|--|\*|"(?=\s))[^\n]*/gmu, (line) => " ".repeat(line.length));
  }

  read(): readonly ScriptAct[] {
    for (const [, name = "", value = ""] of this.#text.matchAll(ASSIGNED)) {
      const bits = this.#bitsOf(value);
      if (bits) this.#matters.set(name, (this.#matters.get(name) ?? 0) | bits);
    }
    this.#started();
    for (const { index, 0: word } of this.#text.matchAll(EVALUATES)) {
      if (this.#isTooMany()) break;
      const bits = this.#bitsOf(this.#rest(index + word.length)) & (FETCHED | DECODED);
      if (bits) this.#add(index, word.length, { does: "evaluate", of: mattersOf(bits) });
    }
    this.#reached();
    if (SOCKETS.test(this.#text)) {
      const shell = SHELLS.exec(this.#text);
      if (shell) this.#add(shell.index, shell[0].length, { does: "run", text: "/bin/sh", of: ["fetched"] });
    }
    this.#mentioned();
    return this.#acts;
  }

  #started(): void {
    for (const { index, 0: call } of this.#text.matchAll(STARTS)) {
      if (this.#isTooMany()) break;
      const { words, end } = this.#literals(index + call.length, /Command::new/u.test(call));
      const [first] = words;
      if (first !== undefined) this.#add(index, end - index, { does: "run", text: words.length > 1 ? quoteWords(words) : first });
      else {
        const bits = this.#bitsOf(this.#rest(index + call.length)) & (FETCHED | DECODED);
        if (bits) this.#add(index, call.length, { does: "run", of: mattersOf(bits) });
      }
    }
    for (const { index, 0: all, 2: line, 3: list } of this.#text.matchAll(EXECUTED)) {
      const words = [...(list ?? "").matchAll(/["']([^"'\n]*)["']/gu)].map((match) => match[1] ?? "");
      this.#add(index, all.length, { does: "run", text: line ?? quoteWords(words) });
    }
    for (const { index, 0: all, 1: a, 2: b, 3: c, 4: d } of this.#text.matchAll(QUOTED))
      this.#add(index, all.length, { does: "run", text: unescaped(a ?? b ?? c ?? d ?? "") });
    for (const { index, 0: all, 1: line = "" } of this.#text.matchAll(BANG)) this.#add(index, all.length, { does: "run", text: line });
  }

  #reached(): void {
    for (const line of this.#lines) {
      const text = this.#text.slice(line.start, line.start + Math.min(line.text.length, 4_000));
      const bits = this.#bitsOf(text);
      const address = /["'](https?:\/\/[^"'\s]{1,500})["']/u.exec(text)?.[1];
      if (SENDS.test(text))
        this.#add(line.start, text.trimEnd().length, { does: "send", ...(address ? { text: address } : {}), of: mattersOf(bits) });
      else if (FETCHES.test(text))
        this.#add(line.start, text.trimEnd().length, {
          does: bits & ENVIRONMENT ? "send" : "reach",
          ...(address ? { text: address } : {}),
          of: mattersOf(bits),
        });
      if (VERIFIES.test(text)) this.#add(line.start, text.trimEnd().length, { does: "verify" });
    }
  }

  /** Paths and addresses in literals. */
  #mentioned(): void {
    const seen = new Set<string>();
    for (const { index, 0: all, 1: a, 2: b } of this.#text.matchAll(/"([^"\n]{4,300})"|'([^'\n]{4,300})'/gu)) {
      const value = unescaped(a ?? b ?? "").replace(HOME, "~");
      if (!isTelling(value) || seen.has(value)) continue;
      seen.add(value);
      this.#add(index, all.length, { does: "mention", text: value });
    }
  }

  /** The literals that follow one another from an offset, as arguments: `("sh", "-c", "x")`, `.arg("-c").args(["x"])`. */
  #literals(from: number, chained: boolean): { readonly words: readonly string[]; readonly end: number } {
    const words: string[] = [];
    let end = from;
    while (words.length < MOST_WORDS) {
      LITERAL.lastIndex = end;
      const match = LITERAL.exec(this.#text);
      if (!match) break;
      words.push(unescaped(match[1] ?? match[2] ?? ""));
      end = LITERAL.lastIndex;
      const between = chained
        ? /\s{0,80}(?:[)\],]\s{0,80}){0,3}(?:\.args?\(\s{0,10}&?(?:vec!)?\[?\s{0,10})?/uy
        : /\s{0,10},\s{0,10}(?:\[\s{0,5})?/uy;
      between.lastIndex = end;
      const gap = between.exec(this.#text);
      if (!gap || gap[0] === "") break;
      LITERAL.lastIndex = end + gap[0].length;
      if (!LITERAL.test(this.#text)) break;
      end += gap[0].length;
    }
    return { words, end };
  }

  #isTooMany(): boolean {
    this.#calls += 1;
    this.left ||= this.#calls > MOST_CALLS;
    return this.left;
  }

  #rest(from: number): string {
    const end = this.#text.indexOf("\n", from);
    return this.#text.slice(from, Math.min(end === -1 ? this.#text.length : end, from + 2_000));
  }

  #bitsOf(expression: string): number {
    let bits =
      (FETCHES.test(expression) ? FETCHED : 0) | (DECODES.test(expression) ? DECODED : 0) | (DUMPS.test(expression) ? ENVIRONMENT : 0);
    if (this.#matters.size > 0) for (const [name] of expression.matchAll(/[$@]?[A-Za-z_]\w{0,60}/gu)) bits |= this.#matters.get(name) ?? 0;
    return bits;
  }

  #add(start: number, length: number, act: Omit<ScriptAct, "at">): void {
    if (this.#acts.length < MOST_ACTS) this.#acts.push({ ...act, at: this.#lines.place(start, start + Math.max(1, length)) });
  }
}

function unescaped(text: string): string {
  return text.replaceAll(/\\(["'\\$`])/gu, "$1");
}
