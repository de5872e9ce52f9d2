import { pinnedManifests } from "../classify/pinned-manifest.ts";
import type { Check } from "./check.ts";
import { listed } from "./wording.ts";

export default {
  meta: {
    id: "lockfile-out-of-step",
    title: "Lock file that no longer fits its manifest",
    family: "requirements",
    severity: "medium",
    confidence: "medium",
    reads: ["manifest", "requirement", "lockfile"],
    why: "The frozen install refuses it, so an agent falls back on one that resolves anew, and gets what nobody here has run.",
    fix: "Let the package manager write the lock again (npm install, pnpm install, uv lock …), look at what changes, and commit both files together.",
    references: ["https://docs.npmjs.com/cli/v11/commands/npm-ci", "https://docs.astral.sh/uv/concepts/projects/sync/"],
  },
  *judge(facts, catalog) {
    for (const { fact, lock, step, place, otherLocks } of pinnedManifests(facts, catalog)) {
      for (const other of otherLocks) {
        if (other.step.inStep !== "no" || place === "test-material") continue;
        yield {
          message: `${other.lock.at.path} lies beside ${lock?.path ?? "another lock"} and does not fit ${fact.at.path}.`,
          severity: "low",
          why: "Whoever installs with the other package manager gets other versions than the maintainers have, an agent among them.",
          fix: "Keep the lock of one package manager, and name that one in the manifest (packageManager).",
          at: [other.lock.at],
          identity: `${fact.at.path} ${other.lock.format} beside`,
        };
      }
      // Fixtures are out of step on purpose.
      if (!lock || step.inStep === "yes" || step.inStep === "unknown" || place === "test-material") continue;
      const worst = step.differences.filter(({ kind }) => step.inStep === "nearly" || kind !== "left-over");
      yield {
        message: `${lock.path} ${step.inStep === "no" ? "does not fit" : "is not up to date with"} ${fact.at.path}: ${listed(
          worst.map(({ name, what }) => `${name} ${what}`),
          3,
        )}.`,
        severity: step.inStep === "nearly" || worst.length === 0 ? "low" : "medium",
        at: [fact.at],
        identity: `${fact.at.path} ${lock.format}`,
      };
    }
  },
} satisfies Check;
