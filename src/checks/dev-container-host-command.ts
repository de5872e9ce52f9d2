import { quote } from "../classify/command-flow.ts";
import { isHostCommand, judgeTriggers } from "../classify/trigger.ts";
import { type Check, locate } from "./check.ts";

export default {
  meta: {
    id: "dev-container-host-command",
    title: "Development container that runs a command on the host",
    family: "package-hooks",
    severity: "medium",
    confidence: "high",
    reads: ["trigger", "command"],
    why: "initializeCommand runs on your machine before there is a container, so the container that is meant to hold an agent does not hold this.",
    fix: "Move the command to onCreateCommand or postCreateCommand, which run inside the container, or read it before you reopen the folder there.",
    references: ["https://containers.dev/implementors/json_reference/#lifecycle-scripts"],
  },
  *judge(facts, catalog) {
    for (const { fact, command } of judgeTriggers(facts, catalog)) {
      // Attacks have a finding of their own.
      if (!isHostCommand(fact) || command.risk) continue;
      yield {
        message: `${fact.pointer} runs ${quote(fact.command)} on the host (class ${command.class}): ${command.because}.`,
        severity: command.tier === "read-only" || command.tier === "write-safe" ? "low" : "medium",
        at: [locate(fact, "runs on the host before the container exists")],
        identity: fact.command,
      };
    }
  },
} satisfies Check;
