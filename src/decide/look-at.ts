import type { Catalog } from "../catalog/catalog.ts";
import { createFileClassifier } from "../classify/file.ts";
import { ownServers } from "../classify/mcp-own.ts";
import { describeServer } from "../classify/mcp-server.ts";
import { reachScripts, withScripts } from "../classify/script-reach.ts";
import { classifyStated, resolverOf } from "../classify/stated-command.ts";
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
  const resolve = resolverOf(facts.of("command"));
  const reachedFrom = new Map(reachScripts(facts, catalog).map(({ trigger, command, reached }) => [trigger?.fact ?? command, reached]));
  const own = ownServers(facts, catalog);
  const secretPaths = [
    ...facts
      .of("secretFile")
      .filter(({ example }) => !example)
      .map(({ at }) => at.path),
    ...facts
      .of("secret")
      // What is doubtful elsewhere is not in the settings of production.
      .filter(
        ({ standing, severity, at }) =>
          standing === "live-shaped" &&
          (severity === "critical" ||
            severity === "high" ||
            (severity === "medium" && classifier.classOf(at.path) === "production-config")),
      )
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
    commands: facts
      .of("command")
      .map((fact) => ({ fact, classification: withScripts(classifyStated(fact, catalog, resolve), reachedFrom.get(fact) ?? [], catalog) })),
    triggers: judgeTriggers(facts, catalog).map(({ fact, command, contained }) => ({ fact, classification: command, contained })),
    servers: facts.of("mcpServer").map((fact) => describeServer(fact, catalog, own.get(fact))),
    secretPaths: [...new Set(secretPaths)].sort(byBytes),
  };
}
