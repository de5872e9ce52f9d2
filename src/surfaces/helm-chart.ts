import type { Fact } from "../model/fact.ts";
import { expectObject, text } from "../parse/data.ts";
import { parseYaml } from "../parse/yaml.ts";
import { baseOf } from "./instructions.ts";
import { LockDraft } from "./lock-draft.ts";
import { manifestAt, requirementAt } from "./requirement.ts";
import type { Surface } from "./surface.ts";

export default {
  id: "helm-chart",
  title: "Helm charts and their lock",
  reference: "https://helm.sh/docs/topics/charts/#chart-dependencies",
  paths: ["**/chart.yaml", "**/chart.lock", "**/requirements.lock"],
  needs: "text",
  refusedBy: "Helm",
  yields: ["manifest", "requirement", "lockfile"],
  *read(file) {
    const root = expectObject(parseYaml(file.path, file.text));
    const dependencies = root.get("dependencies")?.items() ?? [];
    if (/\.lock$/.test(baseOf(file.path))) {
      const lock = new LockDraft();
      const project = lock.project("");
      for (const one of dependencies) {
        const name = text(one.get("name")) ?? "";
        // The digest of the file is over what was asked for, not over what came.
        lock.entry(name, text(one.get("version")), "none");
        project.asksFor(name, text(one.get("version")) ?? "");
        const repository = one.entry("repository");
        if (repository) lock.hosts.add(text(repository.value) ?? "", () => repository.at);
      }
      yield { ...lock.fact(root.at, "helm", "chart"), projects: [] };
      return;
    }
    if (dependencies.length === 0) return;
    yield manifestAt(root.entry("dependencies")?.keyAt ?? root.at, "helm");
    for (const one of dependencies) {
      const name = text(one.get("name"));
      const repository = text(one.get("repository")) ?? "";
      if (name === undefined) continue;
      const local = repository === "" || repository.startsWith("file:");
      yield requirementAt(one.at, "helm", name, text(one.get("version")) ?? "", local ? { source: "local" } : {}) satisfies Fact;
    }
  },
} satisfies Surface;
