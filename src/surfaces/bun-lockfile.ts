import type { Lockfile } from "../model/requirement.ts";
import { expectObject, text } from "../parse/data.ts";
import { parseJson } from "../parse/json.ts";
import { LockHosts, sortedNames, toRecord } from "./lock-hosts.ts";
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
    const roots = new Map<string, string>();
    for (const section of SECTIONS) {
      for (const entry of root.get("workspaces", "", section)?.entries() ?? []) roots.set(entry.key, text(entry.value) ?? "");
    }
    const hosts = new LockHosts();
    const withoutHash: string[] = [];
    const packages = root.get("packages")?.entries() ?? [];
    for (const { key, value, at } of packages) {
      // `[id, registry, metadata, integrity]`; a git entry has its commit id last, a workspace only its id.
      const parts = value.items().map((item) => text(item) ?? "");
      const id = parts[0] ?? "";
      hosts.nextEntry();
      for (const part of [parts[1] ?? "", id.slice(id.indexOf("@", 1) + 1)]) hosts.add(part, () => at);
      const local = /@(?:workspace|link|file|root):/.test(id);
      if (!local && !parts.some((part) => /^sha\d{3}-/.test(part) || /^[0-9a-f]{40}$/.test(part)) && !/#[0-9a-f]{40}$/.test(id))
        withoutHash.push(key);
    }
    yield {
      kind: "lockfile",
      at: root.entry("lockfileVersion")?.at ?? root.at,
      ecosystem: "npm",
      format: "bun",
      roots: toRecord(roots),
      entries: packages.length,
      withoutHash: sortedNames(withoutHash),
      hosts: hosts.sorted(),
    } satisfies Lockfile;
  },
} satisfies Surface;
