import { createHash } from "node:crypto";
import type { Fact } from "../model/fact.ts";
import { type DataNode, expectObject, text } from "../parse/data.ts";
import { parseJson } from "../parse/json.ts";
import { baseOf } from "./instructions.ts";
import { LockDraft } from "./lock-draft.ts";
import { indexAt, manifestAt, requirementAt } from "./requirement.ts";
import type { Surface } from "./surface.ts";

/** Requirements on the machine, which nothing fetches. */
const PLATFORM = /^(?:php(?:-64bit|-ipv6|-zts|-debug)?|hhvm|(?:ext|lib)-.{1,100}|composer(?:-(?:plugin|runtime)-api)?)$/;

/** Keys over which Composer makes the hash that its lock keeps. https://getcomposer.org/doc/06-config.md */
const HASHED = [
  "name",
  "version",
  "require",
  "require-dev",
  "conflict",
  "replace",
  "provide",
  "minimum-stability",
  "prefer-stable",
  "repositories",
  "extra",
];

export default {
  id: "composer-requirements",
  title: "Requirements of PHP packages, and composer.lock",
  reference: "https://getcomposer.org/doc/04-schema.md#package-links",
  paths: ["**/composer.json", "**/composer.lock"],
  needs: "text",
  refusedBy: "Composer",
  yields: ["manifest", "requirement", "lockfile", "packageIndex"],
  *read(file) {
    const root = expectObject(parseJson(file.path, file.text));
    if (baseOf(file.path) === "composer.lock") yield locked(root);
    else yield* manifest(root);
  },
} satisfies Surface;

function* manifest(root: DataNode): Generator<Fact> {
  const requirements = (["require", "require-dev"] as const).flatMap((section) =>
    (root.get(section)?.entries() ?? []).flatMap((entry) => {
      const spec = text(entry.value) ?? "";
      if (PLATFORM.test(entry.key)) return [];
      // `dev-main#<commit>` names a commit, which Composer takes for the root package only.
      const commit = /^dev-.{1,200}#([0-9a-f]{40})$/.exec(spec)?.[1];
      const more = commit === undefined ? {} : { hashed: true as const };
      return [requirementAt(entry.at, "composer", entry.key, spec, { group: section === "require" ? "runtime" : "development", ...more })];
    }),
  );
  const name = text(root.get("name"));
  const head = root.entry("require") ?? root.entry("require-dev");
  if (head) {
    const type = text(root.get("type")) ?? "library";
    const role = type !== "project" && name !== undefined ? "library" : "application";
    yield manifestAt(head.keyAt, "composer", { role, ...(name === undefined ? {} : { name }), digest: digestOf(root) });
  }
  yield* requirements;
  for (const repository of [
    ...(root.get("repositories")?.items() ?? []),
    ...(root.get("repositories")?.entries() ?? []).map(({ value }) => value),
  ]) {
    const url = repository.entry("url");
    const type = text(repository.get("type"));
    // Composer takes a name from the first repository that has it, so that a repository before the public one wins.
    if (url && type !== "path")
      yield indexAt(
        url.at,
        "composer",
        `repositories (${type ?? ""})`,
        text(url.value) ?? "",
        type === "composer" ? (repository.get("only") ? "named" : "instead") : "named",
      );
  }
  const secure = root.entry("config", "secure-http");
  if (secure?.value.value === false) yield indexAt(secure.at, "composer", "config.secure-http", "false", "unverified");
}

/** The MD5 that Composer writes as `content-hash`. */
function digestOf(root: DataNode): string {
  const relevant = new Map<string, string>();
  for (const key of HASHED) {
    const node = root.get(key);
    if (node) relevant.set(key, phpJson(node));
  }
  const platform = root.get("config", "platform");
  if (platform) relevant.set("config", `{"platform":${phpJson(platform)}}`);
  const body = [...relevant].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => `${phpString(key)}:${value}`);
  return createHash("md5")
    .update(`{${body.join(",")}}`)
    .digest("hex");
}

/** A value as PHP's `json_encode` writes it; an empty object has become an empty list on the way. */
function phpJson(node: DataNode): string {
  if (node.kind === "array") return `[${node.items().map(phpJson).join(",")}]`;
  if (node.kind === "object") {
    const entries = node.entries();
    return entries.length === 0 ? "[]" : `{${entries.map(({ key, value }) => `${phpString(key)}:${phpJson(value)}`).join(",")}}`;
  }
  return typeof node.value === "string" ? phpString(node.value) : JSON.stringify(node.value);
}

function phpString(value: string): string {
  return JSON.stringify(value)
    .replaceAll("/", "\\/")
    .replaceAll(/[\u007f-\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function locked(root: DataNode): Fact {
  const lock = new LockDraft();
  for (const section of ["packages", "packages-dev"]) {
    for (const node of root.get(section)?.items() ?? []) {
      const name = (text(node.get("name")) ?? "").toLowerCase();
      const shasum = text(node.get("dist", "shasum"));
      // A commit of the source is what the archive was made from; its own sum is mostly left empty.
      const commit = [node.get("source", "reference"), node.get("dist", "reference")].some((ref) => /^[0-9a-f]{40}$/.test(text(ref) ?? ""));
      lock.entry(
        name,
        text(node.get("version"))?.replace(/^v/, ""),
        commit || shasum ? "strong" : text(node.get("dist", "type")) === "path" ? "needless" : "none",
      );
      for (const key of ["source", "dist"] as const) {
        const url = node.entry(key, "url");
        if (url) lock.hosts.add(text(url.value) ?? "", () => url.at);
      }
    }
  }
  return lock.fact(
    (root.entry("content-hash") ?? root.entry("packages"))?.keyAt ?? root.at,
    "composer",
    "composer",
    text(root.get("content-hash")),
  );
}
