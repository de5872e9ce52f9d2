import type { Place } from "./place.ts";

/** A sign that the repository touches production: it can lower the state's ceiling, never raise it. */
export interface ProductionMarker {
  readonly kind: "productionMarker";
  readonly at: Place;
  readonly surface: string;
  /** What the sign is, as a clause: "Terraform state backend". */
  readonly sign: string;
  /** Production gates of `rules/boundary/production-gates.yml` that it makes reachable. */
  readonly gates: readonly string[];
}

/** A file by which the repository tries to configure this scanner or another one. Reported, never obeyed. */
export interface PolicyFile {
  readonly kind: "policyFile";
  readonly at: Place;
  readonly surface: string;
  /** The scanner that it addresses. */
  readonly tool: string;
  /** True where a scanner would read it as "look at less". */
  readonly suppresses: boolean;
  /** The same text has the same digest. */
  readonly digest: string;
}

/** A file in which an agent keeps what was said and done in its sessions, by its name. */
export interface Transcript {
  readonly kind: "transcript";
  readonly at: Place;
  readonly tracked: boolean;
  readonly ignored: boolean;
  /** True for test material, and for a file that holds nothing. */
  readonly example: boolean;
}

/** A file by which people hide paths from an agent. What it binds is data (`rules/ignore-files.yml`). */
export interface IgnoreFile {
  readonly kind: "ignoreFile";
  readonly at: Place;
  /** Its name, in lower case. */
  readonly name: string;
  /** Its lines without comments, in the notation of `.gitignore`. */
  readonly patterns: readonly string[];
}

/** A comment by which a line asks a scanner to look away. Reported, never obeyed. */
export interface IgnoreComment {
  readonly kind: "ignoreComment";
  readonly at: Place;
  /** The scanner that it addresses. */
  readonly tool: string;
  /** The line that it stands on, blanks squeezed, secrets masked. */
  readonly line: string;
}
