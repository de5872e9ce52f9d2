import type { Check } from "./check.ts";
import { noted, placesOf } from "./workflow-findings.ts";

export default {
  meta: {
    id: "dependabot-runs-foreign-code",
    title: "Dependabot that may run code of what it updates",
    family: "ci",
    severity: "medium",
    confidence: "high",
    reads: ["pipeline"],
    why: "With `insecure-external-code-execution: allow` a new release of a dependency runs its own code while Dependabot looks at it, beside the credentials of the registries.",
    fix: "Take the key out, or give that update no `registries`.",
    references: [
      "https://docs.github.com/code-security/dependabot/working-with-dependabot/dependabot-options-reference#insecure-external-code-execution--",
      "https://docs.zizmor.sh/audits/#dependabot-execution",
    ],
  },
  *judge(facts) {
    for (const {
      at: { path },
      runsForeignCode,
    } of facts.of("pipeline")) {
      const at = placesOf(runsForeignCode.map((place) => noted(place, "allows it")));
      if (at) yield { message: `${path} lets Dependabot run code of the packages that it updates.`, at, identity: path };
    }
  },
} satisfies Check;
