import { forEachChild, type ParsedScript, type SyntaxNode, type Word, type WordPart } from "unbash";
import type { ShellWord } from "./shell-script.ts";

/** Values of the variables that a script sets to one fixed text, by name. */
export type Constants = ReadonlyMap<string, string>;

type Read = Omit<ShellWord, "inner">;

/** Nodes looked at while variables are collected: the first lines of a script set what matters. */
const NODE_LIMIT = 20_000;

const BRACE_LIMIT = 64;

/**
 * Variables that every assignment in the script sets to the same fixed text, so `C=curl; $C …` is seen as `curl`.
 * One assignment that cannot be told makes the name unknown.
 */
export function constants(script: ParsedScript): Constants {
  const known = new Map<string, string>();
  const unknown = new Set<string>();
  let nodes = 0;
  const visit = (node: SyntaxNode): void => {
    nodes += 1;
    if (nodes > NODE_LIMIT) return;
    if (node.type === "CommandExpansion" || node.type === "ProcessSubstitution") return;
    if (node.type === "For" || node.type === "Select") unknown.add(node.name.value);
    if (node.type === "Assignment") {
      const value =
        node.value.type === "Word" && !node.append && node.index === undefined ? single(readWord(node.value, known)) : undefined;
      if (value === undefined || (known.has(node.name) && known.get(node.name) !== value)) unknown.add(node.name);
      else known.set(node.name, value);
      return;
    }
    if (node.type === "Command" && (node.name?.value === "read" || node.name?.value === "unset")) {
      for (const argument of node.args) if (argument.type === "Word") unknown.add(argument.value);
    }
    forEachChild(node, visit);
  };
  visit(script);
  for (const name of unknown) known.delete(name);
  return known;
}

/** The words that one written word stands for: several where it holds a brace list or an unquoted variable with blanks in it. */
export function readWord(word: Word, known: Constants): readonly Read[] {
  if (word.parts === undefined) return [{ text: word.value, value: word.value, glob: false }];
  const only = word.parts.length === 1 ? word.parts[0] : undefined;
  if (only && (only.type === "SimpleExpansion" || only.type === "ParameterExpansion")) {
    const value = expansion(only, known);
    if (value !== undefined)
      return value
        .split(/\s+/u)
        .filter(Boolean)
        .map((text) => ({ text, value: text, glob: false }));
  }
  if (word.parts.some((part) => part.type === "BraceExpansion")) {
    const expanded = braces(word.text);
    if (expanded) return expanded.map((text) => ({ text, value: text, glob: false }));
  }
  let text = "";
  let fixed = true;
  let glob = false;
  for (const part of word.parts) {
    const read = readPart(part, known);
    text += read.text;
    fixed &&= read.fixed;
    glob ||= part.type === "Glob" || part.type === "ExtendedGlob";
  }
  return [{ text, value: fixed ? text : undefined, glob }];
}

function single(words: readonly Read[]): string | undefined {
  if (words.length === 0) return "";
  return words.length === 1 ? words[0]?.value : undefined;
}

function readPart(part: WordPart, known: Constants): { text: string; fixed: boolean } {
  switch (part.type) {
    case "Literal":
    case "SingleQuoted":
    case "AnsiCQuoted":
      return { text: part.value, fixed: true };
    case "DoubleQuoted":
    case "LocaleString": {
      const inner = part.parts.map((child) => readPart(child, known));
      return { text: inner.map((child) => child.text).join(""), fixed: inner.every((child) => child.fixed) };
    }
    case "Glob":
      return { text: part.text, fixed: true };
    case "SimpleExpansion":
    case "ParameterExpansion": {
      const value = expansion(part, known);
      return value === undefined ? { text: part.text, fixed: false } : { text: value, fixed: true };
    }
    default:
      return { text: part.text, fixed: false };
  }
}

/** The value of `$X`, `${X}` or `${X:-fixed}`, where it can be told. */
function expansion(part: Extract<WordPart, { type: "SimpleExpansion" | "ParameterExpansion" }>, known: Constants): string | undefined {
  if (part.type === "SimpleExpansion") return known.get(part.text.slice(1));
  if (part.prefix !== undefined || part.index !== undefined) return undefined;
  const value = known.get(part.parameter);
  if (part.operation === undefined) return value;
  // Nothing in the text sets the variable, so the default is what runs unless the caller decides otherwise.
  if (part.operation.type === "Default" && /^:?[-=]$/u.test(part.operation.operator)) {
    return value ?? single(readWord(part.operation.operand, known));
  }
  return undefined;
}

/** Expands comma lists: `{curl,-s,h}` is three words. Sequences, quotes and expansions are left as they are. */
function braces(text: string): readonly string[] | undefined {
  if (/["'`$\\]/u.test(text)) return undefined;
  let words = [text];
  for (;;) {
    const next = words.flatMap((word) => {
      const list =
        /^(?<head>[^{]*)\{(?<items>[^{}]*,[^{}]*)\}(?<tail>.*)$/u.exec(word)?.groups ??
        /^(?<head>.*)\{(?<items>[^{}]*,[^{}]*)\}(?<tail>.*)$/u.exec(word)?.groups;
      return list ? (list["items"] ?? "").split(",").map((item) => `${list["head"]}${item}${list["tail"]}`) : [word];
    });
    if (next.length > BRACE_LIMIT) return undefined;
    if (next.length === words.length) return next.filter((word) => word !== "");
    words = next;
  }
}
