import type { Fact } from "../model/fact.ts";
import type { Requirement } from "../model/requirement.ts";
import { type DataNode, type Entry, text } from "../parse/data.ts";
import { parseToml } from "../parse/toml.ts";
import { baseOf } from "./instructions.ts";
import { type EntryHash, LockDraft, strengthOf } from "./lock-draft.ts";
import { manifestAt, requirementAt } from "./requirement.ts";
import type { Surface } from "./surface.ts";

const TABLES: readonly (readonly [string, Requirement["group"]])[] = [
  ["dependencies", "runtime"],
  ["dev-dependencies", "development"],
  ["build-dependencies", "build"],
];

export default {
  id: "cargo-requirements",
  title: "Requirements of Rust crates, and Cargo.lock",
  reference: "https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html",
  paths: ["**/cargo.toml", "**/cargo.lock"],
  needs: "text",
  yields: ["manifest", "requirement", "lockfile"],
  *read(file) {
    const { root } = parseToml(file.path, file.text);
    if (baseOf(file.path) === "cargo.lock") yield locked(root);
    else yield* manifest(root);
  },
} satisfies Surface;

function* manifest(root: DataNode): Generator<Fact> {
  const found: Fact[] = [];
  for (const owner of [root, ...(root.get("target")?.entries() ?? []).map(({ value }) => value)])
    for (const [table, group] of TABLES) for (const entry of owner.get(table)?.entries() ?? []) found.push(...crate(entry, group));
  for (const entry of root.get("workspace", "dependencies")?.entries() ?? []) found.push(...crate(entry, "optional"));
  const sources = [];
  for (const [table, from] of [
    ["patch", "[patch]"],
    ["replace", "[replace]"],
  ] as const) {
    for (const registry of root.get(table)?.entries() ?? []) {
      for (const entry of table === "patch" ? registry.value.entries() : [registry]) {
        const git = text(entry.value.get("git"));
        if (git !== undefined)
          sources.push({
            at: entry.at,
            option: `${from} ${entry.key}`,
            value: `${git}#${text(entry.value.get("rev")) ?? text(entry.value.get("branch")) ?? ""}`,
          });
      }
    }
  }
  const owner = root.entry("package") ?? root.entry("workspace");
  if (!owner) return;
  const name = text(root.get("package", "name"));
  // Whether a crate makes a program stands in its folder, but for one that names its programs here.
  const role = root.get("bin") || root.get("package", "default-run") ? "application" : "library";
  yield manifestAt(owner.keyAt, "cargo", { role, sources, ...(name === undefined ? {} : { name }) });
  yield* found;
}

function* crate({ key, value, at }: Entry, group: Requirement["group"]): Generator<Fact> {
  // `{ workspace = true }` repeats what the workspace says.
  if (value.get("workspace")?.value === true) return;
  const name = text(value.get("package")) ?? key;
  const version = text(value) ?? text(value.get("version")) ?? "";
  const git = text(value.get("git"));
  const more = { group, ...(name === key ? {} : { means: name }) };
  if (git !== undefined) {
    const tag = text(value.get("tag"));
    const ref = text(value.get("rev")) ?? (tag === undefined ? undefined : `tags/${tag}`) ?? text(value.get("branch")) ?? "";
    yield requirementAt(at, "cargo", name, git, { ...more, version: ref, source: "git" });
  } else if (value.get("path") !== undefined)
    yield requirementAt(at, "cargo", name, text(value.get("path")) ?? "", { ...more, version: "", source: "local" });
  else yield requirementAt(at, "cargo", name, version, more);
}

function locked(root: DataNode): Fact {
  const lock = new LockDraft();
  for (const node of root.get("package")?.items() ?? []) {
    const source = node.entry("source");
    const url = text(source?.value) ?? "";
    const name = (text(node.get("name")) ?? "").replaceAll("_", "-");
    lock.entry(name, text(node.get("version")), hashOf(url, text(node.get("checksum"))));
    if (source) lock.hosts.add(url.replace(/^(?:registry|sparse|git)\+/, ""), () => source.at);
  }
  return lock.fact((root.entry("version") ?? root.entry("package"))?.keyAt ?? root.at, "cargo", "cargo");
}

/** Crates of the workspace have no source; those of a repository are fixed by the commit behind the `#`. */
function hashOf(url: string, checksum: string | undefined): EntryHash {
  if (url === "" || /^git\+.{0,1000}#[0-9a-f]{40}$/.test(url)) return "needless";
  return strengthOf(checksum);
}
