import { quote } from "../classify/command-flow.ts";
import { judgeTriggers, momentOf } from "../classify/trigger.ts";
import { type Check, locate } from "./check.ts";

export default {
  meta: {
    id: "unreadable-trigger",
    title: "Command that runs by itself and cannot be told",
    family: "package-hooks",
    severity: "medium",
    confidence: "medium",
    reads: ["trigger", "command"],
    why: "What runs unasked must be readable before it runs. Here only the run itself would tell what it is, so nothing that was found elsewhere speaks for it.",
    fix: "Write the program and its arguments out in plain words, or move them into a script that can be read.",
    references: ["https://docs.npmjs.com/cli/v11/using-npm/scripts#life-cycle-scripts"],
  },
  *judge(facts, catalog) {
    for (const { fact, command, unasked } of judgeTriggers(facts, catalog)) {
      const reason =
        command.unparsed ??
        (command.dynamic.length > 0 ? `the program ${quote(command.dynamic[0] ?? "")} is only known at run time` : undefined);
      // What was understood and is an attack is reported as that.
      if (reason === undefined || command.risk) continue;
      const foreign = reason.startsWith("written for");
      // Of the command languages of Windows the programs are known by their names all the same.
      const known =
        foreign &&
        command.dynamic.length === 0 &&
        command.parts.every(({ because }) => !/is no program|not fully understood/u.test(because));
      yield {
        message: `${fact.pointer} runs ${quote(fact.command)} ${momentOf(fact)}, and it was not fully understood: ${reason}.`,
        severity: known ? "info" : unasked && !foreign ? "medium" : "low",
        at: [locate(fact, `runs ${momentOf(fact)}`)],
        ...(fact.agent ? { agents: [fact.agent] } : {}),
        identity: `${fact.surface} ${fact.command}`,
      };
    }
  },
} satisfies Check;
