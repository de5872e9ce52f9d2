import type { Check } from "./check.ts";
import { isPipFile, LockCoverage } from "./lock-coverage.ts";

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
    const coverage = new LockCoverage(facts, catalog);
    for (const manifest of facts.of("manifest")) {
      // What pip reads is judged line by line: it may be its own lock.
      if (isPipFile(manifest.at.path) || coverage.isLocked(manifest)) continue;
      const fetched = coverage
        .requirements(manifest)
        .filter(({ source, group }) => source !== "local" && group !== "peer" && group !== "build");
      if (fetched.length === 0 || (manifest.role === "library" && manifest.ecosystem === "python")) continue;
      yield {
        message: `${manifest.at.path} asks for ${fetched.length} package${fetched.length === 1 ? "" : "s"}, and no lock file fixes which versions, of them or of what they need.`,
        severity: manifest.role === "library" || coverage.isTestMaterial(manifest) ? "low" : "medium",
        at: [manifest.at],
        identity: manifest.at.path,
      };
    }
  },
} satisfies Check;
