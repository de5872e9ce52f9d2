import { expectObject } from "../parse/data.ts";
import { quoteWords } from "../parse/words.ts";
import { parseYaml } from "../parse/yaml.ts";
import { commandAt, commandLine } from "./statement.ts";
import type { Surface } from "./surface.ts";

const KEYS = ["entrypoint", "command"] as const;

/** What the services run, inside their containers, when somebody brings them up by name. */
export default {
  id: "compose",
  title: "Compose services",
  reference: "https://docs.docker.com/reference/compose-file/services/",
  paths: ["compose.yml", "compose.yaml", "docker-compose.yml", "docker-compose.yaml", "*/docker-compose.yml", "*/docker-compose.yaml"],
  needs: "text",
  yields: ["command"],
  *read(file) {
    const root = expectObject(parseYaml(file.path, file.text));
    for (const service of root.get("services")?.entries() ?? []) {
      for (const key of KEYS) {
        const entry = service.value.entry(key);
        const line = commandLine(entry?.value);
        if (entry && line !== undefined)
          yield commandAt("compose", entry.at, quoteWords(["docker", "compose", "up", service.key]), dollars(line));
      }
      for (const hook of ["post_start", "pre_stop"]) {
        for (const step of service.value.get(hook)?.items() ?? []) {
          const line = commandLine(step.get("command"));
          if (line !== undefined) yield commandAt("compose", step.at, `${service.key}: ${hook}`, dollars(line));
        }
      }
    }
  },
} satisfies Surface;

/** Compose fills in `$NAME` itself; `$$` is a dollar sign. */
function dollars(line: string): string {
  return line.replaceAll("$$", "$");
}
