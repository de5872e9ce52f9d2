import type { Check } from "./check.ts";
import { listed } from "./wording.ts";

export default {
  meta: {
    id: "lockfile-contradiction",
    title: "Locked package that is another than its name says",
    family: "requirements",
    severity: "high",
    confidence: "medium",
    reads: ["lockfile"],
    why: "Nobody reads a lock file line by line: a package whose address or second entry is another one is installed under the name that was reviewed.",
    fix: "Let the package manager write the lock again from its registry, and look at the entries that change.",
    references: [
      "https://snyk.io/blog/why-npm-lockfiles-can-be-a-security-blindspot-for-injecting-malicious-modules/",
      "https://github.com/lirantal/lockfile-lint",
    ],
  },
  *judge(facts) {
    for (const { at, format, contradictions } of facts.of("lockfile")) {
      const [first, ...others] = contradictions;
      if (!first) continue;
      // Two tables that differ are a bad merge more often than an attack; one of them is not read.
      const merged = contradictions.every(({ what }) => what.startsWith("its two tables"));
      yield {
        message: `${at.path} contradicts itself: ${listed(
          contradictions.map(({ name, what }) => `${name}: ${what}`),
          3,
        )}.`,
        severity: merged ? "medium" : "high",
        at: [first.at, ...others.slice(0, 19).map((one) => one.at)],
        identity: `${format} ${at.path}`,
      };
    }
  },
} satisfies Check;
