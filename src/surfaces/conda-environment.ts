import type { Fact } from "../model/fact.ts";
import { type DataNode, expectObject, text } from "../parse/data.ts";
import { pythonRequirement } from "../parse/python-requirement.ts";
import { parseYaml } from "../parse/yaml.ts";
import { baseOf } from "./instructions.ts";
import { LockDraft, strengthOf } from "./lock-draft.ts";
import { pythonFields } from "./python-requirements.ts";
import { indexAt, manifestAt, requirementAt } from "./requirement.ts";
import type { Surface } from "./surface.ts";

const SPEC = /^(?:([\w./-]{1,100})::)?([A-Za-z0-9_][\w.-]{0,100})\s{0,20}(.{0,200})$/;

export default {
  id: "conda-environment",
  title: "conda environments and their locks",
  reference: "https://docs.conda.io/projects/conda/en/stable/user-guide/tasks/manage-environments.html",
  paths: [
    "**/environment.yml",
    "**/environment.yaml",
    "**/environment-*.yml",
    "**/environment_*.yml",
    "**/conda-lock.yml",
    "**/*.conda-lock.yml",
    "**/pixi.lock",
  ],
  needs: "text",
  refusedBy: "conda",
  yields: ["manifest", "requirement", "lockfile", "packageIndex"],
  *read(file) {
    const root = expectObject(parseYaml(file.path, file.text));
    if (/lock(?:\.ya?ml)?$/.test(baseOf(file.path))) yield locked(root, baseOf(file.path));
    else yield* environment(root);
  },
} satisfies Surface;

function locked(root: DataNode, base: string): Fact {
  const lock = new LockDraft();
  for (const node of [...(root.get("package")?.items() ?? []), ...(root.get("packages")?.items() ?? [])]) {
    const url = node.entry("url") ?? node.entry("conda") ?? node.entry("pypi");
    const name = text(node.get("name")) ?? /([\w.-]{1,100}?)-\d[^/]{0,200}$/.exec(text(url?.value) ?? "")?.[1] ?? "";
    const sha256 = text(node.get("hash", "sha256")) ?? text(node.get("sha256"));
    const weak = node.get("hash", "md5") ?? node.get("md5");
    lock.entry(name, text(node.get("version")), sha256 !== undefined ? strengthOf(sha256) : weak ? "weak" : "none");
    if (url) lock.hosts.add(text(url.value) ?? "", () => url.at);
  }
  return lock.fact(root.at, "conda", base === "pixi.lock" ? "pixi" : "conda-lock");
}

function* environment(root: DataNode): Generator<Fact> {
  const list = root.entry("dependencies");
  if (list?.value.kind !== "array") return;
  yield manifestAt(list.keyAt, "conda");
  const pip: Fact[] = [];
  for (const item of list.value.items()) {
    const line = text(item);
    const [, , name, spec = ""] = SPEC.exec(line ?? "") ?? [];
    if (line !== undefined && name !== undefined) yield requirementAt(item.at, "conda", name, spec.trim());
    for (const one of item.get("pip")?.items() ?? []) {
      const found = pythonRequirement(text(one) ?? "");
      if (found) pip.push({ kind: "requirement", at: one.at, ecosystem: "python", ...pythonFields(found), group: "runtime" });
    }
  }
  if (pip.length > 0) yield manifestAt(list.keyAt, "python");
  yield* pip;
  for (const channel of root.get("channels")?.items() ?? []) {
    const url = text(channel) ?? "";
    if (/^https?:/.test(url)) yield indexAt(channel.at, "conda", "channels", url, "beside");
  }
}
