import type { Outcome, Permission, PermissionRow } from "../model/permission.ts";
import type { Report } from "../model/report.ts";
import { count } from "./words.ts";

/** An outcome as it stands in a table; a question mark rather than a word that looks like an answer. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = { allow: "allow", ask: "ask", deny: "deny", unknown: "?" };

/** Below a table of outcomes. */
export const OUTCOME_KEY = "allow: it happens unasked. ask: you are asked. deny: it does not happen. ?: not known, so do not rely on it.";

/** Targets of one line that are named; the rest is counted. */
const NAMED = 3;

/** "read .env and key.pem", "call github/get_me, github/list_issues, github/search_code and 24 more". */
export function permissionLabel({ action, targets }: PermissionRow): string {
  const named = targets.slice(0, targets.length === NAMED + 1 ? NAMED + 1 : NAMED);
  const more = targets.length - named.length;
  if (more > 0) return `${action} ${named.join(", ")} and ${count(more, "more", "more")}`;
  return `${action} ${named.length < 2 ? named.join("") : `${named.slice(0, -1).join(", ")} and ${named.at(-1)}`}`;
}

/**
 * The lines that somebody who starts an agent must see: what an agent would do unasked, or what is not known.
 * The repository's own test, lint and build commands are meant to run and stand in the full list only.
 */
export function openPermissions({ permissions }: Report): PermissionRow[] {
  return permissions.filter(
    ({ topic, byAgent }) =>
      topic !== "commands" && Object.values(byAgent).some(({ outcome }) => outcome === "allow" || outcome === "unknown"),
  );
}

/** Where the outcome hangs on the trust of the folder, or on somebody being there: "in a trusted folder allow, with nobody to ask deny". */
export function circumstances({ outcome, trusted, untrusted, headless }: Permission): string {
  return [
    ...(trusted === outcome ? [] : [`in a trusted folder ${OUTCOME_WORDS[trusted]}`]),
    ...(untrusted === outcome ? [] : [`in an untrusted folder ${OUTCOME_WORDS[untrusted]}`]),
    ...(headless === outcome ? [] : [`with nobody to ask ${OUTCOME_WORDS[headless]}`]),
  ].join(", ");
}
