import type { Place } from "../../model/place.ts";
import type { Ground } from "../ground.ts";
import type { PlannedLine } from "../hardener.ts";

/** The file of rules that is ours. */
const OWN = ".codex/rules/preflight.rules";

/**
 * Rules of command prefixes. One that allows lets a command run outside the sandbox, unasked, with whatever follows: each is taken out. One that asks would
 * open what the sandbox stops today, so ours only forbid.
 */
export function ruleLines({ view, text, posture, rules, irreversible }: Ground): PlannedLine[] {
  const allowing = view.facts.of("permissionRule").filter(({ agent, effect }) => agent === "codex" && effect === "allow");
  const cuts = allowing.flatMap(({ at }): PlannedLine[] => {
    const stretch = stretchAt(text(at.path) ?? "", at);
    return stretch === ""
      ? []
      : [{ file: at.path, edit: { do: "cut", stretch }, because: "it lets the command run outside the sandbox, with whatever follows it" }];
  });
  const families = posture === "read-only" ? [] : rules.families.filter(({ postures }) => postures[posture] === "deny");
  const forbidden = [
    ...irreversible.map((line) => ({ line, because: "a command of this repository that cannot be taken back" })),
    ...families.flatMap(({ commands, title }) => commands.map((line) => ({ line, because: `it ${title}` }))),
  ];
  return [
    ...cuts,
    ...forbidden.map(({ line, because }): PlannedLine => {
      const pattern = JSON.stringify(line.split(" "));
      return {
        file: OWN,
        edit: { do: "line", line: `prefix_rule(pattern = ${pattern}, decision = "forbidden", justification = ${JSON.stringify(because)})` },
        because,
      };
    }),
  ];
}

/** The text at a place. */
function stretchAt(text: string, { line, column, endLine, endColumn }: Place): string {
  const lines = text.replace(/^\uFEFF/, "").split("\n");
  const offset = (row: number, at: number): number => lines.slice(0, row - 1).reduce((sum, one) => sum + one.length + 1, 0) + at - 1;
  return text.replace(/^\uFEFF/, "").slice(offset(line, column), offset(endLine, endColumn));
}
