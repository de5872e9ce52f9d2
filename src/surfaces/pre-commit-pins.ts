import type { Fact } from "../model/fact.ts";
import { expectObject, text } from "../parse/data.ts";
import { pythonRequirement } from "../parse/python-requirement.ts";
import { parseYaml } from "../parse/yaml.ts";
import { pythonFields } from "./python-requirements.ts";
import { gitRequirementAt, manifestAt } from "./requirement.ts";
import type { Surface } from "./surface.ts";

export default {
  id: "pre-commit-pins",
  title: "Repositories that pre-commit takes hooks from",
  reference: "https://pre-commit.com/#pre-commit-configyaml---repos",
  paths: ["**/.pre-commit-config.yaml", "**/.pre-commit-config.yml", "prek.yaml"],
  needs: "text",
  yields: ["manifest", "requirement"],
  *read(file) {
    const root = expectObject(parseYaml(file.path, file.text));
    const repositories: Fact[] = [];
    const packages: Fact[] = [];
    for (const repo of root.get("repos")?.items() ?? []) {
      const source = text(repo.get("repo"));
      const rev = repo.entry("rev");
      if (source === undefined) continue;
      if (source !== "local" && source !== "meta" && source !== "builtin") {
        const ref = rev?.value.value;
        repositories.push(
          gitRequirementAt(
            rev?.at ?? repo.at,
            "pre-commit",
            source.replace(/^https?:\/\//, "").replace(/\.git$/, ""),
            source,
            ref === undefined || ref === null ? "" : String(ref),
          ),
        );
      }
      for (const hook of repo.get("hooks")?.items() ?? []) {
        // Of other languages the names alone do not tell which registry they come from.
        if (source === "local" && text(hook.get("language")) !== "python") continue;
        for (const item of hook.get("additional_dependencies")?.items() ?? []) {
          const found = pythonRequirement(text(item) ?? "");
          if (found && !/^@|@\d/.test(text(item) ?? ""))
            packages.push({ kind: "requirement", at: item.at, ecosystem: "python", ...pythonFields(found), group: "development" });
        }
      }
    }
    const head = root.entry("repos")?.keyAt ?? root.at;
    if (repositories.length > 0) yield manifestAt(head, "pre-commit");
    yield* repositories;
    if (packages.length > 0) yield manifestAt(head, "python", { role: "library" });
    yield* packages;
  },
} satisfies Surface;
