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
    for (const { at, withoutHash, entries, format } of facts.of("lockfile")) {
      if (withoutHash.length === 0) continue;
      const all = withoutHash.length >= entries;
      yield {
        message: `${at.path} fixes ${all ? "its packages" : `${withoutHash.length} of ${entries} packages`} without a hash${all ? "" : `: ${listed(withoutHash)}`}.`,
        at: [at],
        identity: `${format} ${at.path}`,
      };
    }
  },
} satisfies Check;
