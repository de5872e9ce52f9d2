import type { Finding } from "./finding.ts";

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
