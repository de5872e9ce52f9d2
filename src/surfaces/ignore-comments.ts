import type { IgnoreComment } from "../model/repository.ts";
import { Lines } from "../parse/lines.ts";

/**
 * Comments by which a line asks a scanner to look away, as the scanners document them. The words stand behind the sign of a comment, so that
 * a text about them is none. Our own would be the first one: this scanner has no such comment, and finding one says that somebody tries.
 */
const COMMENTS: readonly { readonly tool: string; readonly words: string }[] = [
  { tool: "preflight", words: "preflight[ :-]{1,2}(?:ignore|disable|allow|skip|off)" },
  // https://github.com/gitleaks/gitleaks#gitleaksallow
  { tool: "gitleaks", words: "gitleaks:allow" },
  // https://semgrep.dev/docs/ignoring-files-folders-code
  { tool: "semgrep", words: "nosem(?:grep)?\\b" },
  // https://docs.zizmor.sh/usage/#ignoring-results
  { tool: "zizmor", words: "zizmor: ignore\\[" },
  // https://github.com/trufflesecurity/trufflehog#how-can-i-ignore-a-secret
  { tool: "trufflehog", words: "trufflehog:ignore" },
  // https://www.checkov.io/2.Basics/Suppressing%20and%20Skipping%20Policies.html
  { tool: "checkov", words: "checkov:skip=" },
  // https://trivy.dev/docs/latest/configuration/filtering/
  { tool: "trivy", words: "(?:trivy|tfsec):ignore:" },
  // https://github.com/Yelp/detect-secrets#inline-allowlisting
  { tool: "detect-secrets", words: "pragma: ?allowlist (?:nextline )?secret" },
  // https://docs.gitguardian.com/ggshield-docs/reference/secret/ignore
  { tool: "ggshield", words: "ggignore\\b" },
  // https://bandit.readthedocs.io/en/latest/config.html#exclusions
  { tool: "bandit", words: "nosec\\b" },
  // https://github.com/hadolint/hadolint#inline-ignores
  { tool: "hadolint", words: "hadolint (?:global )?ignore=" },
  // https://github.com/secretlint/secretlint/tree/master/packages/%40secretlint/secretlint-rule-filter-comments
  { tool: "secretlint", words: "secretlint-disable" },
  // https://docs.kics.io/latest/running-kics/#using-commands-on-scanned-files-as-comments
  { tool: "KICS", words: "kics-scan (?:ignore|disable)" },
  // https://docs.sonarsource.com/sonarqube-server/latest/user-guide/issues/managing/
  { tool: "Sonar", words: "NOSONAR\\b" },
];

/** A comment's sign, and the words of any scanner behind it. */
const ANY = new RegExp(`(?:#|//|--|<!--|/\\*|;)[ \\t]{0,8}(?:${COMMENTS.map(({ words }) => `(${words})`).join("|")})`, "giu");

/** Characters of a file that are looked through, and comments of one file that are told: the rest says nothing new. */
const MOST_TEXT = 1024 * 1024;
const MOST_TOLD = 50;

/** Comments of a file that ask scanners to look away. Reported, never obeyed. */
export function* ignoreComments(path: string, text: string): Generator<IgnoreComment> {
  if (text.length > MOST_TEXT) return;
  let lines: Lines | undefined;
  let told = 0;
  for (const match of text.matchAll(ANY)) {
    const which = match.slice(1).findIndex((group) => group !== undefined);
    const tool = COMMENTS[which]?.tool;
    if (tool === undefined) continue;
    lines ??= new Lines(path, text);
    const at = lines.place(match.index, match.index + match[0].length);
    const line = text.slice(text.lastIndexOf("\n", match.index) + 1).split("\n", 1)[0] ?? "";
    yield { kind: "ignoreComment", at, tool, line: line.replaceAll(/\s+/gu, " ").trim().slice(0, 200) };
    told += 1;
    if (told === MOST_TOLD) return;
  }
}
