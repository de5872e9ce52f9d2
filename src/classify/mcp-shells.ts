import { splitWords } from "../parse/words.ts";
import { type Draft, type Launcher, opaque, type Step, script } from "./mcp-draft.ts";
import { first, type Options, splitOptions } from "./mcp-options.ts";

/** `sh -c TEXT`: one plain command is looked into; more than that stays opaque. */
export function shellText(text: string, draft: Draft): Step {
  const moved = /^\s*cd\s+(?:"([^"]*)"|'([^']*)'|([^\s;&|]+))\s*&&\s*/.exec(text);
  draft.folder = moved ? (moved[1] ?? moved[2] ?? moved[3]) : draft.folder;
  const plain = text
    .slice(moved?.[0].length ?? 0)
    .trim()
    .replace(/^exec\s+/, "");
  const words = splitWords(plain);
  if (words === undefined || words.length === 0) return opaque(draft, text, "shell");
  const env = words.findIndex((word) => !/^[A-Za-z_]\w*=/.test(word));
  for (const word of words.slice(0, Math.max(env, 0))) draft.env.set(word.slice(0, word.indexOf("=")), word.slice(word.indexOf("=") + 1));
  return { rest: words.slice(Math.max(env, 0)) };
}

export const shell: Launcher = (args, draft) => {
  draft.shell = true;
  const at = args.findIndex((word) => !word.startsWith("-") || /^-[a-z]*c$/.test(word));
  const word = args[at];
  if (word === undefined) return opaque(draft, args.join(" "), "shell");
  return word.startsWith("-") ? shellText(args[at + 1] ?? "", draft) : script(word, args.slice(at + 1), draft);
};

export const cmd: Launcher = (args, draft) => {
  draft.shell = true;
  const at = args.findIndex((word) => /^\/[ck]$/i.test(word));
  const rest = args.slice(at + 1).filter((word, index) => index > 0 || word !== "call");
  const text = rest.join(" ");
  if (at === -1 || rest.length === 0 || /[&|<>]/.test(text)) return opaque(draft, text, "cmd");
  return { rest: rest.length === 1 ? (rest[0] ?? "").split(/\s+/) : rest };
};

export const powershell: Launcher = (args, draft) => {
  draft.shell = true;
  const at = args.findIndex((word) => /^-(?:c|command|f|file|e|ec|enc|encodedcommand)$/i.test(word));
  const text = args.slice(at + 1).join(" ");
  if (
    args.some((word, index) => /^-(?:ep|ex|exec|executionpolicy)$/i.test(word) && /^(?:bypass|unrestricted)$/i.test(args[index + 1] ?? ""))
  )
    draft.notes.push("switches PowerShell's script policy off");
  const flag = (args[at] ?? "").toLowerCase();
  if (/^-(?:e|ec|enc|encodedcommand)$/.test(flag)) {
    draft.notes.push("runs an encoded command");
    return opaque(draft, text, "powershell");
  }
  if (/^-f/.test(flag)) return script(args[at + 1] ?? "", args.slice(at + 2), draft);
  const words = text.replace(/^&\s*/, "");
  return at === -1 || /[;|&{}]|\b(?:iex|invoke-expression)\b/i.test(words) ? opaque(draft, text, "powershell") : shellText(words, draft);
};

export const env: Launcher = (args, draft) => {
  const split = splitOptions(args, { valued: ["-u", "--unset", "-C", "--chdir"] });
  const string = first(split, "-S", "--split-string");
  const words = split.options.has("-S") ? splitWords([string, ...split.rest].join(" ").trim()) : split.rest;
  if (words === undefined) return opaque(draft, args.join(" "), "env");
  let at = 0;
  for (; /^[A-Za-z_]\w*=/.test(words[at] ?? ""); at++) {
    const [name = "", ...value] = (words[at] ?? "").split("=");
    draft.env.set(name, value.join("="));
  }
  return { rest: words.slice(at) };
};

export const sudo: Launcher = (args, draft) => {
  draft.notes.push("runs as another user");
  return { rest: splitOptions(args, { valued: ["-u", "-g", "-h", "-p", "-C", "-D", "-R", "-T", "-U", "-r", "-t"] }).rest };
};

/** Everything up to `--` belongs to the launcher: `op run --env-file x -- npx …`. */
export const afterDashes: Launcher = (args, draft) => {
  const at = args.indexOf("--");
  return at === -1 ? opaque(draft, args.join(" "), "launcher") : { rest: args.slice(at + 1) };
};

/** A launcher that hands the rest of its words to a program. */
export function prefix(options: Options, skip = 0): Launcher {
  return (args) => ({ rest: splitOptions(args, options).rest.slice(skip) });
}
