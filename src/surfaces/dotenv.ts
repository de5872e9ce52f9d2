import { parseIni } from "../parse/ini.ts";
import { quoteWords } from "../parse/words.ts";
import { occasion, triggerAt } from "./statement.ts";
import type { Surface } from "./surface.ts";

/** Variables that make a program load code, or start another program. */
const CODE: Readonly<Record<string, (value: string) => string>> = {
  NODE_OPTIONS: (value) => `node ${value}`,
  BASH_ENV: (value) => quoteWords(["bash", value]),
  ENV: (value) => quoteWords(["sh", value]),
  PYTHONSTARTUP: (value) => quoteWords(["python", value]),
  RUBYOPT: (value) => `ruby ${value}`,
  PERL5OPT: (value) => `perl ${value}`,
  JAVA_TOOL_OPTIONS: (value) => `java ${value}`,
  LD_PRELOAD: (value) => quoteWords([value]),
  DYLD_INSERT_LIBRARIES: (value) => quoteWords([value]),
  GIT_SSH_COMMAND: (value) => value,
  GIT_EXTERNAL_DIFF: (value) => value,
  PROMPT_COMMAND: (value) => value,
};

/** Options that only tune the program, and bare words that name a mode (`ENV=production`). */
const HARMLESS =
  /^(?:--(?:max[-_]|no-|enable-|trace-|unhandled-|openssl-|dns-|stack|inspect|experimental-(?!loader|default-type))\S*|[a-z]{1,20})$/i;

/** Which program reads the file, and when, is for its owner to say: so the weakest gate. */
export default {
  id: "dotenv",
  title: "Environment files that load code",
  reference: "https://nodejs.org/api/cli.html#node_optionsoptions",
  paths: ["**/.env", "**/.env.local", "**/.env.development", "**/.env.test"],
  needs: "text",
  yields: ["trigger"],
  *read(file) {
    for (const { key, value, at } of parseIni(file.path, file.text, { continued: false })) {
      const name = key.replace(/^export\s+/, "");
      const bare = value.replace(/^(["'])([\s\S]*)\1$/, "$2");
      const command = Object.hasOwn(CODE, name) && !isHarmless(bare) ? CODE[name]?.(bare) : undefined;
      if (command !== undefined) yield triggerAt(occasion("dotenv", "run", "opt-in"), at, name, command);
    }
  },
} satisfies Surface;

function isHarmless(value: string): boolean {
  return value.split(/\s+/).every((word) => word === "" || HARMLESS.test(word));
}
