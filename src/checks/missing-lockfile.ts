import { withoutLock } from "../classify/missing-lock.ts";
import { pinnedManifests } from "../classify/pinned-manifest.ts";
import type { Check } from "./check.ts";
import { count, listed } from "./wording.ts";

export default {
  meta: {
    id: "missing-lockfile",
    title: "Manifest without a lock file",
    family: "requirements",
    severity: "medium",
    confidence: "high",
    reads: ["manifest", "requirement", "lockfile"],
    why: "Each install resolves the whole tree of packages anew, so an agent may get code that nobody here has run, and a reviewed run cannot be repeated.",
    fix: "Commit the lock file that the package manager writes, and install with its frozen mode (npm ci, uv sync --locked …).",
    references: ["https://docs.npmjs.com/cli/v11/commands/npm-ci", "https://packaging.python.org/en/latest/specifications/pylock-toml/"],
  },
  *judge(facts, catalog) {
    for (const manifest of pinnedManifests(facts, catalog)) {
      const { fact, ecosystem, place } = manifest;
      const fetched = withoutLock(manifest);
      if (fetched.length === 0) continue;
      const floating = fetched.filter(({ pin }) => pin === "floating").map((one) => one.fact);
      const inAny = floating.length === 0 ? "" : ` (in any version: ${listed(floating.map(({ name }) => name))})`;
      yield {
        message: `${fact.at.path} asks for ${count(fetched.length, ecosystem)}${inAny}, and no lock file fixes which versions, of them or of what they need.`,
        severity: fact.role === "library" || place === "test-material" || place === "development" ? "low" : "medium",
        fix: ecosystem.fix,
        at: [fact.at, ...floating.slice(0, 19).map(({ at }) => at)],
        identity: `${ecosystem.id} ${fact.at.path}`,
      };
    }
  },
} satisfies Check;
