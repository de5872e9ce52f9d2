import type { Fact } from "../model/fact.ts";
import type { Gap } from "../model/gap.ts";
import type { Snapshot } from "../model/snapshot.ts";
import type { SecretScanner } from "./scan.ts";

/**
 * Reads what only the history holds, for secrets and nothing else. A credential that stood in a hundred versions of a file is stated once, at the
 * oldest; one that the tree still holds is stated there already.
 */
export async function statePast(snapshot: Snapshot, secrets: SecretScanner, facts: Fact[], gaps: Gap[]): Promise<void> {
  const known = new Set(facts.flatMap((fact) => (fact.kind === "secret" ? [`${fact.rule} ${fact.fingerprint}`] : [])));
  const found: Fact[] = [];
  for await (const { file, bytes } of snapshot.past()) {
    const scanned = secrets.scan({ path: file.path, tracked: true }, bytes);
    const at = `${file.path} (in commit ${file.commit.slice(0, 12)})`;
    for (const { reason } of scanned.gaps) gaps.push({ path: at, reason });
    const fresh = scanned.secrets.filter(({ rule, fingerprint }) => !known.has(`${rule} ${fingerprint}`));
    const more = scanned.secrets.find((secret) => secret.more !== undefined)?.more;
    if (more !== undefined && fresh.length === 0) gaps.push({ path: at, reason: `${more} more places with credentials are not listed` });
    for (const { kind: _kind, tracked: _tracked, ignored: _ignored, more: _more, ...secret } of fresh) {
      const key = `${secret.rule} ${secret.fingerprint}`;
      if (known.has(key)) continue;
      // What is not listed of the file is told with the first of it.
      const first = secret.at === fresh[0]?.at;
      found.push({ kind: "pastSecret", ...secret, commit: file.commit, ...(first && more !== undefined && { more }) });
      known.add(key);
    }
  }
  for (const fact of found) facts.push(fact);
}
