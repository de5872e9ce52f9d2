import type { TierId } from "../catalog/boundary-table.ts";
import type { Catalog } from "../catalog/catalog.ts";
import { parseShell } from "../parse/shell.ts";
import type { ShellCommand, ShellRedirect, ShellWord } from "../parse/shell-script.ts";
import { judgeFlow, quote } from "./command-flow.ts";
import { CommandIndex, type CommandVerdict, higherTier, MATCH_LIMIT } from "./command-index.ts";
import { classByName } from "./command-names.ts";
import { unwrapRunner } from "./command-runner.ts";
import { runsInput, type Step } from "./command-step.ts";
import { positionals, type Simple, simpleOf } from "./command-words.ts";
import { type Unwrapped, unwrap } from "./command-wrapper.ts";
import { judgeInline } from "./inline-code.ts";
import { NAMES_OF_FILES, scriptOf } from "./script-file.ts";
import { SHELL_SETUP } from "./shell-setup.ts";

/** One simple command of a command line, or what several of them do together. */
export interface CommandPart extends CommandVerdict {
  readonly text: string;
  /** True where the class names an attack technique. */
  readonly risk: boolean;
}

/** Code given to `node -e` and the like, and what it was judged. */
export interface InlineCode extends CommandVerdict {
  readonly language: string;
  readonly source: string;
}

/** What a command line does. */
export interface ClassifiedCommand {
  /** Class of the riskiest part, as in `rules/commands/`. */
  readonly class: string;
  /** The highest tier of any part. */
  readonly tier: TierId;
  /** True where the class names an attack technique. */
  readonly risk: boolean;
  readonly because: string;
  readonly parts: readonly CommandPart[];
  /** Files that it starts, as programs or as scripts of an interpreter, as written. */
  readonly scripts: readonly string[];
  /** The interpreter that each of them is given to, where it is given to one. */
  readonly interpreters: Readonly<Record<string, string>>;
  /** Code that it hands to an interpreter on the command line. */
  readonly inline: readonly InlineCode[];
  /** Programs that only a run would tell, as written. */
  readonly dynamic: readonly string[];
  /** Why parts may be missing. Such a command is never safe, whatever else was found. */
  readonly unparsed?: string;
}

/** Finds the text of a script that the repository defines: called with `npm run build`, `make lint`. */
export type ResolveScript = (name: string) => string | undefined;

/** Levels of scripts, `sh -c` texts and named scripts that are followed. */
const DEPTH_LIMIT = 6;
const NAMED_DEPTH_LIMIT = 3;
const PART_LIMIT = 5_000;

const indexes = new WeakMap<object, CommandIndex>();

/** Class and tier of a command line or shell script: those of its riskiest part. Never throws. */
export function classifyCommand(text: string, catalog: Pick<Catalog, "commandClasses">, resolve?: ResolveScript): ClassifiedCommand {
  return new Classification(commandIndexOf(catalog), resolve).of(text);
}

/** The rules of `rules/commands/` as one index, made once for each catalog. */
export function commandIndexOf(catalog: Pick<Catalog, "commandClasses">): CommandIndex {
  const index = indexes.get(catalog.commandClasses) ?? new CommandIndex(catalog.commandClasses);
  indexes.set(catalog.commandClasses, index);
  return index;
}

class Classification {
  readonly #index: CommandIndex;
  readonly #resolve: ResolveScript | undefined;
  readonly #parts: CommandPart[] = [];
  readonly #resolving: string[] = [];
  readonly #scripts = new Map<string, string | undefined>();
  readonly #inline: InlineCode[] = [];
  readonly #dynamic = new Set<string>();
  #worst: CommandVerdict | undefined;
  #tier: TierId = "read-only";
  #unparsed: string | undefined;
  #depth: number;

  constructor(index: CommandIndex, resolve: ResolveScript | undefined, depth = 0) {
    this.#index = index;
    this.#resolve = resolve;
    this.#depth = depth;
  }

  of(text: string): ClassifiedCommand {
    this.#script(text);
    const unparsed = this.#unparsed;
    if (this.#parts.length === 0)
      this.#add(text, unparsed === undefined ? this.#index.verdict("safe-read", "runs nothing", "read-only") : this.#unknown(unparsed));
    const tier = this.#tier;
    let worst = this.#worst;
    if (unparsed !== undefined && worst && !this.#index.isRisk(worst.class)) worst = this.#index.worse(worst, this.#unknown(unparsed));
    const { class: id, because } = worst ?? this.#unknown("nothing could be read");
    return {
      class: id,
      tier: unparsed === undefined ? tier : higherTier(tier, "privileged-write"),
      risk: this.#index.isRisk(id),
      because,
      parts: this.#parts,
      scripts: [...this.#scripts.keys()],
      interpreters: Object.fromEntries([...this.#scripts].filter((entry): entry is [string, string] => entry[1] !== undefined)),
      inline: this.#inline,
      dynamic: [...this.#dynamic],
      ...(unparsed === undefined ? {} : { unparsed }),
    };
  }

  #unknown(reason: string): CommandVerdict {
    return this.#index.verdict("other", `not fully understood: ${reason}`, "privileged-write");
  }

  #add(text: string, verdict: CommandVerdict): CommandVerdict {
    this.#worst = this.#worst ? this.#index.worse(this.#worst, verdict) : verdict;
    this.#tier = higherTier(this.#tier, verdict.tier);
    if (this.#parts.length >= PART_LIMIT) this.#unparsed ??= "more commands than are judged";
    else
      this.#parts.push({
        text: text.slice(0, 400),
        class: verdict.class,
        tier: verdict.tier,
        because: verdict.because,
        risk: this.#index.isRisk(verdict.class),
      });
    return verdict;
  }

  /** Judges shell text and gives its worst verdict. */
  #script(text: string): CommandVerdict | undefined {
    if (this.#depth >= DEPTH_LIMIT || this.#parts.length >= PART_LIMIT) {
      this.#unparsed ??=
        this.#depth >= DEPTH_LIMIT ? `commands inside commands, deeper than ${DEPTH_LIMIT} levels` : "more commands than are judged";
      return undefined;
    }
    this.#depth += 1;
    const script = parseShell(text);
    if (script.unparsed !== undefined) this.#unparsed ??= script.unparsed;
    const functions = new Set(script.functions);
    const steps: Step[] = [];
    let worst: CommandVerdict | undefined;
    const note = (verdict: CommandVerdict | undefined): void => {
      if (verdict) worst = worst ? this.#index.worse(worst, verdict) : verdict;
    };
    for (const command of script.commands) {
      const step = this.#step(command, functions, script.commands);
      steps.push(step);
      note(step.verdict);
      note(this.#input(step, script.commands));
    }
    for (const verdict of judgeFlow(steps, this.#index)) note(this.#add(text, verdict));
    this.#depth -= 1;
    return worst;
  }

  #step(command: ShellCommand, functions: ReadonlySet<string>, all: readonly ShellCommand[]): Step {
    const simples: Simple[] = [];
    let verdict: CommandVerdict;
    if (command.words.length === 0)
      verdict = this.#index.match(simpleOf([], command.redirects)) ?? this.#index.verdict("safe-read", "sets variables", "read-only");
    else if (functions.has(command.words[0]?.text ?? ""))
      verdict = this.#index.verdict("safe-read", "calls a function that is judged where it is defined", "read-only");
    else verdict = this.#words(command.words, command.redirects, simples);
    verdict = this.#writes(verdict, command);
    if (verdict.class === "credential-read" && loadsEnvironment(command, all))
      verdict = this.#index.verdict("other", "loads a file of settings into the environment");
    if (simples.length === 0 && command.words.length > 0) simples.push(simpleOf(command.words, command.redirects));
    this.#add(command.text, verdict);
    return { command, simples, verdict };
  }

  /** Judges a program and its words, layer by layer. */
  #words(words: readonly ShellWord[], redirects: readonly ShellRedirect[], simples: Simple[]): CommandVerdict {
    const simple = simpleOf(words, redirects);
    simples.push(simple);
    if (simples.length > 20) return this.#unknown("too many wrappers");
    const inner = unwrap(simple) ?? unwrapRunner(simple, (tool) => this.#index.knows(tool));
    if (!inner) {
      if (simple.text.length > MATCH_LIMIT) this.#unparsed ??= `a command of ${simple.text.length} characters`;
      return this.#own(simple);
    }
    const verdicts = this.#unwrapped(inner, simple, simples);
    const matched = this.#index.match(simple);
    if (matched && (inner.andItself || this.#index.isRisk(matched.class))) verdicts.push(matched);
    if (verdicts.length === 0) return this.#own(simple);
    return verdicts.reduce((a, b) => ({ ...this.#index.worse(a, b), tier: higherTier(a.tier, b.tier) }));
  }

  #unwrapped(inner: Unwrapped, simple: Simple, simples: Simple[]): CommandVerdict[] {
    const found: CommandVerdict[] = [];
    const push = (verdict: CommandVerdict | undefined): void => {
      if (verdict) found.push(verdict);
    };
    for (const text of inner.scripts ?? [])
      push(text.trim() === "" || /^\$[\w@*{(]\S*$/u.test(text) ? this.#unknownProgram(simple) : this.#script(text));
    if (inner.inline) {
      const { language, source } = inner.inline;
      const verdict = judgeInline(language, source, this.#index, (text) => this.#aside(text));
      this.#inline.push({ ...verdict, language, source });
      push(verdict);
    }
    const named = (inner.names ?? []).map(({ runner, name }) => ({ name, verdict: this.#named(runner, name, inner.words === undefined) }));
    for (const { verdict } of named) push(verdict);
    if (inner.words && !named.some(({ verdict }) => verdict)) push(this.#words(inner.words, simple.redirects, simples));
    if (inner.fetched !== undefined) {
      const tool = inner.words?.[0]?.value;
      if (tool === undefined || !this.#index.knows(tool) || /^(?:https?:|git\+|github:)/u.test(inner.fetched)) {
        found.length = 0;
        push(
          this.#index.verdict(
            "package-install",
            `fetches the package ${inner.fetched || "named at run time"} where it is missing, and runs it`,
            "privileged-write",
          ),
        );
      }
    }
    return found;
  }

  /** The verdict on a script that is called by name. */
  #named(runner: string, name: string, orUnknown: boolean): CommandVerdict | undefined {
    const manager = runner.split(" ")[0] ?? runner;
    const spelled = [`${runner} ${name}`, `${manager} run ${name}`, `${manager} ${name}`, `npm run ${name}`, `npm ${name}`];
    const key = `${manager} ${name}`;
    if (this.#resolve && !this.#resolving.includes(key) && this.#resolving.length < NAMED_DEPTH_LIMIT) {
      for (const spelling of spelled) {
        const text = this.#resolve(spelling);
        if (text === undefined) continue;
        this.#resolving.push(key);
        const verdict = this.#script(text);
        this.#resolving.pop();
        return verdict ?? this.#index.verdict("safe-read", `the script ${name} runs nothing`, "read-only");
      }
    }
    if (!orUnknown) return undefined;
    // The standard targets of GNU: https://www.gnu.org/prep/standards/html_node/Standard-Targets.html
    const promised = manager === "make" && name === "check" ? "test" : classByName(name);
    if (promised === undefined)
      return this.#index.verdict("other", `runs ${quote(`${runner} ${name}`)}, which was not read`, "privileged-write");
    return this.#index.verdict(
      promised,
      `named ${quote(name)}; the script itself was not read`,
      promised === "safe-read" ? "write-safe" : undefined,
    );
  }

  /** The verdict on one program without what it runs in turn. */
  #own(simple: Simple): CommandVerdict {
    const matched = this.#index.match(simple);
    const script = simple.file ? simple.written : scriptOf(simple);
    if (script !== undefined && simple.program !== undefined) this.#scripts.set(script, simple.file ? undefined : simple.program);
    if (matched && this.#index.isRisk(matched.class)) return matched;
    if (simple.program === undefined) return this.#unknownProgram(simple);
    const only = simple.args.length === 1 ? simple.args[0]?.text : undefined;
    if (!simple.file && this.#index.knows(simple.program) && only !== undefined && /^(?:--help|--version|-version|-V)$/u.test(only)) {
      return this.#index.verdict("safe-read", `asks ${simple.program} about itself`);
    }
    if (matched) return matched;
    if (script !== undefined) {
      const promised = classByName(script);
      if (promised !== undefined && NAMES_OF_FILES.has(promised))
        return this.#index.verdict(promised, `runs ${quote(script)}, judged by its name`);
      return this.#index.verdict("other", `runs ${quote(script)}, which was not read`, "privileged-write");
    }
    return this.#index.verdict("other", `${quote(simple.written)} is no program that the rules know`, "privileged-write");
  }

  #unknownProgram(simple: Simple): CommandVerdict {
    if (SHELL_SETUP.test(simple.written))
      return this.#index.verdict("other", `sets up the shell with what ${quote(simple.written)} prints`, "privileged-write");
    this.#dynamic.add(simple.written);
    return this.#index.verdict("other", `unknown program: only a run would tell what ${quote(simple.written)} is`, "privileged-write");
  }

  /** Text given to a shell on its input: a here-document, a here-string, or what `echo` prints into it. */
  #input(step: Step, all: readonly ShellCommand[]): CommandVerdict | undefined {
    const shell = step.simples.find(({ program }) => /^(?:ba|z|da|k|a)?sh$/u.test(program ?? ""));
    if (!shell || positionals(shell.program, shell.args).length > 0) return undefined;
    for (const { op, body, target } of step.command.redirects) {
      if (op === "<<" && body !== undefined) return this.#script(body);
      if (op === "<<<" && target) return this.#script(target.text);
    }
    if (!runsInput(step)) return undefined;
    for (const index of step.command.fedBy) {
      const words = all[index]?.words ?? [];
      if ((words[0]?.text === "echo" || words[0]?.text === "printf") && words.length > 1)
        return this.#script(
          words
            .slice(1)
            .filter((word) => !/^-[neE]+$/u.test(word.text))
            .map((word) => word.text)
            .join(" "),
        );
    }
    return undefined;
  }

  /** A read whose output goes to a file writes. */
  #writes(verdict: CommandVerdict, command: ShellCommand): CommandVerdict {
    if (verdict.class !== "safe-read") return verdict;
    const file = command.redirects.find(
      ({ op, target }) =>
        />/u.test(op) && target !== undefined && !/^(?:\/dev\/(?:null|stdout|stderr|tty|fd\/\d)|\d+|-|NUL)$/iu.test(target.text),
    );
    return file ? this.#index.verdict("other", `writes to ${quote(file.target?.text ?? "")}`) : verdict;
  }

  /** The class of a text that is only mentioned; its parts are not listed. */
  #aside(text: string): CommandVerdict | undefined {
    if (this.#depth >= DEPTH_LIMIT) return undefined;
    const classified = new Classification(this.#index, undefined, this.#depth + 1).of(text);
    return { class: classified.class, tier: classified.tier, because: classified.because };
  }
}

/** `export $(grep -v '^#' .env | xargs)`: settings of the repository itself, for the commands that follow. */
function loadsEnvironment(command: ShellCommand, all: readonly ShellCommand[]): boolean {
  const outer = command.within && all[command.within.command];
  return (
    outer !== undefined &&
    /^(?:export|set|env|declare|local)$/u.test(outer.words[0]?.text ?? "") &&
    !/~|\$HOME|\.ssh|\.aws/u.test(command.text)
  );
}
