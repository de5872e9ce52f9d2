import type { Catalog } from "../catalog/catalog.ts";
import { classifyCommand } from "../classify/command.ts";
import { createFileClassifier } from "../classify/file.ts";
import { describeServer } from "../classify/mcp-server.ts";
import { judgeTriggers } from "../classify/trigger.ts";
import type { Facts } from "../model/fact.ts";
import { byBytes } from "../model/order.ts";
import type { StateName } from "../model/posture.ts";
import type { Snapshot } from "../model/snapshot.ts";
import type { RepositoryView } from "./view.ts";

/** Puts the classifiers to the facts: what each command, server and file is. */
export function lookAt({ files, git }: Snapshot, facts: Facts, catalog: Catalog, state: StateName): RepositoryView {
  const classifier = createFileClassifier(catalog);
  const classes = new Map<string, string | undefined>();
  const known = new Map<string, ReturnType<typeof classifyCommand>>();
  const scripts = new Map(facts.of("command").map(({ name, text }) => [name, text]));
  const classify = (text: string) => {
    const classification = known.get(text) ?? classifyCommand(text, catalog, (name) => scripts.get(name));
    known.set(text, classification);
    return classification;
  };
  const secretPaths = [
    ...facts
      .of("secretFile")
      .filter(({ example }) => !example)
      .map(({ at }) => at.path),
    ...facts
      .of("secret")
      .filter(({ standing, severity }) => standing === "live-shaped" && (severity === "critical" || severity === "high"))
      .map(({ at }) => at.path),
  ];
  return {
    facts,
    catalog,
    files,
    git,
    state,
    classOf: (path) => {
      if (!classes.has(path)) classes.set(path, classifier.classOf(path));
      return classes.get(path);
    },
    commands: facts.of("command").map((fact) => ({ fact, classification: classify(fact.text) })),
    triggers: judgeTriggers(facts, catalog).map(({ fact, command }) => ({ fact, classification: command })),
    servers: facts.of("mcpServer").map((fact) => describeServer(fact, catalog)),
    secretPaths: [...new Set(secretPaths)].sort(byBytes),
  };
}
