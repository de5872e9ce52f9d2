import { strings } from "../parse/data.ts";
import { type DockerInstruction, parseDockerfile } from "../parse/dockerfile.ts";
import { parseJson } from "../parse/json.ts";
import { quoteWords } from "../parse/words.ts";
import { occasion, triggerAt } from "./statement.ts";
import type { Surface } from "./surface.ts";

/** Inside the image, when somebody builds it. */
const BUILD = occasion("dockerfile", "build", "opt-in");
/** Inside the container, when somebody starts it. */
const START = occasion("dockerfile", "run", "opt-in");

const STARTED: ReadonlySet<string> = new Set(["CMD", "ENTRYPOINT", "HEALTHCHECK"]);

export default {
  id: "dockerfile",
  title: "Dockerfile",
  reference: "https://docs.docker.com/reference/dockerfile/",
  paths: [
    "**/dockerfile",
    "**/containerfile",
    "**/*.dockerfile",
    "**/dockerfile.dev",
    "**/dockerfile.development",
    "**/dockerfile.prod",
    "**/dockerfile.production",
    "**/dockerfile.test",
    "**/dockerfile.ci",
    "docker/dockerfile.*",
    ".devcontainer/dockerfile.*",
    ".docker/dockerfile.*",
  ],
  needs: "text",
  yields: ["trigger"],
  *read(file) {
    const counts = new Map<string, number>();
    let entrypoint: string | undefined;
    for (const instruction of parseDockerfile(file.path, file.text)) {
      const nested = instruction.name === "ONBUILD" ? /^(\w+)\s+([\s\S]*)$/.exec(instruction.rest) : undefined;
      const name = nested?.[1]?.toUpperCase() ?? instruction.name;
      if (name === "FROM") entrypoint = undefined;
      const own = commandOf(name, { ...instruction, rest: nested?.[2] ?? instruction.rest }, file.path);
      if (own === undefined || own === "") continue;
      if (name === "ENTRYPOINT") entrypoint = own;
      // Behind an entry point, CMD holds its arguments.
      const command = name === "CMD" && entrypoint !== undefined ? `${entrypoint} ${own}` : own;
      const count = counts.get(name) ?? 0;
      counts.set(name, count + 1);
      yield triggerAt(STARTED.has(name) ? START : BUILD, instruction.at, `${name}[${count}]`, command);
    }
  },
} satisfies Surface;

function commandOf(name: string, { rest }: DockerInstruction, path: string): string | undefined {
  if (name === "RUN" || name === "CMD" || name === "ENTRYPOINT") return formOf(rest, path);
  if (name === "HEALTHCHECK") {
    const check = /^CMD\s+([\s\S]*)$/i.exec(rest)?.[1];
    return check === undefined ? undefined : formOf(check, path);
  }
  if (name !== "ADD") return undefined;
  const url = /(?:^|\s)(https?:\/\/\S{1,2000})\s/.exec(rest)?.[1];
  return url === undefined ? undefined : quoteWords(["curl", "-O", url]);
}

/** A list is an argument vector; everything else goes to a shell. */
function formOf(rest: string, path: string): string {
  if (!rest.startsWith("[")) return rest;
  try {
    const words = strings(parseJson(path, rest).root);
    return words.length > 0 ? quoteWords(words) : rest;
  } catch {
    // Docker takes a list that is no JSON for shell text.
    return rest;
  }
}
