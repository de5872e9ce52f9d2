import type { Pin } from "../model/requirement.ts";
import type { PackageSpec } from "./mcp-spec.ts";
import type { StartedProgram } from "./started-programs.ts";

/** Something that a command line fetches by name, to run it or to have it. */
export interface FetchedTool {
  /** As a person would name it: `npx eslint`, `go install golang.org/x/tools@latest`. */
  readonly text: string;
  readonly name: string;
  readonly pin: Pin;
  /** True where it is run at once; an installed one waits until somebody calls it. */
  readonly runs: boolean;
  /** Set where it is no tool of a package registry: a package of the system, a repository, a script that is piped into a shell. */
  readonly source?: "system" | "repository" | "script";
  /** Set where the program takes a copy of that package that the project has installed, if there is one. */
  readonly unlessInstalled?: "npm";
}

/** Makes the tool, if the name is one that somebody publishes under: no variable, no folder, no file; and if no variable says the version. */
export function tool(
  program: Pick<StartedProgram, "text">,
  { name, pin, kind, spec = "" }: Pick<PackageSpec, "name" | "pin" | "kind"> & { readonly spec?: string },
  runs: boolean,
  more: Partial<FetchedTool> = {},
): readonly FetchedTool[] {
  if (kind === "script" || name === "" || /[$`]|^%\w+%$/.test(spec) || /[$`*{}<>|\\]|^[./~-]|\.(?:whl|tgz|tar\.gz|nupkg|gem)$/.test(name))
    return [];
  return [{ text: program.text.slice(0, 200), name, pin, runs, ...more }];
}

/** The value of an option: the next word, or what stands behind `=`. */
export function optionValue({ args }: StartedProgram, name: string): string | undefined {
  for (const [at, { text }] of args.entries()) {
    if (text === name) return args[at + 1]?.text;
    if (text.startsWith(`${name}=`)) return text.slice(name.length + 1);
  }
  return undefined;
}
