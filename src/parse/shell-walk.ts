import { type Command, forEachChild, type ParsedScript, type Redirection, type SyntaxNode, type Word } from "unbash";
import { SHELL_DEPTH_LIMIT } from "./shell-nesting.ts";
import type { ShellAssignment, ShellCommand, ShellRedirect, ShellScript, ShellWord } from "./shell-script.ts";
import { type Constants, constants, readWord } from "./shell-word.ts";

/** Syntax nodes that are looked at. A text of 64 KiB can make the parser build far more than it has characters. */
const NODE_LIMIT = 400_000;

const COMMAND_LIMIT = 20_000;

interface Context {
  readonly source: string;
  readonly depth: number;
  readonly fedBy: readonly number[];
  readonly within: ShellCommand["within"];
  readonly background: boolean;
  readonly inSubshell: boolean;
  readonly inFunction: boolean;
}

/** Lists the simple commands of a syntax tree, in the order in which they are written. */
export function walkShell(script: ParsedScript, source: string): Omit<ShellScript, "language"> {
  const walker = new Walker(constants(script));
  walker.script(script, { source, depth: 0, fedBy: [], within: undefined, background: false, inSubshell: false, inFunction: false });
  const { commands, functions, unparsed } = walker;
  return unparsed === undefined ? { commands, functions: [...functions] } : { commands, functions: [...functions], unparsed };
}

class Walker {
  readonly commands: ShellCommand[] = [];
  readonly functions = new Set<string>();
  unparsed: string | undefined;
  readonly #constants: Constants;
  #nodes = 0;

  constructor(known: Constants) {
    this.#constants = known;
  }

  script(script: ParsedScript, context: Context): void {
    const error = script.errors?.[0];
    if (error) this.#give(`not valid shell: ${error.message}`);
    // A script inside escaped backticks has a source of its own, and its places count in that.
    const inner = script.source === undefined ? context : { ...context, source: script.source };
    for (const statement of script.commands) this.#visit(statement, inner);
  }

  #give(reason: string): void {
    this.unparsed ??= reason;
  }

  #visit(node: SyntaxNode, context: Context): void {
    this.#nodes += 1;
    if (this.#nodes > NODE_LIMIT || this.commands.length >= COMMAND_LIMIT) {
      this.#give("more commands than are looked at");
      return;
    }
    switch (node.type) {
      case "Command":
        this.#command(node, context);
        return;
      case "Statement":
        this.#visit(node.command, node.background ? { ...context, background: true } : context);
        return;
      case "Pipeline": {
        let fedBy = context.fedBy;
        for (const stage of node.commands) {
          const first = this.commands.length;
          this.#visit(stage, { ...context, fedBy });
          fedBy = range(first, this.commands.length);
        }
        return;
      }
      case "Function":
        this.functions.add(node.name.value);
        this.#visit(node.body, { ...context, inFunction: true });
        return;
      case "Subshell":
        this.#visit(node.body, { ...context, inSubshell: true });
        return;
      case "Redirected": {
        const first = this.commands.length;
        this.#visit(node.command, context);
        this.#redirectAll(first, node.redirects, context);
        return;
      }
      case "CommandExpansion":
      case "ProcessSubstitution":
      case "ArithmeticCommandExpansion":
        this.#inner(node.script, context);
        return;
      default:
        forEachChild(node, (child) => this.#visit(child, context));
    }
  }

  #inner(script: ParsedScript | undefined, context: Context): void {
    if (!script) return;
    if (context.depth >= SHELL_DEPTH_LIMIT) {
      this.#give(`nested deeper than ${SHELL_DEPTH_LIMIT} levels`);
      return;
    }
    this.script(script, { ...context, depth: context.depth + 1 });
  }

  #command(node: Command, context: Context): void {
    const index = this.commands.length;
    const words: ShellWord[] = [];
    const assignments: ShellAssignment[] = [];
    const redirects: ShellRedirect[] = [];
    const command: ShellCommand = {
      text: context.source.slice(node.pos, node.end),
      words,
      assignments,
      redirects,
      fedBy: context.fedBy,
      ...(context.within === undefined ? {} : { within: context.within }),
      background: context.background,
      inSubshell: context.inSubshell,
      inFunction: context.inFunction,
    };
    this.commands.push(command);
    const inside: Context = { ...context, fedBy: [], within: { command: index, how: "substitution" }, background: false };
    if (node.name) words.push(...this.#word(node.name, inside));
    for (const part of [...node.prefix, ...node.suffix]) {
      if (part.type === "Word") words.push(...this.#word(part, inside));
      else if (part.type === "Assignment") {
        const value = part.value.type === "Word" ? part.value : undefined;
        const read: readonly ShellWord[] = value ? this.#word(value, inside) : [];
        if (!value) this.#visit(part.value, inside);
        const joined = join(read);
        assignments.push({ name: part.name, value: joined });
        // `export X=1` and `local X=1` are programs that get the assignment as a word.
        if (node.suffix.includes(part))
          words.push({
            ...joined,
            text: `${part.name}=${joined.text}`,
            value: joined.value === undefined ? undefined : `${part.name}=${joined.value}`,
          });
      } else redirects.push(this.#redirect(part, inside));
    }
  }

  /** The words that one written word stands for, and the commands inside it. */
  #word(word: Word, inside: Context): readonly ShellWord[] {
    const first = this.commands.length;
    const command = inside.within?.command ?? 0;
    for (const part of word.parts ?? []) {
      const process = part.type === "ProcessSubstitution";
      // What stands in `>(…)` reads what the command writes.
      const fedBy = process && part.operator === ">" ? [command] : [];
      this.#visit(part, { ...inside, fedBy, within: { command, how: process ? "process" : "substitution" } });
    }
    const inner = range(first, this.commands.length);
    return readWord(word, this.#constants).map((read) => ({ ...read, inner }));
  }

  #redirect(node: Redirection, inside: Context): ShellRedirect {
    const descriptor = node.descriptor?.type === "FileDescriptor" ? { descriptor: node.descriptor.value } : {};
    if (node.type === "HereDoc") {
      for (const part of node.body.parts ?? []) this.#visit(part, inside);
      return { op: "<<", ...descriptor, body: node.body.text };
    }
    return node.target === undefined
      ? { op: node.operator, ...descriptor }
      : { op: node.operator, ...descriptor, target: join(this.#word(node.target, inside)) };
  }

  /** A redirect of a group holds for every command in it. */
  #redirectAll(first: number, redirects: readonly Redirection[], context: Context): void {
    const last = this.commands.length;
    const read = redirects.map((redirect) => this.#redirect(redirect, { ...context, within: { command: first, how: "substitution" } }));
    for (const [index, command] of this.commands.entries()) {
      if (index >= first && index < last) this.commands[index] = { ...command, redirects: [...command.redirects, ...read] };
    }
  }
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, offset) => from + offset);
}

function join(words: readonly ShellWord[]): ShellWord {
  const [only] = words;
  if (only && words.length === 1) return only;
  const known = words.every((word) => word.value !== undefined);
  const text = words.map((word) => word.text).join(" ");
  return { text, value: known ? text : undefined, glob: words.some((word) => word.glob), inner: only?.inner ?? [] };
}
