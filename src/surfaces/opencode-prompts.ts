import type { Fact } from "../model/fact.ts";
import { type Data, type DataNode, expectObject, text } from "../parse/data.ts";
import { frontmatter } from "../parse/frontmatter.ts";
import { formatKeyPath } from "../parse/key-path.ts";
import { Lines } from "../parse/lines.ts";
import { ParseError } from "../parse/parse-error.ts";
import { parseYaml } from "../parse/yaml.ts";
import { permissionRules, toolSwitches } from "./opencode-rules.ts";
import { setting } from "./settings.ts";
import { occasion, triggerAt } from "./statement.ts";
import type { Surface, SurfaceFile } from "./surface.ts";

/** An agent's file: its name is the path below the folder. */
const AGENT = /^\.opencode\/(agents?|modes?)\/(.+)\.md$/i;

/** The output of a command that stands in the text, put there when a user calls it. https://opencode.ai/docs/commands/#shell-output */
const INLINE = /!`([^`\n]{1,2000})`/g;

export default {
  id: "opencode-prompts",
  title: "Powers and commands of opencode agents and commands",
  reference: "https://opencode.ai/docs/agents/",
  // Both the singular and the plural folder are read.
  paths: [
    ".opencode/agent/**/*.md",
    ".opencode/agents/**/*.md",
    ".opencode/mode/*.md",
    ".opencode/modes/*.md",
    ".opencode/command/**/*.md",
    ".opencode/commands/**/*.md",
  ],
  needs: "text",
  yields: ["agentSetting", "permissionRule", "trigger"],
  *read(file) {
    const [, folder, name] = AGENT.exec(file.path) ?? [];
    if (folder !== undefined && name !== undefined) yield* agent(file, name, /^mode/i.test(folder));
    else yield* commands(file);
  },
} satisfies Surface;

/** opencode runs them in the shell of the user, without a question, before the model sees the text. */
function* commands(file: SurfaceFile): Generator<Fact> {
  const lines = new Lines(file.path, file.text);
  for (const match of lines.text.matchAll(INLINE)) {
    const at = lines.place(match.index, match.index + match[0].length);
    yield triggerAt({ ...occasion("opencode-prompts", "run", "automatic"), agent: "opencode" }, at, `line ${at.line}`, match[1] ?? "");
  }
}

/** What an agent may do, in the keys that it would have in opencode.json. A name in the head goes before that of the file (1.18.33). */
function* agent(file: SurfaceFile, ownName: string, primary: boolean): Generator<Fact> {
  const head = frontmatter(file.text);
  const root = head ? expectObject(parseHead(file.path, head.yaml)) : withoutEnd(file);
  const name = text(root?.get("name")) || ownName;
  const keys = [primary ? "mode" : "agent", name];
  const tools = root?.entry("tools");
  if (tools) yield* toolSwitches(tools, [...keys, "tools"]);
  const permission = root?.entry("permission");
  if (permission) yield* permissionRules(permission, [...keys, "permission"]);
  for (const field of ["mode", "disable", "hidden"]) {
    const entry = root?.entry(field);
    if (!entry) continue;
    for (const found of setting(entry.value, formatKeyPath([...keys, field]), () => entry.at)) {
      yield { kind: "agentSetting", agent: "opencode", scope: "project", live: true, ...found };
    }
  }
}

/** A head that is no YAML is read once more, each value of its outermost keys that holds a colon as plain text (1.18.33). */
function parseHead(path: string, yaml: string): Data {
  try {
    return parseYaml(path, yaml);
  } catch (error) {
    const plain = yaml.replace(COLON_IN_VALUE, (_, key: string, value: string) => key + "x".repeat(value.length));
    if (!(error instanceof ParseError) || plain === yaml) throw error;
    return parseYaml(path, plain);
  }
}

/** A head that nothing ends is the whole text; where that is no table, opencode leaves the file out (1.18.33). */
function withoutEnd({ path, text }: SurfaceFile): DataNode | undefined {
  const start = text.startsWith("\uFEFF") ? 1 : 0;
  if (!/^---[ \t]*\r?\n/.test(text.slice(start))) return undefined;
  try {
    return expectObject(parseHead(path, `   ${text.slice(start + 3)}`));
  } catch (error) {
    if (error instanceof ParseError) return undefined;
    throw error;
  }
}

const COLON_IN_VALUE = /^([a-zA-Z_]\w*[ \t]*:[ \t]*)((?!["'\s]|[>|][ \t]*\r?$)[^\r\n]*:[^\r\n]*)/gm;
