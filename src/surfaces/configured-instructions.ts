import { posix } from "node:path";
import type { Fact } from "../model/fact.ts";
import type { Place } from "../model/place.ts";
import { type DataNode, expectObject, strings } from "../parse/data.ts";
import { parseJson } from "../parse/json.ts";
import { parseYaml } from "../parse/yaml.ts";
import { folderOf } from "./instructions.ts";
import type { Surface, SurfaceFile } from "./surface.ts";

/** Settings of agents without a profile that name further instruction files. */
export default {
  id: "configured-instructions",
  title: "Instruction files named by settings of further agents",
  reference: "https://aider.chat/docs/usage/conventions.html",
  paths: [".aider.conf.yml", ".aider.conf.yaml", "crush.json", ".crush.json", ".kiro/agents/*.json", ".amazonq/cli-agents/*.json"],
  needs: "text",
  yields: ["instructionSource"],
  *read(file) {
    const root = expectObject(/\.ya?ml$/i.test(file.path) ? parseYaml(file.path, file.text) : parseJson(file.path, file.text));
    if (/aider/i.test(file.path)) yield* named(root.entry("read"), "Aider");
    else if (/crush\.json$/i.test(file.path)) yield* named(root.entry("options", "context_paths"), "Crush");
    else yield* resources(file, root);
  },
} satisfies Surface;

/** Aider's `read` names files; a folder is not taken. Crush takes files and folders. */
function* named(entry: { readonly at: Place; readonly value: DataNode } | undefined, other: string): Generator<Fact> {
  const paths = strings(entry?.value).flatMap((path) => (other === "Crush" ? [path, `${path.replace(/\/$/, "")}/**/*.md`] : [path]));
  if (entry && paths.length > 0) yield source(entry.at, paths, other);
}

/** `file://README.md` in the list of resources, from the root; `skill://` in Kiro. */
function* resources(file: SurfaceFile, root: DataNode): Generator<Fact> {
  const entry = root.entry("resources");
  const paths = strings(entry?.value).flatMap((uri) => /^(?:file|skill):\/\/(.{1,500})$/s.exec(uri)?.[1] ?? []);
  const prompt = strings(root.get("prompt")).flatMap((value) => /^file:\/\/(.{1,500})$/s.exec(value)?.[1] ?? []);
  const all = [...paths, ...prompt.map((path) => posix.join(folderOf(file.path), path))];
  if (all.length > 0) yield source(entry?.at ?? root.at, all, /kiro/i.test(file.path) ? "Kiro" : "Amazon Q");
}

function source(at: Place, paths: readonly string[], other: string): Fact {
  return {
    kind: "instructionSource",
    at,
    surface: "configured-instructions",
    paths,
    agents: [],
    others: [other],
    role: "instructions",
    loads: "always",
  };
}
