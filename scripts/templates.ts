/** What stands in a scaffold wherever its author has to write something. The architecture test finds every one that was left. */
export const OPEN = "REPLACE ME";

/** What a kind of scaffold makes. */
export interface Template {
  /** Path from the root of the project → text. */
  files(name: string): Readonly<Record<string, string>>;
  /** What its author does next, one step a line. */
  next(name: string): readonly string[];
}

/** Everything that can be scaffolded. A scaffold compiles and is lint clean, and its tests fail until it is filled. */
export const TEMPLATES: Readonly<Record<string, Template>> = {
  surface: {
    files: (name) => ({
      [`src/surfaces/${name}.ts`]: surface(name),
      [`test/surfaces/${name}/usual.repo`]: `${OPEN}: the format as it is usually written.\n-- ${name}.json --\n{ "test": "node --test" }\n`,
      [`test/surfaces/${name}/odd.repo`]: `${OPEN}: wrong types, empty lists, what the vendor ignores.\n-- ${name}.json --\n{ "test": 1 }\n`,
    }),
    next: (name) => [
      `say in src/surfaces/${name}.ts which paths it reads and which facts it states`,
      `put real-looking files into test/surfaces/${name}/*.repo`,
      "UPDATE=1 npx vitest run test/surfaces writes the expected facts: read every line of them before you keep them",
    ],
  },
  check: {
    files: (name) => ({
      [`src/checks/${name}.ts`]: check(name),
      [`test/checks/${name}/bad-example.repo`]: `${OPEN}: the bad thing, as it would really look.\n-- package.json --\n{ "scripts": { "postinstall": "node build.js" } }\n`,
      [`test/checks/${name}/good-example.repo`]: `${OPEN}: what looks like it and is fine.\n-- package.json --\n{ "scripts": { "build": "node build.js" } }\n`,
    }),
    next: (name) => [
      `write the judgement in src/checks/${name}.ts: the id names the bad thing, the message says what is so, why and what to do`,
      `fill test/checks/${name}/: every bad-* must be found, no good-* may be`,
      "run it over real, healthy repositories and read every hit",
    ],
  },
  secret: {
    files: (name) => ({ [`rules/secrets/${name}.yml`]: secret(name) }),
    next: (name) => [
      `write the format into rules/secrets/${name}.yml, with the page that documents it`,
      "give at least two finds and two passes: examples are patterns such as {36:base62}, never a token (scripts/pattern.ts lists the alphabets)",
    ],
  },
  row: {
    files: (name) => ({ [`src/decide/rows/${name}.ts`]: row(name) }),
    next: (name) => [
      `add "${name}" to ROWS in src/model/answer.ts: until then it does not compile`,
      "give it a question, a boundary and its ceilings in rules/boundary/rows.yml",
      `write the answer in src/decide/rows/${name}.ts, and its cases in test/decide/`,
    ],
  },
  engine: {
    files: (name) => ({ [`src/engines/${name}.ts`]: engine(name) }),
    next: (name) => [
      `add "${name}" to AGENTS in src/model/agent.ts: until then it does not compile`,
      `write the vendor's defaults into rules/agents/${name}.yml, each with the page or the run that shows it`,
      `model the settings in src/engines/${name}.ts, and its cases in test/engines/`,
    ],
  },
};

function surface(name: string): string {
  return `import { expectObject } from "../parse/data.ts";
import { parseJson } from "../parse/json.ts";
import type { Surface } from "./surface.ts";

/** ${OPEN}: what this format can make happen, with the vendor's page. */
export default {
  id: "${name}",
  title: "${OPEN}",
  reference: "https://example.invalid/",
  paths: ["${name}.json"],
  needs: "text",
  yields: ["command"],
  *read(file) {
    for (const { key, value } of expectObject(parseJson(file.path, file.text)).entries()) {
      if (typeof value.value === "string") yield { kind: "command", at: value.at, name: key, text: value.value, surface: "${name}" };
    }
  },
} satisfies Surface;
`;
}

function check(name: string): string {
  return `import { type Check, locate } from "./check.ts";

export default {
  meta: {
    id: "${name}",
    title: "${OPEN}",
    family: "package-hooks",
    severity: "medium",
    confidence: "medium",
    reads: ["trigger"],
    why: "${OPEN}: why it matters to an agent with write access.",
    fix: "${OPEN}: what to do.",
    references: [],
  },
  *judge(facts) {
    for (const trigger of facts.of("trigger")) {
      if (trigger.command !== "${OPEN}") continue;
      yield { message: \`${OPEN}: what is so about \${trigger.pointer}.\`, at: [locate(trigger, "${OPEN}")], identity: trigger.pointer };
    }
  },
} satisfies Check;
`;
}

function secret(name: string): string {
  const prefix = name.replaceAll("-", "_");
  return `# yaml-language-server: $schema=../schema/secrets.schema.json
provider: ${name}
class: any
rules:
  - id: ${name}-token
    title: "${OPEN}"
    severity: high
    anchors: ["${prefix}_"]
    pattern: ${prefix}_[A-Za-z0-9]{36}
    entropy: 3
    finds:
      - { text: "token: ${prefix}_{36:base62}", because: "${OPEN}: where such a token stands" }
      - { text: "https://example.invalid/?key=${prefix}_{36:base62}", because: "${OPEN}: another place" }
    passes:
      - { text: "token: ${prefix}_{35:base62}", because: one character short }
      - { text: "token: ${prefix}_{37:base62}", because: one character too many }
    references: ["https://example.invalid/"]
`;
}

function row(name: string): string {
  return `import type { RepositoryRow } from "../row.ts";

/** ${OPEN}: what counts as a yes. */
export default {
  id: "${name}",
  answer() {
    return { verdict: "unknown", because: "${OPEN}", evidence: [] };
  },
} satisfies RepositoryRow;
`;
}

function engine(name: string): string {
  return `import { type Engine, vendorDefault } from "./engine.ts";
import { unreadFile } from "./unread-file.ts";

/** ${OPEN}: the vendor's page, and the version whose behaviour is modelled. */
export default {
  agent: "${name}",
  decide: (_action, kind, circumstances) => unreadFile("${name}", circumstances.facts) ?? vendorDefault(kind, circumstances),
} satisfies Engine;
`;
}
