import type { PermissionRule } from "../model/agent.ts";
import type { DataNode } from "../parse/data.ts";
import { strings, text } from "../parse/data.ts";
import { ParseError } from "../parse/parse-error.ts";
import { parseStarlarkCalls, type StarlarkCall } from "../parse/starlark.ts";
import { splitWords } from "../parse/words.ts";
import { agentFile } from "./instructions.ts";
import type { Surface } from "./surface.ts";

/** Without a decision, a rule allows: the command then runs outside the sandbox, unasked. */
const EFFECTS: Readonly<Record<string, PermissionRule["effect"]>> = { allow: "allow", prompt: "ask", forbidden: "deny" };

export default {
  id: "codex-rules",
  title: "Codex command rules",
  reference: "https://developers.openai.com/codex/rules",
  // Folders below are not looked into (run with 0.169.0).
  paths: [".codex/rules/*.rules"],
  needs: "text",
  yields: ["agentFile", "permissionRule"],
  // One wrong rule, and none of the file counts, the prohibitions neither; the client only says so in its log.
  refusedBy: "Codex",
  *read(file) {
    yield agentFile(file, "codex", "rules");
    for (const call of parseStarlarkCalls(file.path, file.text)) {
      if (call.name === "host_executable") continue;
      yield call.name === "network_rule" ? networkRule(call) : permissionRule(call);
    }
  },
} satisfies Surface;

const ARGUMENTS = ["pattern", "decision", "justification", "match", "not_match"];

function effectOf({ args, node }: StarlarkCall): { readonly decision: string; readonly effect: PermissionRule["effect"] } {
  const decision = text(args.get("decision")) ?? "allow";
  const effect = Object.hasOwn(EFFECTS, decision) ? EFFECTS[decision] : undefined;
  if (!effect) throw new ParseError("a decision that is none of allow, prompt and forbidden", node.at, true);
  return { decision, effect };
}

/** The rule in one line, so that the same rule always reads the same: `prefix_rule(pattern=["git",["status","log"]], decision="allow")`. */
function permissionRule(call: StarlarkCall): PermissionRule {
  const { name, args, node } = call;
  const pattern = args.get("pattern");
  if (name !== "prefix_rule") throw new ParseError(`${name} is no kind of rule`, node.at, true);
  if (!pattern || !isPattern(pattern)) throw new ParseError("a prefix_rule without a pattern of words", node.at, true);
  const unknown = [...args.keys()].find((key) => !ARGUMENTS.includes(key));
  if (unknown !== undefined) throw new ParseError(`prefix_rule takes no ${unknown}`, node.at, true);
  const { decision, effect } = effectOf(call);
  checkExamples(call, pattern);
  const rule = `prefix_rule(pattern=${JSON.stringify(pattern.items().map(alternatives))}, decision="${decision}")`;
  return { kind: "permissionRule", at: node.at, agent: "codex", scope: "project", effect, rule };
}

function networkRule(call: StarlarkCall): PermissionRule {
  const { decision, effect } = effectOf(call);
  const host = text(call.args.get("host")) ?? "";
  if (!call.args.has("protocol") || !call.args.has("decision"))
    throw new ParseError("a network_rule without protocol and decision", call.node.at, true);
  if (host === "" || host.includes("*")) throw new ParseError("a network_rule for no single host", call.node.at, true);
  const rule = `network_rule(host=${JSON.stringify(host)}, decision="${decision}")`;
  return { kind: "permissionRule", at: call.node.at, agent: "codex", scope: "project", effect, rule };
}

/** A rule carries examples of what it covers and of what it does not; one that is wrong costs the file. */
function checkExamples({ args, node }: StarlarkCall, pattern: DataNode): void {
  for (const [key, wanted] of [
    ["match", true],
    ["not_match", false],
  ] as const) {
    for (const example of args.get(key)?.items() ?? []) {
      const words = example.kind === "array" ? strings(example) : splitWords(text(example) ?? "");
      if (words && covers(pattern, words) !== wanted) throw new ParseError(`an example under ${key} that is wrong`, node.at, true);
    }
  }
}

function covers(pattern: DataNode, words: readonly string[]): boolean {
  return pattern.items().every((item, index) => {
    const choices = item.kind === "array" ? strings(item) : [text(item)];
    return choices.includes(words[index] ?? "");
  });
}

function isPattern(node: DataNode): boolean {
  const isWord = (item: DataNode): boolean => item.kind === "string";
  return node.items().length > 0 && node.items().every((item) => isWord(item) || (item.items().length > 0 && item.items().every(isWord)));
}

function alternatives(item: DataNode): unknown {
  return item.kind === "array" ? item.items().map(({ value }) => value) : item.value;
}
