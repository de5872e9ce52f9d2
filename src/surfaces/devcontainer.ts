import type { Fact } from "../model/fact.ts";
import type { Place } from "../model/place.ts";
import { type DataNode, expectObject, strings, text } from "../parse/data.ts";
import { parseJson } from "../parse/json.ts";
import { quoteWords } from "../parse/words.ts";
import type { Surface } from "./surface.ts";

/**
 * In the order in which they run. `initializeCommand` runs on the host, before there is a container; the others inside it.
 * https://containers.dev/implementors/json_reference/#lifecycle-scripts
 */
const LIFECYCLE = [
  "initializeCommand",
  "onCreateCommand",
  "updateContentCommand",
  "postCreateCommand",
  "postStartCommand",
  "postAttachCommand",
] as const;

export default {
  id: "devcontainer",
  title: "Development container",
  reference: "https://containers.dev/implementors/json_reference/",
  paths: [".devcontainer/devcontainer.json", ".devcontainer.json", ".devcontainer/*/devcontainer.json"],
  needs: "text",
  yields: ["trigger"],
  *read(file) {
    const root = expectObject(parseJson(file.path, file.text));
    for (const key of LIFECYCLE) {
      const entry = root.entry(key);
      if (entry) yield* commands(entry.value, key, entry.at);
    }
  },
} satisfies Surface;

/** A string goes to a shell, a list is an argument vector, an object holds several of either that run side by side. */
function* commands(node: DataNode, pointer: string, at: Place): Generator<Fact> {
  const command = node.kind === "array" ? quoteWords(strings(node)) : text(node);
  if (command !== undefined && command !== "") {
    // "Reopen in container" is one question; cloud workspaces and agent runners do not ask it.
    yield { kind: "trigger", at, surface: "devcontainer", moment: "container-create", gate: "prompt", pointer, command };
  }
  for (const entry of node.entries()) {
    if (entry.value.kind !== "object") yield* commands(entry.value, `${pointer}.${entry.key}`, entry.at);
  }
}
