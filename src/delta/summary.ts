import type { Change, DeltaSide } from "../model/delta.ts";
import { type Finding, SEVERITIES } from "../model/finding.ts";
import { isBelow } from "../model/posture.ts";
import { count, list } from "../model/words.ts";
import { cut } from "./change.ts";

/** Characters of the whole sentence, and of one clause in it. */
const MOST = 400;
const MOST_CLAUSE = 110;

/**
 * The delta in one sentence: first what lowers trust, then what raises it, then the rest, as many clauses as fit; what is left out is counted. “This
 * change adds a SessionStart hook …, widens Claude Code's permissions by `Bash(*)`; one finding is new; the posture falls from workspace-write to hold.”
 */
export function summaryOf(
  changes: readonly Change[],
  findings: readonly Finding[],
  fixed: number,
  base: DeltaSide,
  head: DeltaSide,
): string {
  const tail = [...findingWords(findings, fixed), ...postureWords(base, head)];
  if (changes.length === 0 && tail.length === 0) return "Nothing that the scan rests on has changed.";
  const room = MOST - tail.join("; ").length - "This change ; 999 more changes.".length - 4;
  const clauses = clausesOf(changes, room);
  const parts = [...(clauses === "" ? [] : [`this change ${clauses}`]), ...tail];
  const sentence = parts.join("; ");
  return cut(`${sentence[0]?.toUpperCase() ?? ""}${sentence.slice(1)}.`, MOST);
}

function clausesOf(changes: readonly Change[], room: number): string {
  const told: string[] = [];
  let used = 0;
  for (const { text } of changes) {
    const clause = cut(withoutAsides(text), MOST_CLAUSE);
    if (told.length > 0 && (used + clause.length + 2 > room || told.length === 5)) break;
    told.push(clause);
    used += clause.length + 2;
  }
  const rest = changes.length - told.length;
  return list(rest > 0 ? [...told, `makes ${count(rest, "more change")}`] : told);
}

/** Without what stands in brackets, but for brackets in a quoted piece of the repository. */
function withoutAsides(text: string): string {
  const quotes: string[] = [];
  const plain = text.replaceAll(/`[^`]*`/gu, (quote) => `\0${quotes.push(quote) - 1}\0`).replaceAll(/ \([^()]*\)/gu, "");
  return plain.replaceAll(/\0(\d+)\0/gu, (_, index) => quotes[Number(index)] ?? "");
}

function findingWords(findings: readonly Finding[], fixed: number): string[] {
  const parts: string[] = [];
  for (const [delta, word] of [
    ["new", "new"],
    ["worse", "worse"],
  ] as const) {
    const those = findings.filter((finding) => finding.delta === delta);
    if (those.length === 0) continue;
    const counts = SEVERITIES.map((severity) => [those.filter((one) => one.severity === severity).length, severity] as const)
      .filter(([n]) => n > 0)
      .map(([n, severity]) => `${n} ${severity}`);
    const of = `${those.length === 1 ? "" : "the worst "}${those[0]?.rule}`;
    parts.push(`${count(those.length, "finding")} ${those.length === 1 ? "is" : "are"} ${word} (${counts.join(", ")}: ${of})`);
  }
  if (fixed > 0) parts.push(`${count(fixed, "finding")} ${fixed === 1 ? "is" : "are"} gone`);
  return parts;
}

/** Of the headline; where it stays and an agent's own posture does not, that is the agents' lines to tell. */
function postureWords(base: DeltaSide, head: DeltaSide): string[] {
  if (base.posture === head.posture) return [];
  const falls = isBelow(head.posture, base.posture);
  return [`the posture ${falls ? "falls" : "rises"} from ${base.posture} to ${head.posture}`];
}
