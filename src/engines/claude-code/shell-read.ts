import type { Decision } from "../engine.ts";
import { aliases } from "./path-rule.ts";
import { sandboxDenies } from "./reach.ts";
import { decideRun } from "./run.ts";
import type { Session } from "./session.ts";

/**
 * A file, by whatever command reads it. A Read deny rule also holds for `cat` and its kin, but not for a search of the whole folder, a glob
 * or a script: only the sandbox holds those.
 */
export function decideShellRead(path: string, session: Session): Decision {
  const plain = decideRun(`cat '${path.replaceAll("'", "'\\''")}'`, false, session);
  if (plain.outcome !== "deny") return plain;
  const { settings } = session;
  const wholesale = decideRun("grep -r . .", false, session);
  if (wholesale.outcome === "deny") return wholesale;
  if (sandboxDenies(aliases(path, session.circumstances.links), session)) return plain;
  if (wholesale.outcome === "allow" && aliases(path, undefined).every((target) => target.inside !== undefined)) {
    return {
      ...plain,
      outcome: "allow",
      because: `${plain.because} It stops cat and its kin, but without the sandbox a recursive grep or a glob still reads the file unasked${settings.isTrue("sandbox.enabled") ? " (the sandbox is on, but does not cover this)" : ""}.`,
    };
  }
  return { ...plain, outcome: wholesale.outcome };
}
