import { digestOf } from "../model/digest.ts";
import { wholeFile } from "../model/place.ts";
import { matchPath } from "./match-path.ts";
import type { Surface } from "./surface.ts";

/** Files by which a repository tells scanners what to do. `suppresses` where one can say "look at less". */
const FILES: readonly { readonly tool: string; readonly suppresses: boolean; readonly paths: readonly string[] }[] = [
  {
    tool: "preflight",
    suppresses: true,
    paths: [
      "preflight.yml",
      "preflight.yaml",
      ".github/preflight.yml",
      ".github/preflight.yaml",
      ".preflightignore",
      ".preflight-baseline.json",
    ],
  },
  // Without an `[extend]`, an allow list alone leaves no rule at all.
  { tool: "gitleaks", suppresses: true, paths: [".gitleaks.toml", ".gitleaksignore", ".gitleaks-baseline.json"] },
  {
    tool: "secretlint",
    suppresses: true,
    paths: [
      ".secretlintignore",
      ".secretlintrc",
      ".secretlintrc.json",
      ".secretlintrc.js",
      ".secretlintrc.cjs",
      ".secretlintrc.yml",
      ".secretlintrc.yaml",
    ],
  },
  { tool: "semgrep", suppresses: true, paths: ["**/.semgrepignore"] },
  { tool: "semgrep", suppresses: false, paths: [".semgrep.yml", ".semgrep.yaml", ".semgrep/**/*.yml", ".semgrep/**/*.yaml"] },
  { tool: "zizmor", suppresses: true, paths: ["zizmor.yml", "zizmor.yaml", ".github/zizmor.yml", ".github/zizmor.yaml"] },
  { tool: "trivy", suppresses: true, paths: [".trivyignore", ".trivyignore.yaml", "trivy.yaml"] },
  { tool: "snyk", suppresses: true, paths: ["**/.snyk"] },
  { tool: "detect-secrets", suppresses: true, paths: [".secrets.baseline"] },
  { tool: "talisman", suppresses: true, paths: [".talismanrc"] },
  { tool: "ggshield", suppresses: true, paths: [".gitguardian.yml", ".gitguardian.yaml"] },
  { tool: "checkov", suppresses: true, paths: [".checkov.yml", ".checkov.yaml", ".checkov.baseline"] },
  { tool: "grype", suppresses: true, paths: [".grype.yaml"] },
  { tool: "osv-scanner", suppresses: true, paths: ["**/osv-scanner.toml"] },
  { tool: "CodeQL", suppresses: true, paths: [".github/codeql/*.yml", ".github/codeql/*.yaml"] },
  { tool: "bandit", suppresses: true, paths: [".bandit", "bandit.yaml"] },
];

const MATCHERS = FILES.map(({ tool, suppresses, paths }) => ({ tool, suppresses, matches: matchPath(paths) }));

export default {
  id: "scanner-policies",
  title: "Settings for scanners",
  reference: "https://github.com/gitleaks/gitleaks#configuration",
  paths: FILES.flatMap(({ paths }) => paths),
  needs: "text",
  yields: ["policyFile"],
  *read(file) {
    const digest = digestOf(file.text);
    for (const { tool, suppresses, matches } of MATCHERS) {
      if (matches(file.path)) yield { kind: "policyFile", at: wholeFile(file.path), surface: "scanner-policies", tool, suppresses, digest };
    }
  },
} satisfies Surface;
