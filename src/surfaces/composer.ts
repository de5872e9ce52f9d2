import { expectObject, strings } from "../parse/data.ts";
import { parseJson } from "../parse/json.ts";
import type { Surface } from "./surface.ts";

/** Events that fire on install and update; root scripts only, no gate. https://getcomposer.org/doc/articles/scripts.md#event-names */
const INSTALL =
  /^(?:(?:pre|post)-(?:install|update|status|archive|autoload-dump|package-(?:install|update|uninstall))(?:-cmd)?|post-(?:root-package-install|create-project-cmd)|pre-(?:command-run|pool-create|operations-exec|file-download))$/;

/** `@php x` and `@composer x` are those programs, any other `@x` is a script of this file. https://getcomposer.org/doc/articles/scripts.md#referencing-scripts */
function called(line: string): string {
  return line.replace(
    /^@(?:(php|composer)\b|([\w:-]{1,100}))/u,
    (_, program?: string, script?: string) => program ?? `composer run-script ${script}`,
  );
}

export default {
  id: "composer",
  title: "Composer scripts",
  reference: "https://getcomposer.org/doc/articles/scripts.md",
  paths: ["composer.json", "*/composer.json"],
  needs: "text",
  refusedBy: "Composer",
  yields: ["trigger", "command"],
  *read(file) {
    const root = expectObject(parseJson(file.path, file.text));
    for (const entry of root.get("scripts")?.entries() ?? []) {
      const text = strings(entry.value).map(called).join("\n");
      if (text === "") continue;
      if (INSTALL.test(entry.key)) {
        yield {
          kind: "trigger",
          at: entry.at,
          surface: "composer",
          moment: "install",
          gate: "automatic",
          pointer: `scripts.${entry.key}`,
          command: text,
        };
      } else {
        yield { kind: "command", at: entry.at, name: `composer ${entry.key}`, text, surface: "composer" };
      }
    }
  },
} satisfies Surface;
