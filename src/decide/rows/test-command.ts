import type { RepositoryRow } from "../row.ts";

/** A defined command whose class is test. Where there is no source code, there is nothing to test. */
export default {
  id: "test-command",
  answer({ commands, files, classOf }) {
    const tests = commands.filter(({ classification }) => classification.parts.some((part) => part.class === "test"));
    const own = tests.filter(({ fact }) => !fact.at.path.includes("/"));
    // “make test” rather than “make test-failing”: the row names what a person would type.
    const plain = ({ fact }: (typeof tests)[number]) => /(?:^|[\s:])tests?$/u.test(fact.name);
    const best = own.find(plain) ?? own[0] ?? tests.find(plain) ?? tests[0];
    if (best)
      return {
        verdict: "yes",
        because: `${best.fact.name} is defined in ${best.fact.at.path}.`,
        evidence: [{ ...best.fact.at, note: "test command" }],
      };
    if (!files.some((file) => file.content && classOf(file.path) === "source")) {
      return { verdict: "not-applicable", because: "There is no source code to test.", evidence: [] };
    }
    return { verdict: "no", because: "No command of the repository is known to run its tests.", evidence: [] };
  },
} satisfies RepositoryRow;
