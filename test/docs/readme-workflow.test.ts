import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadCatalog } from "../../src/catalog/load.ts";
import { checks } from "../../src/checks/index.ts";
import { judge } from "../../src/checks/judge.ts";
import { Facts } from "../../src/model/fact.ts";
import { surfaces } from "../../src/surfaces/index.ts";
import { readFacts } from "../../src/surfaces/read-facts.ts";

// What we tell others to write must pass before our own rules.

const examples = [...readFileSync("README.md", "utf8").matchAll(/```yaml\n(?<text>[\s\S]*?)```/gu)]
  .map((match) => match.groups?.["text"] ?? "")
  .filter((text) => /^jobs:/mu.test(text));

test("the README has a workflow", () => expect(examples).not.toEqual([]));

test.each(examples.map((text, index) => [index + 1, text] as const))("workflow %i of the README is clean", (_, text) => {
  const surface = surfaces.find(({ id }) => id === "github-workflow");
  const source = text.replaceAll("<full commit id>", "1".repeat(40));
  const path = ".github/workflows/preflight.yml";
  const { facts, gap } = surface
    ? readFacts(surface, { path, text: source, tracked: true, ignored: false })
    : { facts: [], gap: undefined };
  expect(gap).toBeUndefined();
  expect(
    facts.some((fact) => fact.kind === "workflow" && fact.events.length > 0),
    "it says when it runs",
  ).toBe(true);
  const ci = checks.filter(({ meta }) => meta.family === "ci");
  expect(judge(ci, new Facts(facts), loadCatalog("rules"))).toEqual({ findings: [], rules: [], gaps: [] });
});
