import { type Check, locate } from "./check.ts";

export default {
  meta: {
    id: "look-alike-agent-file",
    title: "File that looks like one which agents obey",
    family: "agent-instructions",
    severity: "high",
    confidence: "high",
    reads: ["lookAlikeFile"],
    why: "A person who reviews the repository takes it for the file that the agent loads, and reviews the wrong text; what the agent does with the true name is not seen.",
    fix: "Delete the file, or give it a name in plain letters, and look at who added it.",
    references: ["https://www.unicode.org/reports/tr39/", "https://trojansource.codes/"],
  },
  *judge(facts) {
    for (const fact of facts.of("lookAlikeFile")) {
      const name = fact.at.path.slice(fact.at.path.lastIndexOf("/") + 1);
      if (fact.by === "case") {
        yield {
          message: `${fact.at.path} and ${fact.like} differ only by case: which of the two an agent loads depends on the file system.`,
          severity: "medium",
          at: [locate(fact)],
          identity: `case ${fact.like.toLowerCase()}`,
        };
      } else {
        yield {
          message: `${name} looks like ${fact.like} and is written with other characters.`,
          at: [locate(fact)],
          identity: `letters ${fact.like}`,
        };
      }
    }
  },
} satisfies Check;
