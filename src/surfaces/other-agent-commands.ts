import type { Fact } from "../model/fact.ts";
import { expectObject, strings, text } from "../parse/data.ts";
import { parseJson } from "../parse/json.ts";
import { Lines } from "../parse/lines.ts";
import { quoteWords } from "../parse/words.ts";
import { parseYaml } from "../parse/yaml.ts";
import { occasion, triggerAt } from "./statement.ts";
import type { Surface, SurfaceFile } from "./surface.ts";

/** Started by Aider after its edits, without a question. https://aider.chat/docs/usage/lint-test.html */
const AIDER = ["lint-cmd", "test-cmd", "notifications-command"] as const;

/** Aider and Cline take the file of the folder as it is; Kiro asks whether the folder is trusted. */
export default {
  id: "other-agent-commands",
  title: "Commands of further agents",
  reference: "https://aider.chat/docs/config/aider_conf.html",
  paths: [".aider.conf.yml", ".aider.conf.yaml", ".clinerules/hooks/*", ".cline/hooks/*", ".kiro/hooks/*.kiro.hook"],
  needs: "text",
  yields: ["trigger"],
  *read(file) {
    if (/^\.cline/i.test(file.path)) yield* cline(file);
    else if (/\.kiro\.hook$/i.test(file.path)) yield* kiro(file);
    else yield* aider(file);
  },
} satisfies Surface;

function* aider(file: SurfaceFile): Generator<Fact> {
  const root = expectObject(parseYaml(file.path, file.text));
  for (const key of AIDER) {
    const entry = root.entry(key);
    for (const line of strings(entry?.value)) {
      // `python: ruff check` is for one language only.
      const command = key === "lint-cmd" ? line.replace(/^[a-z+#]{1,20}:\s+/i, "") : line;
      if (entry && command !== "") yield triggerAt(occasion("other-agent-commands", "agent-action", "automatic"), entry.at, key, command);
    }
  }
}

/** Events of Cline that start a script, and the endings that a script may have (its own code, 3.0.65). */
const CLINE =
  /^(?:Task(?:Start|Resume|Cancel|Complete|Error)|(?:Pre|Post)ToolUse|UserPromptSubmit|PreCompact|SessionShutdown)(\.(?:sh|bash|zsh|[cm]?[jt]s|py|ps1))?$/i;

/** The program that a script without a first line of its own is given to, by its ending; the shell gets the rest. */
const INTERPRETERS: readonly (readonly [RegExp, string])[] = [
  [/js$/i, "node"],
  [/ts$/i, "bun"],
  [/py$/i, "python3"],
  [/ps1$/i, "pwsh"],
];

/**
 * Each file is a script under the name of its event, in letters of either case; it need not be executable. The command line runs them unasked
 * (observed, 3.0.65); in an editor they are off until the user switches them on. https://docs.cline.bot/features/hooks
 */
function* cline(file: SurfaceFile): Generator<Fact> {
  const name = file.path.slice(file.path.lastIndexOf("/") + 1);
  const named = CLINE.exec(name);
  if (!named) return;
  const lines = new Lines(file.path, file.text);
  const program =
    /^#!\s*(?:\/usr\/bin\/env\s+)?(?:\S*\/)?([\w.-]{1,50})/.exec(lines.text)?.[1] ??
    INTERPRETERS.find(([ending]) => ending.test(named[1] ?? ""))?.[1];
  const command = program === undefined || /sh$/.test(program) ? lines.text.trim() : quoteWords([program, file.path]);
  const moment = /^Task(?:Start|Resume)/i.test(name) ? "agent-start" : "agent-action";
  if (command !== "")
    yield triggerAt({ ...occasion("other-agent-commands", moment, "automatic"), agent: "cline" }, lines.whole(), name, command);
}

/** Most hooks of Kiro ask its agent; those with a command start it on an event of the editor. https://kiro.dev/docs/hooks/ */
function* kiro(file: SurfaceFile): Generator<Fact> {
  const root = expectObject(parseJson(file.path, file.text));
  const entry = root.entry("then", "command");
  const command = text(entry?.value);
  if (!entry || command === undefined || root.get("enabled")?.value === false) return;
  yield triggerAt(occasion("other-agent-commands", "agent-action", "trust"), entry.at, "then.command", command);
}
