import type { Window } from "./window.ts";

/** What a reader is given: the bytes, and where in them an anchor stands. */
export interface Spot {
  readonly bytes: Buffer;
  readonly window: Window;
  /** Offset of the anchor's first byte. */
  readonly start: number;
  /** Offset after the anchor's last byte. */
  readonly end: number;
}

/** A secret that a reader or a pattern found; offsets are into the bytes. */
export interface Match {
  /** The stretch that a report points to. */
  readonly start: number;
  readonly end: number;
  /** What is masked, as pairs of offsets, where that is not the whole stretch. */
  readonly spans?: readonly number[];
  /** The secret itself, one character for each byte. */
  readonly value: string;
  /** A documented sample or a placeholder. */
  readonly example?: boolean;
  readonly checksum?: "valid" | "invalid" | "none";
  /** At most this severity, whatever the rule says. */
  readonly atMost?: "medium" | "low";
}

/** Nothing stands here, nor at any other anchor of the rule before an offset: keeps long runs from being read again and again. */
export interface Nothing {
  readonly before: number;
}

/** Reads what stands at an anchor. It looks at a bounded stretch around it, or says how far it looked in vain. */
export type Reader = (spot: Spot) => Match | Nothing | undefined;
