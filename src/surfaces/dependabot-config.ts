import { expectObject, text } from "../parse/data.ts";
import { parseYaml } from "../parse/yaml.ts";
import type { Surface } from "./surface.ts";

/** What Dependabot may run while it looks for updates. */
export default {
  id: "dependabot-config",
  title: "Dependabot configuration",
  reference: "https://docs.github.com/code-security/dependabot/working-with-dependabot/dependabot-options-reference",
  paths: [".github/dependabot.yml", ".github/dependabot.yaml"],
  needs: "text",
  yields: ["pipeline"],
  *read(file) {
    const root = expectObject(parseYaml(file.path, file.text));
    const allowed = (root.get("updates")?.items() ?? []).flatMap((update) => {
      const entry = update.entry("insecure-external-code-execution");
      return entry && text(entry.value) === "allow" ? [entry.at] : [];
    });
    yield {
      kind: "pipeline",
      at: root.entries()[0]?.keyAt ?? root.at,
      system: "dependabot",
      includes: [],
      evaluated: [],
      runsForeignCode: allowed,
    };
  },
} satisfies Surface;
