import type { Place } from "./place.ts";

/** A credential that the scanning core found. The value itself never leaves the core; this is all that is ever known of it outside. */
export interface Secret {
  readonly kind: "secret";
  readonly at: Place;
  /** Id of the rule in `rules/secrets/`. */
  readonly rule: string;
  /** What kind of credential: "GitHub personal access token". */
  readonly title: string;
  /** Length of the value in bytes. */
  readonly length: number;
  /** Keyed digest of the value: the same value in two places has the same print, and the value cannot be guessed from it. */
  readonly fingerprint: string;
  /** `example` is a documented sample or a placeholder; `test` stands in a test, fixture or example path. */
  readonly standing: "live-shaped" | "test" | "example";
  /** Whether the format's own checksum holds; `none` where the format has none. */
  readonly checksum: "valid" | "invalid" | "none";
  readonly severity: "critical" | "high" | "medium" | "low";
  /** Why it weighs less than its kind does, where that is not its standing: “quoted in a program”. */
  readonly doubt?: string;
  /** The line with the value masked. */
  readonly excerpt: string;
  /** Whether git tracks the file. Where there is no git, nothing is tracked. */
  readonly tracked: boolean;
  /** Whether git ignores the file: then it is not committed, and is not about to be. */
  readonly ignored: boolean;
  /** So many more places with credentials in the file, none that weighs more than this one, are not listed one by one. */
  readonly more?: number;
}

/** A credential that only the history holds: in a file that was changed or removed since. Whoever has the clone has it. */
export interface PastSecret extends Omit<Secret, "kind" | "tracked" | "ignored"> {
  readonly kind: "pastSecret";
  /** The oldest commit that holds it; the place is that of the file as it was then. */
  readonly commit: string;
}

/** What a file is by its content. */
export interface ToldContent {
  /** Id of `rules/secret-contents.yml`. */
  readonly content: string;
  /** All that is secret in it is made up: placeholders, addresses that are nobody's. */
  readonly sample: boolean;
}

/** A file whose name or content says that it holds secrets: `.env`, a private key, a credentials file. */
export interface SecretFile {
  readonly kind: "secretFile";
  readonly at: Place;
  /** File class of `rules/boundary/file-classes.yml`. */
  readonly class: string;
  /** What its content says, where that tells it: an id of `rules/secret-contents.yml`. */
  readonly content?: string;
  readonly tracked: boolean;
  readonly ignored: boolean;
  /** True for templates and test material: listed, but not held against the repository. */
  readonly example: boolean;
}
