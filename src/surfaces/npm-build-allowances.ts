import { expectObject, strings } from "../parse/data.ts";
import { parseJson } from "../parse/json.ts";
import { quoteWords } from "../parse/words.ts";
import { occasion, triggerAt } from "./statement.ts";
import type { Surface } from "./surface.ts";

/** Lists of dependencies whose own scripts may run, with the command that runs just those: a map to true, or a list of names. */
const LISTS: readonly { readonly keys: readonly [string, ...string[]]; readonly call: readonly string[] }[] = [
  { keys: ["allowScripts"], call: ["npm", "rebuild"] },
  { keys: ["trustedDependencies"], call: ["bun", "pm", "trust"] },
  { keys: ["pnpm", "onlyBuiltDependencies"], call: ["pnpm", "rebuild"] },
  { keys: ["pnpm", "allowBuilds"], call: ["pnpm", "rebuild"] },
];

export default {
  id: "npm-build-allowances",
  title: "Dependencies that may run scripts",
  reference: "https://bun.sh/docs/install/lifecycle",
  paths: ["package.json", "*/package.json"],
  needs: "text",
  refusedBy: "npm",
  yields: ["trigger"],
  *read(file) {
    const root = expectObject(parseJson(file.path, file.text));
    for (const { keys, call } of LISTS) {
      const entry = root.entry(...keys);
      const mapped = (entry?.value.entries() ?? []).filter(({ value }) => value.value === true).map(({ key }) => key);
      const names = [...mapped, ...strings(entry?.value)];
      if (entry && names.length > 0)
        yield triggerAt(
          occasion("npm-build-allowances", "install", "automatic"),
          entry.at,
          keys.join("."),
          quoteWords([...call, ...names]),
        );
    }
  },
} satisfies Surface;
