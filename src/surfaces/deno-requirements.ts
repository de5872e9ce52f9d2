import type { Fact } from "../model/fact.ts";
import { type DataNode, expectObject, text } from "../parse/data.ts";
import { parseJson } from "../parse/json.ts";
import { npmSpecifier } from "../parse/npm-specifier.ts";
import { baseOf } from "./instructions.ts";
import { LockDraft, strengthOf } from "./lock-draft.ts";
import { manifestAt, requirementAt } from "./requirement.ts";
import type { Surface } from "./surface.ts";

export default {
  id: "deno-requirements",
  title: "Imports of Deno projects, and deno.lock",
  reference: "https://docs.deno.com/runtime/fundamentals/modules/",
  paths: ["**/deno.json", "**/deno.jsonc", "**/import_map.json", "**/deno.lock"],
  needs: "text",
  yields: ["manifest", "requirement", "lockfile"],
  *read(file) {
    const root = expectObject(parseJson(file.path, file.text));
    if (baseOf(file.path) === "deno.lock") yield locked(root);
    else yield* imports(root);
  },
} satisfies Surface;

function* imports(root: DataNode): Generator<Fact> {
  const found = (root.get("imports")?.entries() ?? []).flatMap((entry): Fact[] => {
    const spec = text(entry.value);
    return spec === undefined ? [] : [importAt(entry.at, entry.key, spec)];
  });
  const head = root.entry("imports");
  if (!head || found.length === 0) return;
  const name = text(root.get("name"));
  const role = name !== undefined && root.get("version") !== undefined ? "library" : "application";
  yield manifestAt(head.keyAt, "deno", { role, ...(name === undefined ? {} : { name }) });
  yield* found;
}

function importAt(at: Fact["at"], key: string, spec: string): Fact {
  const [, scheme, rest = ""] = /^(npm|jsr):\/?(.{1,500})$/.exec(spec) ?? [];
  if (scheme !== undefined) {
    const [, name = rest, version = ""] = /^(@[^/]{1,100}\/[^@/]{1,200}|[^@/]{1,200})(?:@([^/]{1,100}))?(?:\/.*)?$/.exec(rest) ?? [];
    return requirementAt(at, "deno", `${scheme}:${name}`, spec, { version });
  }
  if (!/^https?:/.test(spec)) return requirementAt(at, "deno", key, spec, { version: "", source: "local" });
  // An address with a version in it is as firm as the one who serves it keeps it.
  const version = /[@/](v?\d{1,10}\.\d{1,10}\.\d[\w.+-]{0,60})(?:\/|$)/.exec(spec)?.[1];
  return version === undefined
    ? requirementAt(at, "deno", key, spec, { version: "", source: "url" })
    : requirementAt(at, "deno", key, spec, { version: npmSpecifier(version.replace(/^v/, "")).version });
}

function locked(root: DataNode): Fact {
  const lock = new LockDraft();
  const at = (name: string): number => name.indexOf("@", name.indexOf(":") + 2);
  for (const scheme of ["npm", "jsr"] as const) {
    for (const { key, value } of [...(root.get(scheme)?.entries() ?? []), ...(root.get("packages", scheme)?.entries() ?? [])]) {
      const whole = `${scheme}:${key}`;
      const mark = at(whole);
      const hash = text(value.get("integrity"));
      lock.entry(
        mark === -1 ? whole : whole.slice(0, mark),
        mark === -1 ? undefined : whole.slice(mark + 1).replace(/_.*$/, ""),
        strengthOf(hash),
      );
    }
  }
  for (const { key, value, at: place } of root.get("remote")?.entries() ?? []) {
    lock.entry(key, undefined, strengthOf(text(value)));
    lock.hosts.add(key, () => place);
  }
  return lock.fact(root.entry("version")?.at ?? root.at, "deno", "deno");
}
