import type { Family, Severity } from "./finding.ts";

/** What is known of a rule, apart from what it found. */
export interface Rule {
  /** As findings name it. */
  readonly id: string;
  /** What it finds, as a noun. */
  readonly title: string;
  readonly family: Family;
  /** The worst severity that it gives. */
  readonly severity: Severity;
  /** Why it matters to an agent with write access. */
  readonly why: string;
  /** What to do. */
  readonly fix: string;
  /** Pages that document the fact or the attack. */
  readonly references: readonly string[];
  /** Published weaknesses that it is a case of, by rules/weaknesses.yml, as code scanning tags them: `external/cwe/cwe-798`. */
  readonly tags: readonly string[];
  /** Where its own documentation stands: a page of `docs/`, with the heading. */
  readonly page: string;
}
