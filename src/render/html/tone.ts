import type { Verdict } from "../../model/answer.ts";
import type { Severity } from "../../model/finding.ts";
import type { Outcome } from "../../model/permission.ts";
import type { PostureName } from "../../model/posture.ts";
import { table } from "../../model/table.ts";
import { html, type Markup } from "./markup.ts";
import type { Tone } from "./palette.ts";

export const POSTURE_TONES: Readonly<Record<PostureName, Tone>> = {
  hold: "bad",
  "read-only": "warn",
  "workspace-write": "calm",
  "constrained-auto": "good",
};

export const SEVERITY_TONES: Readonly<Record<Severity, Tone>> = {
  critical: "bad",
  high: "bad",
  medium: "warn",
  low: "calm",
  info: "plain",
};

export const VERDICT_TONES: Readonly<Record<Verdict, Tone>> = { yes: "good", no: "bad", unknown: "warn", "not-applicable": "plain" };

export const OUTCOME_TONES: Readonly<Record<Outcome, Tone>> = { allow: "bad", unknown: "warn", ask: "plain", deny: "good" };

const TIER_TONES = table<Tone>({
  "read-only": "plain",
  "write-safe": "plain",
  "privileged-write": "warn",
  deployment: "bad",
  "destructive-credentials": "bad",
});

/** A tier that this version does not know is not harmless. */
export function tierTone(tier: string): Tone {
  return (Object.hasOwn(TIER_TONES, tier) ? TIER_TONES[tier] : undefined) ?? "warn";
}

/** Repeats what the word beside it says, for those who do not tell the colours apart at a glance. */
const MARKS = { good: "✓", bad: "✗", warn: "?", plain: "–", calm: "·" } as const satisfies Record<Tone, string>;

/** A word on its colour. */
export function chip(tone: Tone, word: string): Markup {
  return html`<span class="chip ${tone}">${word}</span>`;
}

/** The same with a sign before it: of a verdict, or of what an agent does. */
export function marked(tone: Tone, word: string, sign: string = MARKS[tone]): Markup {
  return html`<span class="chip ${tone}"><span class="sign" aria-hidden="true">${sign}</span> ${word}</span>`;
}
