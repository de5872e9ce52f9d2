import type { ToolWords } from "./mcp-tool-words.ts";

/** Verbs that say nothing without their object: "performs a search". */
export const CARRIERS: ReadonlySet<string> = new Set([
  "perform",
  "execute",
  "run",
  "conduct",
  "do",
  "make",
  "carry",
  "issue",
  "call",
  "use",
  "invoke",
  "process",
  "take",
  "capture",
  "grab",
]);
/** Looking that runs on by itself once it is started. */
const JOBS: ReadonlySet<string> = new Set(["scan", "research", "crawl", "scrape", "evaluation", "monitor", "study", "sample"]);
/** Words behind which the object of a verb is over. */
export const STOP: ReadonlySet<string> = new Set([
  "and",
  "or",
  "to",
  "on",
  "in",
  "into",
  "using",
  "with",
  "for",
  "that",
  "which",
  "from",
  "against",
  "via",
  "by",
  "if",
  "when",
  "as",
  "at",
  "through",
  "within",
]);
/** How many words behind a verb can be its object. */
export const NEAR = 6;

/** What a verb that says nothing alone is about, if that is looking, or something that an answer can be. */
export function carried(verb: string, tokens: readonly string[], words: ToolWords, made: boolean): string | undefined {
  const end = tokens.findIndex((token) => STOP.has(token));
  const near = tokens.slice(0, end === -1 ? NEAR : Math.min(end, NEAR));
  // What is taken is a picture; an "accessibility snapshot" is one of the page.
  if (/^(?:take|capture|grab)$/.test(verb)) {
    const picture = near.findIndex((token) => /^screenshots?$/.test(token));
    return picture >= 0
      ? near[picture]
      : near.some((token, at) => token === "snapshot" && /^(?:accessibility|page|dom|text|ui)$/.test(near[at - 1] ?? ""))
        ? "snapshot"
        : undefined;
  }
  // A link to upload, a new password: more than text.
  if (made && near.some((token) => CREDENTIAL.test(token))) return undefined;
  return near.find((token) => {
    const found = words.verb(token);
    return (
      ((found?.kind === "looks" || found?.kind === "reads") && !JOBS.has(found.base)) ||
      (made && words.isText(token) && !(REWORKS.test(verb) && KEPT.test(token)))
    );
  });
}

/** What is built of words, and given in the answer. */
export const ASSEMBLED = /^(?:payload|query|urls?|links?|expression|prompt|string|context|filter|regex|matrix)$/;

/** What is worked on stays where it is: "optimizes a table". */
const REWORKS = /^(?:optimi[sz]e|enhance|expand|tune|trim|split|crop|flip|process)$/;
const KEPT = /^(?:tables?|data|messages?|code)$/;
const CREDENTIAL =
  /^(?:payments?|checkout|invoices?|sharing|share|invites?|invitation|upload|presigned|signed|tokens?|passwords?|keys?|secrets?|credentials?|certificates?|otp)$/;
