import { atLeast, type Severity } from "../model/finding.ts";
import type { SecretFile } from "../model/secret.ts";
import type { Check } from "./check.ts";

export default {
  meta: {
    id: "secret-file-committed",
    title: "File for secrets in the repository",
    family: "secrets",
    severity: "high",
    confidence: "medium",
    reads: ["secretFile", "secret"],
    why: "Everybody with a clone has the file, and an agent that looks around reads it.",
    fix: "Take it out of git (git rm --cached) or ignore it, renew what stood in it, and deny it to the agent.",
    references: [
      "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository",
    ],
  },
  *judge(facts, { secretContents }) {
    const live = facts.of("secret").filter(({ standing }) => standing === "live-shaped");
    // The password of a local database that everybody knows makes no file grave.
    const holding = new Set(live.filter(({ severity }) => atLeast(severity, "medium")).map(({ at }) => at.path));
    const grave = new Set(live.filter(({ severity }) => severity === "critical" || severity === "high").map(({ at }) => at.path));
    for (const file of facts.of("secretFile")) {
      if ((!file.tracked && file.ignored) || file.example) continue;
      const content = secretContents.find(({ id }) => id === file.content);
      // The credential by which its content tells the file is a finding itself.
      if (content !== undefined && grave.has(file.at.path)) continue;
      const severity = SHARED.test(file.at.path) ? "info" : (content?.severity ?? severityOf(file, holding.has(file.at.path)));
      const what = content?.title ?? `a file for ${WHAT[file.class] ?? "secrets"}`;
      yield {
        message: `${file.at.path} is ${what}, and ${file.tracked ? "git tracks it" : "nothing keeps it out of git"}${content === undefined && severity === "low" ? "; no credential was recognised in it" : ""}.`,
        severity,
        at: [file.at],
        identity: file.at.path,
      };
    }
  },
} satisfies Check;

const WHAT: Readonly<Record<string, string>> = { env: "environment secrets", credentials: "credentials", "customer-data": "customer data" };

/** Files that are a credential as such. */
const ALWAYS =
  /(?:^|\/)(?:id_(?:rsa|dsa|ecdsa|ed25519)|\.netrc|_netrc|\.pgpass|\.git-credentials|\.credentials\.json|oauth_creds\.json|auth\.json|master\.key|credentials|client_secret[^/]*\.json|service[-_]?account[^/]*\.json)$|\.(?:p12|pfx|kdbx|pem|key)$/i;
/** Android's development keystore has one well-known password and is meant to be shared. */
const SHARED = /(?:^|\/)debug\.keystore$/i;
/** Settings of a mode that frameworks want to have committed; only their `.local` variants are for secrets. */
const MODE = /(?:^|\/)\.env\.(?:development|dev|test|testing|ci|staging|defaults?|shared|docker)$/i;
/** Often values without secrecy, or encrypted ones. */
const MIXED = /(?:^|\/)secrets\.(?:ya?ml|json|toml)$|(?:^|\/)\.docker\/config\.json$/i;

function severityOf({ at: { path }, class: kind }: SecretFile, found: boolean): Severity {
  if (found) return "high";
  if (kind === "customer-data") return /\.(?:csv|jsonl|parquet)$/i.test(path) ? "medium" : "low";
  if (ALWAYS.test(path)) return "high";
  if (MODE.test(path) || MIXED.test(path)) return "low";
  // Build tools want modes and public settings in such files committed; what makes one grave is a credential in it.
  return kind === "env" ? "medium" : "high";
}
