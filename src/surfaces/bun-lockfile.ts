import { expectObject, text } from "../parse/data.ts";
import { parseJson } from "../parse/json.ts";
import { LockDraft } from "./lock-draft.ts";
import type { Surface } from "./surface.ts";

const SECTIONS = ["dependencies", "devDependencies", "optionalDependencies"] as const;

export default {
  id: "bun-lockfile",
  title: "Bun lock file",
  reference: "https://bun.sh/docs/pm/lockfile",
  paths: ["**/bun.lock"],
  needs: "text",
  yields: ["lockfile"],
  *read(file) {
    const root = expectObject(parseJson(file.path, file.text));
    const lock = new LockDraft();
    const versions = new Map<string, string>();
    for (const { key, value, at } of root.get("packages")?.entries() ?? []) {
      // `[id, registry, metadata, integrity]`; a git entry has its commit id last, a workspace only its id.
      const parts = value.items().map((item) => text(item) ?? "");
      const id = parts[0] ?? "";
      const version = id.slice(id.indexOf("@", 1) + 1);
      const local = /@(?:workspace|link|file|root):/.test(id);
      const fixed = parts.some((part) => /^sha\d{3}-/.test(part) || /^[0-9a-f]{40}$/.test(part)) || /#[0-9a-f]{40}$/.test(id);
      lock.entry(key, local ? "link" : version, fixed ? "strong" : local ? "needless" : "none");
      versions.set(key, local ? "link" : version);
      for (const part of [parts[1] ?? "", version]) lock.hosts.add(part, () => at);
    }
    for (const { key, value } of root.get("workspaces")?.entries() ?? []) {
      const project = lock.project(key);
      const { gets } = project;
      for (const section of SECTIONS) {
        for (const entry of value.get(section)?.entries() ?? []) {
          project.asksFor(entry.key, text(entry.value) ?? "");
          // A version of its own stands under the name of the workspace.
          const own = versions.get(`${text(value.get("name")) ?? ""}/${entry.key}`) ?? versions.get(entry.key);
          if (own !== undefined) gets.set(entry.key, own);
        }
      }
    }
    yield lock.fact(root.entry("lockfileVersion")?.at ?? root.at, "npm", "bun");
  },
} satisfies Surface;
