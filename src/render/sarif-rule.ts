import type { Confidence, Finding, Severity } from "../model/finding.ts";
import type { Rule } from "../model/rule.ts";
import { escapeForMarkdown, escapeForMarkdownCode } from "./escape.ts";
import { message } from "./message.ts";
import { clip, visible } from "./visible.ts";

/** Where the pages of `docs/` stand. */
const DOCS = "https://github.com/agent-preflight/preflight/blob/main/docs/";
/** GitHub shows ten tags of a rule and refuses a file with one that has more than twenty. */
const MOST_TAGS = 20;
/** Longest description that GitHub takes. */
const DESCRIPTION = 1024;
const MOST_REFERENCES = 20;

/** As SARIF says it. */
export const LEVELS: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "note",
  info: "note",
};

/** In the middle of the ranges by which code scanning names severities: critical above 9, high from 7, medium from 4, low above 0. */
const SECURITY_SEVERITY: Readonly<Record<Severity, string | undefined>> = {
  critical: "9.5",
  high: "8.0",
  medium: "5.5",
  low: "2.0",
  info: undefined,
};

/**
 * The rule of a finding as SARIF knows it. Code scanning rates rules, not results: a rule that finds things of several severities stands once for each,
 * under its own id for the worst and as `id/severity` for the others. So a credential in a test is no critical alert, and one that was dismissed
 * as such does not hide what becomes critical later.
 */
export function ruleIdOf({ rule, severity }: Pick<Finding, "rule" | "severity">, known: Rule | undefined): string {
  const id = clip(visible(rule), 200) || "unnamed";
  return known === undefined || known.severity === severity ? id : `${id}/${severity}`;
}

/** What SARIF says of one rule. */
export function descriptor(id: string, { rule, severity, confidence, why, fix }: Finding, known: Rule | undefined): object {
  const title = message(known?.title ?? rule, DESCRIPTION, id);
  const because = message(known?.why ?? why, DESCRIPTION, title);
  const todo = message(known?.fix ?? fix, DESCRIPTION, title);
  const references = (known?.references ?? []).slice(0, MOST_REFERENCES);
  const security = SECURITY_SEVERITY[severity];
  return {
    id,
    name: id,
    shortDescription: { text: title },
    fullDescription: { text: because },
    help: {
      text: [
        `${title}.`,
        `Why it matters: ${because}`,
        `What to do: ${todo}`,
        ...references.map((page) => message(page, DESCRIPTION, "-")),
      ].join("\n\n"),
      markdown: [
        `**Why it matters.** ${escapeForMarkdown(clip(visible(known?.why ?? why), DESCRIPTION))}`,
        `**What to do.** ${escapeForMarkdown(clip(visible(known?.fix ?? fix), DESCRIPTION))}`,
        ...references.map((page) => `- ${linked(page)}`),
      ].join("\n\n"),
    },
    helpUri: DOCS + (PAGE.test(known?.page ?? "") ? known?.page : "rules.md"),
    defaultConfiguration: { level: LEVELS[severity] },
    properties: {
      tags: [...(security === undefined ? [] : ["security"]), ...(known?.tags ?? []).map((tag) => clip(visible(tag), 100) || "-")].slice(
        0,
        MOST_TAGS,
      ),
      precision: PRECISION[confidence],
      ...(security === undefined ? { "problem.severity": "recommendation" } : { "security-severity": security }),
    },
  };
}

const PRECISION: Readonly<Record<Confidence, string>> = { high: "high", medium: "medium", low: "low" };

/** A page of our own documentation with its heading. */
const PAGE = /^[a-z-]+\.md#[a-z0-9-]+$/u;
/** An address that can stand in angle brackets: nothing in it ends them. */
const ADDRESS = /^https:\/\/[a-z0-9.-]+\/[\w./#%~+=&?:-]*$/u;

function linked(page: string): string {
  return ADDRESS.test(page) ? `<${page}>` : `<code>${escapeForMarkdownCode(clip(visible(page), 200))}</code>`;
}
