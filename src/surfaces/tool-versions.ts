import type { Fact } from "../model/fact.ts";
import { expectObject, strings, text } from "../parse/data.ts";
import { parseJson } from "../parse/json.ts";
import { Lines } from "../parse/lines.ts";
import { parseToml } from "../parse/toml.ts";
import { baseOf } from "./instructions.ts";
import { LockDraft, strengthOf } from "./lock-draft.ts";
import mise from "./mise.ts";
import { manifestAt, requirementAt } from "./requirement.ts";
import type { Surface, SurfaceFile } from "./surface.ts";

export default {
  id: "tool-versions",
  title: "Versions of tools that mise, asdf and Devbox fetch",
  reference: "https://mise.jdx.dev/configuration.html",
  paths: [...mise.paths, "**/.tool-versions", "**/mise.lock", "**/devbox.json", "**/devbox.lock"],
  needs: "text",
  yields: ["manifest", "requirement", "lockfile"],
  *read(file) {
    const base = baseOf(file.path);
    if (base.endsWith(".lock")) yield base === "mise.lock" ? miseLock(file) : devboxLock(file);
    else {
      const found = [...(base === ".tool-versions" ? asdf(file) : base === "devbox.json" ? devbox(file) : miseTools(file))];
      if (found.length === 0) return;
      yield manifestAt(new Lines(file.path, file.text).place(0, 0), "tool");
      yield* found;
    }
  },
} satisfies Surface;

function* miseTools(file: SurfaceFile): Generator<Fact> {
  const { root } = parseToml(file.path, file.text);
  for (const { key, value, at } of root.get("tools")?.entries() ?? []) {
    const versions =
      value.kind === "object"
        ? [text(value.get("version")) ?? ""]
        : value.kind === "string"
          ? [text(value) ?? ""]
          : value.kind === "array"
            ? strings(value)
            : [String(value.value ?? "")];
    for (const version of versions) yield toolAt(at, key, version);
  }
}

/** `node 20.11.0 18.19.0`: the first that is installed counts. */
function* asdf(file: SurfaceFile): Generator<Fact> {
  const lines = new Lines(file.path, file.text);
  for (const line of lines) {
    const [, name, version] = /^\s{0,20}([\w@/:.-]{1,200})[ \t]{1,40}([^\s#]{1,200})/.exec(line.text) ?? [];
    if (name !== undefined && version !== undefined)
      yield toolAt(lines.place(line.start, line.start + line.text.trimEnd().length), name, version);
  }
}

function* devbox(file: SurfaceFile): Generator<Fact> {
  const root = expectObject(parseJson(file.path, file.text));
  const list = root.get("packages");
  for (const item of list?.items() ?? []) {
    const written = text(item) ?? "";
    const mark = written.lastIndexOf("@");
    if (written !== "") yield toolAt(item.at, mark > 0 ? written.slice(0, mark) : written, mark > 0 ? written.slice(mark + 1) : "");
  }
  for (const { key, value, at } of list?.entries() ?? []) yield toolAt(at, key, text(value) ?? text(value.get("version")) ?? "");
}

function toolAt(at: Fact["at"], name: string, version: string): Fact {
  if (/^path:/.test(version)) return requirementAt(at, "tool", name, version, { version: "", source: "local", group: "development" });
  return requirementAt(at, "tool", name, version, { group: "development" });
}

function miseLock(file: SurfaceFile): Fact {
  const { root } = parseToml(file.path, file.text);
  const lock = new LockDraft();
  for (const { key, value } of root.get("tools")?.entries() ?? []) {
    for (const one of value.kind === "array" ? value.items() : [value]) {
      const sums = [
        ...(one.get("checksums")?.entries() ?? []).map((entry) => text(entry.value)),
        ...(one.get("platforms")?.entries() ?? []).map((entry) => text(entry.value.get("checksum"))),
      ];
      lock.entry(key, text(one.get("version")), strengthOf(sums.find((sum) => sum !== undefined)));
    }
  }
  return lock.fact(root.entry("tools")?.keyAt ?? root.at, "tool", "mise");
}

function devboxLock(file: SurfaceFile): Fact {
  const root = expectObject(parseJson(file.path, file.text));
  const lock = new LockDraft();
  for (const { key, value } of root.get("packages")?.entries() ?? []) {
    const mark = key.lastIndexOf("@");
    // A commit of the package collection fixes what is built from it.
    const fixed = /[0-9a-f]{40}/.test(text(value.get("resolved")) ?? "");
    lock.entry(mark > 0 ? key.slice(0, mark) : key, text(value.get("version")), fixed ? "strong" : "none");
  }
  return lock.fact(root.entry("packages")?.keyAt ?? root.at, "tool", "devbox");
}
