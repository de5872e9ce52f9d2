import { readFileSync } from "node:fs";
import glob from "fast-glob";
import { describe, expect, it, test } from "vitest";
import { parse } from "yaml";
import { INPUTS, OUTPUTS } from "../../src/action/inputs.ts";
import { checks } from "../../src/checks/index.ts";
import { judge } from "../../src/checks/judge.ts";
import { readPolicy } from "../../src/config/policy.ts";
import { Facts } from "../../src/model/fact.ts";
import { surfaces } from "../../src/surfaces/index.ts";
import { readFacts } from "../../src/surfaces/read-facts.ts";
import { surfacesFor } from "../../src/surfaces/surfaces-for.ts";
import { catalog } from "../our-catalog.ts";

// What we tell others to write must pass before our own rules: all of them, not only those for workflows.

const pages = ["README.md", ...glob.sync("docs/*.md").sort()];
const blocks = pages.flatMap((page) =>
  [...readFileSync(page, "utf8").matchAll(/```yaml\n(?<text>[\s\S]*?)```/gu)].map((match, index) => ({
    name: `${page} ${index + 1}`,
    text: (match.groups?.["text"] ?? "").replaceAll("<full commit id>", "1".repeat(40)).replaceAll("<digest>", "2".repeat(64)),
  })),
);
/** The page on policies shows policies, not pipelines. */
const examples = blocks.filter(({ name }) => !name.startsWith("docs/policy.md"));
const policies = blocks.filter((block) => !examples.includes(block));
const workflows = examples.filter(({ text }) => /^jobs:/mu.test(text));

/** Where a file of this kind lies. */
function pathOf(text: string): string {
  if (/^jobs:/mu.test(text)) return ".github/workflows/preflight.yml";
  return /^repos:/mu.test(text) ? ".pre-commit-config.yaml" : ".gitlab-ci.yml";
}

test("there are workflows for every way in", () => {
  expect(workflows.length).toBeGreaterThan(4);
  const events = new Set(
    workflows.flatMap(({ text }) => Object.keys({ ...(parse(text).on === "pull_request" ? { pull_request: 1 } : parse(text).on) })),
  );
  for (const event of ["pull_request", "merge_group", "push", "schedule", "workflow_run", "workflow_dispatch"])
    expect(events).toContain(event);
});

describe.each(examples)("$name", ({ text }) => {
  const path = pathOf(text);

  it("is clean", () => {
    const readings = surfacesFor(path).map(({ id }) => {
      const surface = surfaces.find((candidate) => candidate.id === id);
      if (!surface) throw new Error(`no surface ${id}`);
      return readFacts(surface, { path, text, tracked: true, ignored: false });
    });
    expect(readings.map(({ gap }) => gap).filter(Boolean)).toEqual([]);
    const facts = readings.flatMap((reading) => reading.facts);
    expect(facts).not.toEqual([]);
    const judged = judge(checks, new Facts(facts), catalog);
    expect(judged.findings.filter(({ severity }) => severity !== "info").map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  });

  it("gives the Action inputs that it has, and asks for outputs that it has", () => {
    const steps: { uses?: string; with?: object }[] = Object.values<{ steps: [] }>(parse(text)?.jobs ?? {}).flatMap(({ steps }) => steps);
    const given = steps.filter(({ uses }) => uses?.startsWith("agent-preflight/")).flatMap((step) => Object.keys(step.with ?? {}));
    expect(given.filter((name) => !(name in INPUTS))).toEqual([]);
    const asked = [...text.matchAll(/steps\.preflight\.outputs\.([\w-]+)/g)].map(([, name = ""]) => name);
    expect(asked.filter((name) => !(name in OUTPUTS))).toEqual([]);
  });
});

test("the policy that is shown is one", () => {
  expect(policies).not.toEqual([]);
  for (const { name, text } of policies) expect(readPolicy(text, name, "operator", { name: "shop-web" }).said.state).toBe("internal");
});

test("the page on the Action tells every input with its default, and every output", () => {
  const page = readFileSync("docs/action.md", "utf8");
  for (const [name, { default: text }] of Object.entries(INPUTS)) {
    const row = new RegExp(`^\\| \`${name}\` \\| (?<default>.*?) \\|`, "m").exec(page)?.groups?.["default"];
    expect(row, name).toBeDefined();
    if (text !== "" && name !== "token") expect(row, name).toBe(`\`${text}\``);
  }
  for (const name of Object.keys(OUTPUTS)) expect(page).toContain(`\`${name}\``);
});
