import type { Check } from "./check.ts";
import { listed } from "./wording.ts";

export default {
  meta: {
    id: "lockfile-without-hash",
    title: "Locked packages without a hash",
    family: "requirements",
    severity: "low",
    confidence: "medium",
    reads: ["lockfile"],
    why: "Without a hash the version is fixed but not its content: another file under the same version goes unnoticed.",
    fix: "Let a current version of the package manager write the lock file again.",
    references: [
      "https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json",
      "https://pip.pypa.io/en/stable/topics/secure-installs/",
    ],
  },
  *judge(facts) {
    for (const { at, withoutHash, weakHash, entries, format } of facts.of("lockfile")) {
      // Formats that know no hash at all: their owners offer nothing to write.
      if (!HASHES.has(format)) continue;
      for (const [names, what] of [
        [withoutHash, "without a hash"],
        [weakHash, "with a hash that can be forged (SHA-1 or MD5)"],
      ] as const) {
        if (names.length === 0) continue;
        const all = names.length >= entries;
        yield {
          message: `${at.path} fixes ${all ? "its packages" : `${names.length} of ${entries} packages`} ${what}${all ? "" : `: ${listed(names)}`}.`,
          severity: "low",
          at: [at],
          identity: names === withoutHash ? `${format} ${at.path}` : `${format} ${at.path} weak`,
        };
      }
    }
  },
} satisfies Check;

/** Locks whose owners write a hash for every entry. */
const HASHES: ReadonlySet<string> = new Set([
  "package-lock",
  "npm-shrinkwrap",
  "yarn",
  "yarn-berry",
  "pnpm",
  "bun",
  "uv",
  "poetry",
  "pdm",
  "pipfile",
  "pylock",
  "script",
  "cargo",
  "go",
  "nuget",
  "terraform",
  "deno",
  "conda-lock",
  "pixi",
]);
