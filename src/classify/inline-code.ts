import type { CommandIndex, CommandVerdict } from "./command-index.ts";

// Code on a command line is a few lines at most. It is judged by the names of what it reaches, in the languages that people put there;
// text literals in it that look like commands are judged as commands.

const FETCHES =
  /\bhttps?\.(?:get|request)\b|\bfetch\(|require\(["'](?:node:)?https?["']\)|\burllib|\burlopen\b|\brequests\.(?:get|post)|\bhttpx\b|\baxios\b|Net::HTTP|LWP::|\bget(?:store)?\s*\(?\s*["']https?:|open-uri|URI\.open|file_get_contents\(["']https?|curl_exec|DownloadString|\bInvoke-WebRequest\b/u;
const RUNS =
  /\beval\b|\bexec(?:Sync|File|FileSync)?\b|\bspawn(?:Sync)?\b|\bFunction\(|\bvm\.run|\bcompile\(|\bos\.(?:system|popen|exec\w*|spawn\w*)|\bsubprocess\b|\bpopen\b|\bsystem\b|\bshell_exec\b|\bpassthru\b|\bproc_open\b|\bloadstring\b|__import__|\bdo shell script\b/u;
/** Backticks run a command in Perl, Ruby and PHP; in JavaScript they hold text, in PowerShell they escape. */
const BACKTICKS_HOLD_TEXT = /^(?:node(?:js)?|deno|bun|tsx|ts-node|pwsh|powershell)(?:\.exe)?$/iu;
const DECODES =
  /\bbase64\b|\bb64decode\b|\batob\(|fromCharCode|\bunhexlify\b|bytes\.fromhex|\bunpack\b|\bdecode\(["'](?:base64|hex|rot)|["'](?:base64|hex)["']\s*\)|\bcodecs\.decode|\bzlib\.|\bmarshal\.loads|\bbase64_decode\b|gzinflate|str_rot13/u;
/** The way into another alphabet: what it gives is text to hand on, and nothing that was hidden before. */
const ENCODES =
  /\.(?:toString|digest)\(\s*["'`](?:base64(?:url)?|hex)["'`]\s*\)|\b(?:base64\.(?:\w*encode|encodebytes)|base64_encode|Base64\.\w*encode64)\b/gu;
const SOCKETS =
  /\bsocket\b|\bnet\.(?:connect|Socket|createConnection)|require\(["'](?:node:)?(?:net|tls)["']\)|\bTCPSocket\b|\bfsockopen\b|IO::Socket|use Socket/u;
const SHELLS = /\/bin\/(?:ba|z|da)?sh|\bpty\.spawn|\bdup2\b|["'](?:ba|z|da)?sh["']|cmd\.exe|\bexec\s*["'(]/u;
const CREDENTIALS =
  /(?:\bopen\(|\breadFile(?:Sync)?\(|\bread_text|\bcreateReadStream\(|\b(?:File|IO)\.(?:read|open)|\bfile_get_contents\(|\bPath\(|\bcat\s)[^;\n]{0,120}(?:\.ssh\/|\bid_(?:rsa|ed25519)\b|\.aws\/|\.netrc|\.git-credentials|\.npmrc|\.kube\/config|\.docker\/config|hosts\.yml|\.env(?:\.\w+)?["'])/u;
const ENVIRONMENT =
  /JSON\.stringify\(process\.env\)|Object\.(?:entries|keys)\(process\.env\)|dict\(os\.environ\)|os\.environ\.(?:items|copy)|ENV\.to_[ah]|json\.dumps\([^)]*os\.environ/u;
const DELETES =
  /\b(?:rm|rmdir|unlink)(?:Sync)?\(|shutil\.rmtree|\bos\.(?:remove|unlink|rmdir|removedirs)\(|\bFileUtils\.(?:rm|remove)|\bFile\.(?:delete|unlink)|\brimraf\b|\bremove_tree\b/u;
const OUTSIDE = /homedir|\bHOME\b|USERPROFILE|["'`](?:\/|~|\.\.\/|[A-Z]:)|expanduser/u;
const CHANGES =
  /\b(?:rm|unlink|rmdir|mkdir|writeFile|appendFile|copyFile|cp|rename|chmod|symlink)(?:Sync)?\(|shutil\.|\bos\.(?:remove|unlink|rename|makedirs)|open\([^)]*["'][wa]b?["']|\.write\(/u;

/** Code beyond this length is not looked at, and the verdict says so. */
const LENGTH_LIMIT = 8_192;

/** What code given to `node -e`, `python -c` and the like reaches. `asCommand` judges a text as a command line. */
export function judgeInline(
  language: string,
  whole: string,
  index: CommandIndex,
  asCommand: (text: string) => CommandVerdict | undefined,
): CommandVerdict {
  const code = `\`${language}\` with code on the command line`;
  const source = whole.slice(0, LENGTH_LIMIT);
  let worst = reach(code, source, { index, runs: RUNS.test(source) || (source.includes("`") && !BACKTICKS_HOLD_TEXT.test(language)) });
  for (const text of literals(source)) {
    const inner = asCommand(text);
    if (inner && index.isRisk(inner.class)) worst = index.worse(worst, inner);
  }
  return worst;
}

function reach(code: string, source: string, { index, runs }: { index: CommandIndex; runs: boolean }): CommandVerdict {
  if (SOCKETS.test(source) && SHELLS.test(source)) return index.verdict("reverse-shell", `${code} that ties a shell to a socket`);
  if (runs && FETCHES.test(source)) return index.verdict("download-exec", `${code} that fetches and runs`);
  if (runs && DECODES.test(source.replace(ENCODES, ""))) return index.verdict("decode-exec", `${code} that decodes and runs`);
  const reads = CREDENTIALS.test(source) || ENVIRONMENT.test(source);
  if (reads && (FETCHES.test(source) || SOCKETS.test(source)))
    return index.verdict("exfiltration", `${code} that reads credentials and reaches the network`);
  if (CREDENTIALS.test(source)) return index.verdict("credential-read", `${code} that reads a credential file`);
  if (FETCHES.test(source) || SOCKETS.test(source)) return index.verdict("network", `${code} that reaches the network`);
  if (runs) return index.verdict("other", `${code} that runs more code`, "privileged-write");
  // Build output is cleared that way on every system alike; what lies outside of the repository is another matter.
  if (DELETES.test(source))
    return index.verdict("destructive-filesystem", `${code} that deletes files`, OUTSIDE.test(source) ? undefined : "write-safe");
  if (CHANGES.test(source)) return index.verdict("other", `${code} that changes files`);
  // Escapes and long lines hide what the names above look for.
  if (/\\x[0-9a-f]{2}/iu.test(source) || source.length > 2_000)
    return index.verdict("other", `${code} that cannot be told at a glance`, "privileged-write");
  return index.verdict("other", code);
}

function literals(source: string): readonly string[] {
  return [...source.matchAll(/(["'`])(?<text>(?:(?!\1)[^\\]|\\.){3,1000}?)\1/gsu)]
    .map((match) => match.groups?.["text"] ?? "")
    .filter((text) => /[\s|]/u.test(text))
    .slice(0, 50);
}
