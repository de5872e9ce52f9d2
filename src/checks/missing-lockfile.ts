import { isPipFile } from "../classify/lock-coverage.ts";
import { pinnedManifests } from "../classify/pinned-manifest.ts";
import type { Check } from "./check.ts";
import { count } from "./wording.ts";

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
    for (const { fact, requirements, lock, ecosystem, place } of pinnedManifests(facts, catalog)) {
      // What pip reads is judged line by line: it may be its own lock. A script carries its requirements itself.
      if (!ecosystem["needs-lock"] || lock || isPipFile(fact) || /\.py$|\.gemspec$|(?<!flake)\.nix$/i.test(fact.at.path)) continue;
      const fetched = requirements.filter(({ fact: { source, group } }) => source !== "local" && group !== "peer" && group !== "build");
      if (fetched.length === 0 || (fact.role === "library" && ecosystem.id !== "npm")) continue;
      yield {
        message: `${fact.at.path} asks for ${count(fetched.length, ecosystem)}, and no lock file fixes which versions, of them or of what they need.`,
        severity: fact.role === "library" || place === "test-material" || place === "development" ? "low" : "medium",
        fix: ecosystem.fix,
        at: [fact.at],
        identity: `${ecosystem.id} ${fact.at.path}`,
      };
    }
  },
} satisfies Check;
