import type { PermissionRule } from "../model/agent.ts";
import type { DataNode } from "../parse/data.ts";
import { text } from "../parse/data.ts";
import { ParseError } from "../parse/parse-error.ts";
import { parseStarlarkCalls, type StarlarkCall } from "../parse/starlark.ts";
import { agentFile } from "./instructions.ts";
import type { Surface } from "./surface.ts";

/** Without a decision, a rule allows: the command then runs outside the sandbox, unasked. */
const EFFECTS: Readonly<Record<string, PermissionRule["effect"]>> = { allow: "allow", prompt: "ask", forbidden: "deny" };

export default {
  id: "codex-rules",
  title: "Codex command rules",
  reference: "https://developers.openai.com/codex/rules",
  paths: [".codex/rules/**/*.rules"],
  needs: "text",
  yields: ["agentFile", "permissionRule"],
  *read(file) {
    yield agentFile(file, "codex", "rules");
    for (const call of parseStarlarkCalls(file.path, file.text)) yield permissionRule(call);
  },
} satisfies Surface;

/** The rule in one line, so that the same rule always reads the same: `prefix_rule(pattern=["git",["status","log"]], decision="allow")`. */
function permissionRule(call: StarlarkCall): PermissionRule {
  const pattern = call.args.get("pattern");
  const decision = text(call.args.get("decision")) ?? "allow";
  const effect = EFFECTS[decision];
  if (call.name !== "prefix_rule" || !pattern || !isPattern(pattern))
    throw new ParseError("not a prefix_rule with a pattern of words", call.node.at);
  if (!effect) throw new ParseError("a decision that is none of allow, prompt and forbidden", call.node.at);
  const rule = `prefix_rule(pattern=${JSON.stringify(pattern.items().map(alternatives))}, decision="${decision}")`;
  return { kind: "permissionRule", at: call.node.at, agent: "codex", scope: "project", effect, rule };
}

function isPattern(node: DataNode): boolean {
  const isWord = (item: DataNode): boolean => item.kind === "string";
  return node.items().length > 0 && node.items().every((item) => isWord(item) || (item.items().length > 0 && item.items().every(isWord)));
}

function alternatives(item: DataNode): unknown {
  return item.kind === "array" ? item.items().map(({ value }) => value) : item.value;
}
