import { skeleton } from "./look-alike.ts";
import type { ToolWords, WordKind } from "./mcp-tool-words.ts";

/** What one part of a tool says of it, and the word that says so. */
export interface Verdict {
  readonly says: "reads" | "changes" | "unsure";
  /** The word, or words, that decided. */
  readonly word: string;
  /** How much it weighs: only a `firm` word is not turned by the description. */
  readonly firm: boolean;
  /** The name says that it only reads what it could write (`read_query`, `execute_readonly_sql`). */
  readonly claims?: boolean;
  /** It is a noun phrase: what a tool of such a name gives, if its parameters carry nothing else. */
  readonly noun?: boolean;
}

/** A tool name taken apart: segments between separators, each split where the case changes. Lower case, look-alike letters in Latin. */
export type NameParts = readonly (readonly string[])[];

const SHARED = 0.8;
const MANY = 4;
/** Characters of a name that are read. Clients refuse names of more than 64 or 128: no server of good will has one. */
const LONGEST = 128;

/** Whether a name goes on behind what is read of it: a verb could stand there. */
export function isTooLong(name: string): boolean {
  return name.length > LONGEST;
}

/** Splits at `_ - . / :` first and at case changes inside a segment; numbers and version suffixes say nothing. */
export function splitName(name: string): NameParts {
  return skeleton(name.slice(0, LONGEST))
    .split(/[^A-Za-z0-9]+/)
    .map((segment) =>
      (segment.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? [])
        .map((word) => word.toLowerCase())
        .filter((word) => !/^(?:\d+|v\d*)$/.test(word)),
    )
    .filter((words) => words.length > 0);
}

/** Words that at least four in five of a server's tools have: its own name, which is no verb. */
export function sharedWords(names: readonly NameParts[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const name of names) for (const word of new Set(name.flat())) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Set(names.length < MANY ? [] : [...counts].filter(([, count]) => count >= names.length * SHARED).map(([word]) => word));
}

/** What a group of tools is called after: the first word of at least three, behind which mostly verbs stand (`sketch_trim`, `sketch_create`). */
export function groupWords(names: readonly NameParts[], words: ToolWords): ReadonlySet<string> {
  const behind = new Map<string, string[]>();
  for (const [first, second] of names.map((name) => name.flat()))
    if (first !== undefined && second !== undefined) behind.set(first, [...(behind.get(first) ?? []), second]);
  const isVerb = (word: string): boolean => VERBS.has(words.kind(word) ?? "");
  return new Set(
    [...behind]
      .filter(
        ([first, others]) =>
          !VERBS.has(words.kind(first) ?? "") && new Set(others).size > 2 && others.filter(isVerb).length * 2 > others.length,
      )
      .map(([first]) => first),
  );
}

const VERBS: ReadonlySet<string> = new Set(["reads", "changes", "destroys"]);

/** One word of a name, or a row of words that counts as one. */
interface Token {
  readonly word: string;
  readonly kind: WordKind | "claims" | undefined;
}

/** Verbs that are never the object of another verb: at the end of a name they are what is done (`deploy_plan_get`). */
const GETTERS: ReadonlySet<string> = new Set(["get", "describe", "show", "fetch"]);
/** What is done to the noun before it, or what of the noun is looked at (`order_list`, `build_status`). */
const LISTERS: ReadonlySet<string> = new Set(
  "list search find lookup status state history info details count log stats statistics summary overview metrics usage names values".split(
    " ",
  ),
);
/** Read words that are verbs rather than nouns when a name begins with them. */
const VERB_LIKE: ReadonlySet<string> = new Set(["list", "search", "query", "check", "view", "count", "preview", "help"]);
/** The same, but nouns in front of another verb (`estimate_create`): only what the description can turn is told from them. */
const LOOKING: ReadonlySet<string> = new Set(
  "autocomplete brainstorm calculate categorize cite classify consult critique differentiate estimate explore extract geocode geolocate glob grep lint ls match measure multiply observe paginate parse ping predict reason recall solve subtract think traverse unfurl visualize wait".split(
    " ",
  ),
);
/** Words for verb and noun that are verbs when a name begins with them. */
const ACTIVE: ReadonlySet<string> = new Set([
  "run",
  "export",
  "download",
  "load",
  "import",
  "share",
  "post",
  "store",
  "use",
  "select",
  "choose",
  "take",
  "print",
  "dump",
  "stream",
  "record",
  "track",
  "log",
  "call",
  "pull",
  "email",
  "mail",
  "sms",
  "schedule",
  "queue",
  "sign",
  "write",
]);
/** Beside them nothing is run or set, whatever stands before (`deploy_app_help`). */
const HELP: ReadonlySet<string> = new Set(["help", "guidance", "precheck"]);

/** Change words that name a thing when its state is asked for (`sync_status`, `setup_check`). */
const NOUNISH: ReadonlySet<string> = new Set([
  "setup",
  "install",
  "deploy",
  "migrate",
  "upgrade",
  "login",
  "launch",
  "restore",
  "sync",
  "merge",
  "rebase",
  "rollout",
  "rollback",
  "provision",
  "import",
  "backup",
  "scale",
  "checkout",
]);
const CHECKS: ReadonlySet<string> = new Set(["status", "check", "preview", "history"]);
/** The same, but not beside a word of `CHECKS` alone. */
const ALSO_NOUNISH: ReadonlySet<string> = new Set(["trigger", "trash", "switch", "boot", "grant", "open"]);
/** Behind a change word that is a noun as often, these leave open which it was: the description has to say it too. */
const NOUN_ENDS: ReadonlySet<string> = new Set(
  [
    "guide guides guidelines instructions tutorial checklist playbook walkthrough reader viewer finder explorer inspector lookup searcher",
    "list logs info details scan analysis assessment readiness compatibility estimate status check preview history",
  ].flatMap((row) => row.split(" ")),
);

/** What follows at the end is an adjective. */
const TURNS: ReadonlySet<string> = new Set(["make", "turn", "convert", "flag"]);
/** At the end of what is searched (`search_federal_register`) they are nouns, unless the description says otherwise. */
const SEARCHED: ReadonlySet<string> = new Set("register award claim purchase deposit vote launch tweet grant archive".split(" "));

const UNSURE: Verdict = { says: "unsure", word: "", firm: false };

/** What the name says of the tool. Words that all tools of the server share are left out. */
export function nameVerdict(parts: NameParts, words: ToolWords, shared: ReadonlySet<string> = new Set()): Verdict {
  const tokens = tokensOf(parts, words, shared);
  const [first] = tokens;
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) return UNSURE;
  const claim = tokens.find(({ kind }) => kind === "claims")?.word;
  // `make_field_readonly`: what it is turned into.
  if (claim !== undefined && last.kind === "claims" && tokens.length > 1 && TURNS.has(first.word)) return changes(first.word);
  const language = words.names("lookups", parts.flat());
  if ((claim ?? language) !== undefined && tokens.every(({ kind, word }) => !ACTS.has(kind ?? "") || RUNNERS.has(word)))
    return { ...reads(claim ?? language ?? ""), claims: true };
  if (tokens.length > 1 && NOUNISH.has(first.word) && CHECKS.has(last.word)) return { says: "reads", word: last.word, firm: false };
  // `mover_scale_status`: the noun stands before the status, and no verb before that.
  const before = tokens.at(-2)?.word ?? "";
  if (last.word === "status" && NOUNISH.has(before) && !tokens.slice(0, -2).some(({ kind }) => ACTS.has(kind ?? "")))
    return { says: "reads", word: last.word, firm: first.kind === "reads" };
  if (tokens.length > 1 && (GETTERS.has(last.word) || HELP.has(last.word))) return reads(last.word);
  const at = tokens.findIndex(({ kind }) => kind === "reads" || kind === "changes" || kind === "destroys");
  const deciding = tokens[at];
  if (deciding === undefined) return nounsOnly(tokens);
  if (deciding.kind === "reads") return alsoChanges(tokens) ?? reads(deciding.word);
  if (NOUNISH.has(deciding.word) || ALSO_NOUNISH.has(deciding.word)) {
    const before = tokens.slice(0, at).find(({ kind }) => kind !== undefined);
    // `event_list_trigger_options`
    if (before !== undefined && VERB_LIKE.has(before.word) && (at < tokens.length - 1 || before === first))
      return alsoChanges(tokens) ?? reads(before.word);
    // `deploy-services-reader`, `trash_list`
    if (before === undefined && at < tokens.length - 1 && NOUN_ENDS.has(last.word)) return { ...UNSURE, word: deciding.word };
  }
  // `check_delete_status`, `list_merge_trains`: the read word is the verb. `status_set`, `list_clear`: it is the noun.
  const object = at !== tokens.length - 1 || NOUNISH.has(deciding.word);
  if (at > 0 && first.kind === "looks" && object && VERB_LIKE.has(first.word)) return alsoChanges(tokens) ?? reads(first.word);
  if (first.word === "search" && at > 1 && at === tokens.length - 1 && SEARCHED.has(deciding.word))
    return { says: "reads", word: first.word, firm: false };
  return changes(deciding.word);
}

/**
 * What the name says where all tools of a server are called alike. A verb that they share is left out as their server's name would be; where
 * nothing else decides, it counts, unless it is a noun as often (`map_geocode`, `map_traffic`).
 */
export function sharedVerdict(parts: NameParts, words: ToolWords, shared: ReadonlySet<string>): Verdict {
  const own = nameVerdict(parts, words, shared);
  if (own.says !== "unsure") return own;
  const whole = nameVerdict(parts, words);
  return whole.says !== "unsure" || (own.word === "" && (ACTIVE.has(whole.word) || !shared.has(whole.word))) ? whole : own;
}

const ACTS: ReadonlySet<string> = new Set(["changes", "destroys"]);
const RUNNERS: ReadonlySet<string> = new Set(["execute", "exec", "invoke"]);

/** No certain verb: a read word that is a noun as well, or a word that decides nothing. */
function nounsOnly(tokens: readonly Token[]): Verdict {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) return UNSURE;
  // `API-post-search`, `API-patch-block-children`: the verb of HTTP.
  const method = tokens.find(({ word }) => HTTP.has(word));
  if (method !== undefined && first.word === "api" && tokens[1] === method)
    return method.word === "post" && tokens.length > 2 && LOOKUPS.has(last.word)
      ? { says: "reads", word: last.word, firm: false }
      : { ...UNSURE, word: method.word };
  if (first.kind === "looks") return { says: "reads", word: first.word, firm: VERB_LIKE.has(first.word) || LOOKING.has(first.word) };
  // `twilio_list_message`: the first word that means anything.
  const foremost = tokens.find(({ kind }) => kind !== undefined);
  if (foremost !== undefined && foremost !== last && VERB_LIKE.has(foremost.word)) return reads(foremost.word);
  // `sort_list`: what is sorted.
  if (first.kind === "transforms" && last.word === "list") return { ...UNSURE, word: first.word };
  if (tokens.length > 1 && LISTERS.has(last.word) && !ACTIVE.has(first.word))
    return { says: "reads", word: last.word, firm: first.kind === undefined && last.word !== "log" };
  if (tokens.length > 1 && (PROBES.get(first.word)?.test(last.word) ?? false)) return { says: "reads", word: last.word, firm: false };
  // Of `acme_run_analysis` the "run" counts, though the server's own name stands before it.
  const open = tokens.find(({ kind }) => kind === "answers" || kind === "transforms" || kind === "either");
  const noun = tokens.findLast(({ kind }) => kind === "looks");
  if (open !== undefined && (open === first || last !== noun || open.word === "run")) return { ...UNSURE, word: open.word };
  return noun === undefined ? UNSURE : { says: "reads", word: noun.word, firm: false };
}

/** What is run or tested, and comes back as a finding: `run_drc_check`, `test_proxy_connection`. */
const PROBES: ReadonlyMap<string, RegExp> = new Map([
  ["run", /^(?:checks?|audit|lint|linter|drc|erc|diagnostics?|inspections?|validations?|healthcheck)$/],
  ["perform", /^(?:checks?|audit|diagnostics?|inspections?|validations?|analysis|search)$/],
  ["test", /^(?:connections?|connectivity|tokens?|credentials|auth|authentication|reachability|access|regex|pattern)$/],
]);

const HTTP: ReadonlySet<string> = new Set(["post", "patch"]);
/** What is asked for by POST because the question is long. */
const LOOKUPS: ReadonlySet<string> = new Set(["search", "query", "lookup", "count"]);

/** `get_or_create_x`, `find_and_replace`: a read word, and a change joined to it. */
function alsoChanges(tokens: readonly Token[]): Verdict | undefined {
  const joined = tokens.find(
    ({ kind }, at) => (kind === "changes" || kind === "destroys") && at > 0 && /^(?:or|and)$/.test(tokens[at - 1]?.word ?? ""),
  );
  if (joined) return changes(joined.word);
  return tokens.some(({ word }) => word === "write") ? changes("write") : undefined;
}

function reads(word: string): Verdict {
  return { says: "reads", word, firm: true };
}

function changes(word: string): Verdict {
  return { says: "changes", word, firm: true };
}

const GATHERS: ReadonlySet<string> = new Set(["reads", "looks"]);

/** Phrases become one token. Inside a camel-case segment only the first and the last word can be the verb. */
function tokensOf(parts: NameParts, words: ToolWords, shared: ReadonlySet<string>): readonly Token[] {
  const flat = parts.flatMap((segment) => segment.map((word, at) => ({ word, inner: at > 0 && at < segment.length - 1 })));
  const names = flat.map(({ word }) => word);
  const tokens: Token[] = [];
  for (let at = 0; at < flat.length; ) {
    const phrase = words.phraseAt(names, at);
    if (phrase) {
      tokens.push({ word: phrase.words.join(" "), kind: phrase.says === "nothing" ? undefined : phrase.says });
      at += phrase.words.length;
      continue;
    }
    const { word = "", inner = false } = flat[at] ?? {};
    at += 1;
    // `bulk_geocode`: what is done stands behind.
    if (tokens.length === 0 && /^(?:batch|bulk|multi)$/.test(word) && at < flat.length && GATHERS.has(words.kind(names[at] ?? "") ?? ""))
      continue;
    if (shared.has(word) && names.some((other) => !shared.has(other))) continue;
    const kind = words.kind(word) ?? gluedVerb(word, words);
    tokens.push({ word, kind: inner && kind !== "reads" ? undefined : kind });
  }
  return tokens;
}

/** `listissues`, `createuser`: no border between verb and noun. */
function gluedVerb(word: string, words: ToolWords): WordKind | undefined {
  const [, verb = ""] = /^(get|list|search|create|update|delete|remove|send)(?!s$|ed|ing|or|er|ion|able)[a-z]{4,}$/.exec(word) ?? [];
  return verb === "" ? undefined : words.kind(verb);
}
