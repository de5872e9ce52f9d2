import { canonicalName } from "../classify/lock-coverage.ts";
import { pinnedManifests } from "../classify/pinned-manifest.ts";
import type { Check } from "./check.ts";

export default {
  meta: {
    id: "requirement-under-another-name",
    title: "Requirement that installs a package of another name, or the project itself",
    family: "requirements",
    severity: "medium",
    confidence: "medium",
    reads: ["manifest", "requirement"],
    why: "Code imports the name that it reads, and gets another package: a reviewer and an agent look at the wrong one. A project that requires its own name gets whatever a registry holds under it.",
    fix: "Require the package by its own name, or note in the manifest why it goes by another one.",
    references: [
      "https://docs.npmjs.com/cli/v11/using-npm/package-spec#aliases",
      "https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html#renaming-dependencies-in-cargotoml",
    ],
  },
  *judge(facts, catalog) {
    for (const { fact, requirements, place } of pinnedManifests(facts, catalog)) {
      const name = fact.name === undefined ? undefined : canonicalName(fact.name, fact.ecosystem);
      for (const { fact: requirement } of requirements) {
        const { means, source, group } = requirement;
        if (fact.ecosystem === "npm" && means !== undefined && !isKin(requirement.name, means)) {
          yield {
            message: `${fact.at.path} asks for ${requirement.name} and installs ${means}.`,
            severity: place === "test-material" ? "info" : "low",
            at: [requirement.at],
            identity: `${fact.at.path} ${requirement.name}`,
          };
        }
        const own = name !== undefined && canonicalName(requirement.name, fact.ecosystem) === name && means === undefined;
        // Extras of a Python project are told by its own name; a crate's tests may use its last release, and say so by a path.
        if (
          !own ||
          source !== "registry" ||
          group === "optional" ||
          fact.ecosystem === "python" ||
          fact.ecosystem === "deno" ||
          group === "peer"
        )
          continue;
        yield {
          message: `${fact.at.path} requires ${requirement.name}, which is its own name.`,
          severity: fact.role === "library" || place === "test-material" ? "low" : "medium",
          at: [requirement.at],
          identity: `${fact.at.path} itself`,
        };
      }
    }
  },
} satisfies Check;

/** `react-18` for `react`, `@scope/a` for `a`: the same thing under a longer name, or a fork that says whose it is. */
function isKin(name: string, means: string): boolean {
  const [short, long] = [bare(name), bare(means)].sort((a, b) => a.length - b.length) as [string, string];
  return long.includes(short) && short.length > 1;
}

function bare(name: string): string {
  return name
    .toLowerCase()
    .replace(/^@[^/]*\//, "")
    .replaceAll(/[^a-z]/g, "");
}
