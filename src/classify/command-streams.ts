import type { ShellCommand, ShellWord } from "../parse/shell-script.ts";
import { dumpsEnvironment, isDecode, isFetch, isFixedText, isOpenShell, isRawConnection, type Step } from "./command-step.ts";

/** What a step's output is made of, as bits. */
export const FETCHED = 1;
export const DECODED = 2;
export const SECRET = 4;
export const CONNECTION = 8;
export const SHELL = 16;
/** Not a text that stands in the script. */
export const COMPUTED = 32;

/** What a step's output, its words and its input are made of. */
export interface Streams {
  readonly own: readonly number[];
  /** By `$(…)` and `<(…)`. */
  readonly inner: readonly number[];
  /** By variables that took the output of a command: `X=$(curl …); eval "$X"`. */
  readonly variables: readonly number[];
  readonly input: readonly number[];
}

/** Follows output through words, variables and pipelines. One pass each: a script of thousands of commands must not cost their square. */
export function streamsOf(steps: readonly Step[]): Streams {
  const own = steps.map(traits);
  const inner = steps.map(() => 0);
  // Commands inside a word come after the command that they stand in, so the last is looked at first.
  for (let at = steps.length - 1; at >= 0; at -= 1) {
    const command = steps[at]?.command;
    if (!command) continue;
    inner[at] = wordsOf(command).reduce((bits, word) => word.inner.reduce((sum, index) => sum | (own[index] ?? 0), bits), 0);
    own[at] = (own[at] ?? 0) | (inner[at] ?? 0);
  }
  const named = new Map<string, number>();
  const variables = steps.map(() => 0);
  const input = steps.map(() => 0);
  // The second pass sees what `read` took from a pipeline and what one variable handed to the next.
  for (let pass = 0; pass < 2; pass += 1) {
    const known = new Map<readonly number[], number>();
    for (const [at, { command }] of steps.entries()) {
      variables[at] = named.size === 0 ? 0 : variablesOf(command).reduce((bits, name) => bits | (named.get(name) ?? 0), 0);
      own[at] = (own[at] ?? 0) | (variables[at] ?? 0);
      const stage = known.get(command.fedBy) ?? command.fedBy.reduce((bits, index) => bits | (own[index] ?? 0) | (input[index] ?? 0), 0);
      known.set(command.fedBy, stage);
      input[at] = stage;
      const taken = (inner[at] ?? 0) | (variables[at] ?? 0);
      if (taken) for (const { name } of command.assignments) named.set(name, (named.get(name) ?? 0) | taken);
      if (stage && /^(?:read|mapfile|readarray)$/u.test(command.words[0]?.text ?? "")) {
        for (const { text } of command.words.slice(1)) if (/^\w+$/u.test(text)) named.set(text, (named.get(text) ?? 0) | stage);
      }
    }
  }
  return { own, inner, variables, input };
}

function wordsOf(command: ShellCommand): readonly ShellWord[] {
  return [
    ...command.words,
    ...command.assignments.map((entry) => entry.value),
    ...command.redirects.flatMap((entry) => entry.target ?? []),
  ];
}

function variablesOf(command: ShellCommand): readonly string[] {
  return wordsOf(command).flatMap(({ text, value }) =>
    value === undefined
      ? [...text.slice(0, 2_000).matchAll(/\$\{?(?<name>[A-Za-z_]\w*)/gu)].map((match) => match.groups?.["name"] ?? "")
      : [],
  );
}

function traits(step: Step): number {
  return (
    (isFetch(step) ? FETCHED : 0) |
    (isDecode(step) ? DECODED : 0) |
    (step.verdict.class === "credential-read" || dumpsEnvironment(step) ? SECRET : 0) |
    (isRawConnection(step) ? CONNECTION : 0) |
    (isOpenShell(step) ? SHELL : 0) |
    (isFixedText(step) ? 0 : COMPUTED)
  );
}
