import type { Fact } from "../model/fact.ts";
import { type DataNode, expectObject, text } from "../parse/data.ts";
import { parseJson } from "../parse/json.ts";
import { occasion, triggerAt } from "./statement.ts";
import type { Surface } from "./surface.ts";

/** Run at every start to learn which tools there are; older settings kept the keys at the top. */
const START = [["tools", "discoveryCommand"], ["toolDiscoveryCommand"]] as const;
/** Run for every call of such a tool. */
const CALL = [["tools", "callCommand"], ["toolCallCommand"]] as const;

export default {
  id: "gemini-commands",
  title: "Gemini CLI tool commands",
  reference: "https://github.com/google-gemini/gemini-cli/blob/main/docs/get-started/configuration.md",
  paths: [".gemini/settings.json"],
  needs: "text",
  yields: ["trigger"],
  *read(file) {
    const root = expectObject(parseJson(file.path, file.text));
    yield* stated(root, START, "agent-start");
    yield* stated(root, CALL, "agent-action");
  },
} satisfies Surface;

function* stated(
  root: DataNode,
  keys: readonly (readonly [string, ...string[]])[],
  moment: "agent-start" | "agent-action",
): Generator<Fact> {
  for (const path of keys) {
    const entry = root.entry(...path);
    const command = text(entry?.value);
    if (entry && command)
      yield triggerAt({ ...occasion("gemini-commands", moment, "trust"), agent: "gemini" }, entry.at, path.join("."), command);
  }
}
