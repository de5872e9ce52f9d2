import type { Place } from "../../model/place.ts";
import type { Ground } from "../ground.ts";
import type { PlannedLine } from "../hardener.ts";

/** The file of rules that is ours. */
const OWN = ".codex/rules/preflight.rules";

/** A prefix of words and what becomes of a command that begins like it. */
interface Prefix {
  readonly words: readonly string[];
  readonly decision: typeof DENY | typeof ASK;
  readonly because: string;
}

const DENY = "forbidden";
const ASK = "prompt";

/**
 * Rules of command prefixes. One that allows lets a command run outside the sandbox, unasked, with whatever follows: each is taken out. After a yes to one that
 * asks, the command still runs in the sandbox (run with 0.169.0).
 */
export function ruleLines(ground: Ground): PlannedLine[] {
  const { view, text, posture, loop } = ground;
  const allowing = view.facts.of("permissionRule").filter(({ agent, effect }) => agent === "codex" && effect === "allow");
  const cuts = allowing.flatMap(({ at }): PlannedLine[] => {
    const stretch = stretchAt(text(at.path) ?? "", at);
    return stretch === ""
      ? []
      : [{ file: at.path, edit: { do: "cut", stretch }, because: "it lets the command run outside the sandbox, with whatever follows it" }];
  });
  const closed = [...families(ground), ...unseen(ground), ...(posture === "read-only" ? runners(ground) : [])];
  const closesTheLoop = ({ words }: Prefix): boolean => loop.some((line) => `${line} `.startsWith(`${words.join(" ")} `));
  return [...cuts, ...closed.filter((prefix) => posture === "read-only" || !closesTheLoop(prefix)).map(toLine)];
}

function toLine({ words, decision, because }: Prefix): PlannedLine {
  const rule = `prefix_rule(pattern = ${JSON.stringify(words)}, decision = "${decision}", justification = ${JSON.stringify(because)})`;
  return { file: OWN, edit: { do: "line", line: rule }, because };
}

/** The repository's own commands beside the loop, and the usual families. */
function families({ posture, rules, others, irreversible, reaching }: Ground): Prefix[] {
  const own = others.flatMap((line): Prefix[] => {
    const words = line.split(" ");
    if (irreversible.includes(line)) return [{ words, decision: DENY, because: "a command of this repository that cannot be taken back" }];
    if (posture !== "workspace-write")
      return [{ words, decision: DENY, because: "a command of this repository that is no part of the loop" }];
    return reaching.includes(line) ? [{ words, decision: ASK, because: "a command of this repository that reaches the network" }] : [];
  });
  const usual = rules.families.flatMap(({ commands, title, postures }) =>
    commands.map(
      (line): Prefix => ({ words: line.split(" "), decision: postures[posture] === "deny" ? DENY : ASK, because: `it ${title}` }),
    ),
  );
  return [...own, ...usual];
}

/**
 * What no rule sees into. Codex cuts a line into its commands where it is plain words joined by `&&`, `||`, `;`, `|` or line ends; any other (a redirection, a
 * variable, a wildcard, a substitution, a loop) is one call of the shell, and a rule for the shell decides it.
 */
function unseen({ posture, rules, loop }: Ground): Prefix[] {
  const decision = posture === "workspace-write" ? ASK : DENY;
  // Where the loop itself is a script for a shell, the shell is closed only to lines that are handed to it.
  const isOfLoop = (shell: string): boolean => posture !== "read-only" && loop.some((line) => line.startsWith(`${shell} `));
  const shells = rules.shells.flatMap((shell) => (isOfLoop(shell) ? ["-c", "-lc"].map((option) => [shell, option]) : [[shell]]));
  const hidden = [...shells, ...rules.wrappers.map((wrapper) => [wrapper])];
  return [
    ...hidden.map(
      (words) => ({ words, decision, because: "rules do not see what this runs: write plain words, joined by && or |" }) as const,
    ),
    { words: ["cd", ".."], decision, because: "it leaves the repository" },
    ...loop.map((line): Prefix => ({ words: [...line.split(" "), "--"], decision, because: "only the command itself is the loop" })),
  ];
}

/** The programs of the loop, which run the code of the repository: commands are for the person in this posture. */
function runners({ loop }: Ground): Prefix[] {
  const words = loop.map((line) => line.split(" ")).map((all) => (all[0] === "git" ? all : all.slice(0, 1)));
  return [...new Set(words.map((all) => all.join(" ")))].map((line) => ({
    words: line.split(" "),
    decision: DENY,
    because: "it runs the code of the repository",
  }));
}

/** The text at a place. */
function stretchAt(text: string, { line, column, endLine, endColumn }: Place): string {
  const lines = text.replace(/^\uFEFF/, "").split("\n");
  const offset = (row: number, at: number): number => lines.slice(0, row - 1).reduce((sum, one) => sum + one.length + 1, 0) + at - 1;
  return text.replace(/^\uFEFF/, "").slice(offset(line, column), offset(endLine, endColumn));
}
