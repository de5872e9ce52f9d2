import { extentOf, writeOut } from "../catalog/bounded-pattern.ts";
import type { ReaderId, SecretRule } from "../catalog/secret-rule.ts";
import type { Match, Reader, Spot } from "./match.ts";
import { type Anchor, createPrefilter, type Prefilter } from "./prefilter.ts";
import { assignedLiteral } from "./readers/assigned-literal.ts";
import { httpCredential } from "./readers/http-credential.ts";
import { kubernetesSecret } from "./readers/kubernetes-secret.ts";
import { loginPassword } from "./readers/login-password.ts";
import { loginStatement } from "./readers/login-statement.ts";
import { namedValue } from "./readers/named-value.ts";
import { privateKey } from "./readers/private-key.ts";
import { urlPassword } from "./readers/url-password.ts";

const readers: Readonly<Record<ReaderId, (rule: SecretRule) => Reader>> = {
  "private-key": () => privateKey,
  "url-password": () => urlPassword,
  "assigned-literal": () => assignedLiteral,
  "named-value": namedValue,
  "kubernetes-secret": () => kubernetesSecret,
  "http-credential": () => httpCredential,
  "login-password": () => loginPassword,
  "login-statement": () => loginStatement,
};

/** Which of two rules that claim the same text is right: the one that knows more about it. */
const RANK: Readonly<Record<ReaderId, number>> = {
  "login-password": 0,
  "assigned-literal": 0,
  "kubernetes-secret": 0,
  "http-credential": 0,
  "login-statement": 0,
  "url-password": 1,
  "named-value": 1,
  "private-key": 2,
};
const RANK_OF_PATTERN = 2;

/** What must not follow: part of the pattern, so that a shorter way through it is tried where a longer one ends in the middle of a run. */
const RIGHT_EDGE: Readonly<Record<SecretRule["edge"], string>> = { word: "(?![A-Za-z0-9])", base64url: "(?![A-Za-z0-9_-])", none: "" };

export interface CompiledRule {
  readonly rule: SecretRule;
  /** Place in the list of rules; per-file counters use it. */
  readonly index: number;
  readonly rank: number;
  readonly read: Reader;
}

export interface CompiledRules {
  readonly rules: readonly CompiledRule[];
  readonly prefilter: Prefilter;
  /** By index of the anchor: its length and the rules that wait for it. */
  readonly anchors: readonly { readonly length: number; readonly waiting: readonly CompiledRule[] }[];
}

/** Makes the one automaton of all anchors; patterns are compiled when they are first tried. */
export function compile(rules: readonly SecretRule[]): CompiledRules {
  const compiled = rules.map((rule, index): CompiledRule => ({ rule, index, rank: rankOf(rule), read: readerOf(rule) }));
  const anchors = new Map<string, Anchor & { readonly waiting: CompiledRule[] }>();
  for (const one of compiled) {
    const { ignoreCase } = one.rule;
    for (const anchor of one.rule.anchors) {
      const text = ignoreCase ? anchor.toLowerCase() : anchor;
      const key = `${ignoreCase} ${text}`;
      const known = anchors.get(key);
      if (known === undefined) anchors.set(key, { text, ignoreCase, waiting: [one] });
      else known.waiting.push(one);
    }
  }
  const all = [...anchors.values()];
  return {
    rules: compiled,
    prefilter: createPrefilter(all),
    anchors: all.map(({ text, waiting }) => ({ length: text.length, waiting })),
  };
}

function rankOf(rule: SecretRule): number {
  const base = rule.reader === undefined ? RANK_OF_PATTERN : RANK[rule.reader];
  // A vendor's name beside a mark that several vendors use (`sk_live_`) tells whose it is; beside a mere length it says less than another's own mark.
  if (rule.value !== undefined && MARK.test(rule.value)) return RANK_OF_PATTERN * 4 + 3;
  return base * 4 + (rule.near ? 2 : 0) + (rule.structure ? 1 : 0);
}
const MARK = /^[A-Za-z]{2,10}[_-]/u;

function readerOf(rule: SecretRule): Reader {
  return rule.reader === undefined ? patternReader(rule, rule.pattern ?? "") : readers[rule.reader](rule);
}

function patternReader({ before, ignoreCase, edge }: SecretRule, pattern: string): Reader {
  let ready: { regex: RegExp; ahead: number; behind: number } | undefined;
  return ({ bytes, window, start }: Spot): Match | undefined => {
    ready ??= { regex: new RegExp(`(?:${writeOut(pattern)})${RIGHT_EDGE[edge]}`, ignoreCase ? "dyi" : "dy"), ...extentOf(pattern) };
    // One byte more on either side, so that a look-around that reaches past the token sees what stands there.
    const found = start < before ? undefined : window.match(ready.regex, start - before, ready.behind + 1, ready.ahead + 1);
    return found && { ...found, value: bytes.toString("latin1", found.start, found.end) };
  };
}
