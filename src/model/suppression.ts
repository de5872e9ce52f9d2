import type { Finding, Severity } from "./finding.ts";
import type { Place } from "./place.ts";

/** What the operator's policy says of a finding that it sets aside. */
export interface Suppression {
  /** Why, in the operator's words. */
  readonly reason: string;
  /** Who answers for it. */
  readonly by: string;
  /** The last day on which it holds, as YYYY-MM-DD. */
  readonly expires: string;
}

/** A finding that the operator's policy sets aside: listed and counted, without a say in gate or posture. */
export type SuppressedFinding = Finding & Suppression;

/** An exception of the operator's policy that fits a finding and does not hold for it: the finding counts. */
export interface VoidException {
  readonly kind: "voidException";
  /** The place of the finding. */
  readonly at: Place;
  /** The rule of the finding, and how bad it is. */
  readonly rule: string;
  readonly severity: Severity;
  readonly fingerprint: string;
  readonly by: string;
  readonly expires: string;
  /** True where its last day is past; else the policy may not set such a finding aside in this way. */
  readonly expired: boolean;
  /** Why it does not hold, as a clause. */
  readonly because: string;
}

/** The operator's policy that a report was made under, as far as readers need it. */
export interface PolicyNote {
  /** Whose it is: a file that the operator named, or the base commit's own. */
  readonly source: "operator" | "base";
  /** Digest of its text. */
  readonly digest: string;
  /** The day on which exceptions were held against their last days, as YYYY-MM-DD; absent where there are none. */
  readonly today?: string;
  /** Exceptions that fit nothing, severities that were not applied: what the operator should tidy up. */
  readonly notes: readonly string[];
}
