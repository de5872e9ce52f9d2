import { positionals, type Simple } from "./command-words.ts";

/** Classes that a file's name is believed for. `setup.sh` may do anything; `deploy.sh` had better deploy. */
export const NAMES_OF_FILES: ReadonlySet<string> = new Set(["test", "format-lint", "build", "publish", "database-migration", "deployment"]);

/** The script file that an interpreter is given. */
export function scriptOf(simple: Simple): string | undefined {
  if (
    !/^(?:sh|bash|zsh|dash|ksh|ash|node|python|perl|ruby|php|bun|deno|tsx|ts-node|ts-node-esm|esno|jiti|powershell|source|\.|lua|osascript|swift|java|groovy|Rscript|julia|elixir|escript)$/u.test(
      simple.program ?? "",
    )
  )
    return undefined;
  const words = positionals(simple.program, simple.args)
    .map((word) => word.text)
    .filter((text) => text !== "-");
  return simple.program === "deno" || simple.program === "bun" ? words.find((word) => /[./]/u.test(word)) : words[0];
}
