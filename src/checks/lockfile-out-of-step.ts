import type { ManifestLock } from "../classify/lock-coverage.ts";
import type { LockStep } from "../classify/lock-step.ts";
import { pinnedManifests } from "../classify/pinned-manifest.ts";
import type { Manifest } from "../model/requirement.ts";
import type { Check } from "./check.ts";
import { listed } from "./wording.ts";

export default {
  meta: {
    id: "lockfile-out-of-step",
    title: "Lock file that no longer fits its manifest",
    family: "requirements",
    severity: "medium",
    confidence: "medium",
    reads: ["manifest", "requirement", "lockfile", "packageOverrides"],
    why: "The frozen install refuses it, so an agent falls back on one that resolves anew, and gets what nobody here has run.",
    fix: "Let the package manager write the lock again (npm install, pnpm install, uv lock …), look at what changes, and commit both files together.",
    references: ["https://docs.npmjs.com/cli/v11/commands/npm-ci", "https://docs.astral.sh/uv/concepts/projects/sync/"],
  },
  *judge(facts, catalog) {
    const apart = new Map<string, Apart>();
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
      const told = step.differences.filter(({ kind }) => step.inStep === "nearly" || kind !== "left-over");
      // A workspace has one lock and many manifests, and writing it again mends them all.
      const group = apart.get(lock.path) ?? { lock, manifests: [] };
      group.manifests.push({ fact, refused: step.inStep === "no", told });
      apart.set(lock.path, group);
    }
    for (const { lock, manifests } of apart.values()) {
      const refused = manifests.filter((manifest) => manifest.refused);
      const said = refused.length > 0 ? refused : manifests;
      const [first, ...others] = said.map(({ fact }) => fact.at);
      if (!first) continue;
      const differences = said.flatMap(({ told }) => told.map(({ name, what }) => `${name} ${what}`));
      const what = differences.length > 0 ? `: ${listed([...new Set(differences)], 3)}` : "";
      yield {
        message: `${lock.path} ${refused.length > 0 ? "does not fit" : "is not up to date with"} ${listed(
          said.map(({ fact }) => fact.at.path),
          3,
        )}${what}.`,
        severity: refused.length > 0 && differences.length > 0 ? "medium" : "low",
        at: [first, ...others.slice(0, 9)],
        identity: `${lock.path} ${lock.format}`,
      };
    }
  },
} satisfies Check;

/** The manifests that one lock does not fit. */
interface Apart {
  readonly lock: ManifestLock;
  readonly manifests: { readonly fact: Manifest; readonly refused: boolean; readonly told: LockStep["differences"] }[];
}
