import type { Fact } from "../model/fact.ts";
import { type DockerInstruction, parseDockerfile } from "../parse/dockerfile.ts";
import { Lines } from "../parse/lines.ts";
import dockerfile from "./dockerfile.ts";
import { imageRequirementAt, manifestAt, requirementAt } from "./requirement.ts";
import type { Surface, SurfaceFile } from "./surface.ts";

export default {
  id: "dockerfile-images",
  title: "Images and files that a Dockerfile takes in",
  reference: "https://docs.docker.com/reference/dockerfile/#from",
  paths: dockerfile.paths,
  needs: "text",
  yields: ["manifest", "requirement"],
  *read(file) {
    const found = [...images(file)];
    if (found.length === 0) return;
    yield manifestAt(new Lines(file.path, file.text).place(0, 0), "image");
    yield* found;
  },
} satisfies Surface;

function* images(file: SurfaceFile): Generator<Fact> {
  const lines = new Lines(file.path, file.text);
  // A directive stands in the first comment lines only.
  const syntax = /^(?:#[^\n]{0,300}\n){0,10}?#\s{0,10}syntax\s{0,10}=\s{0,10}(\S{1,300})/i.exec(lines.text);
  if (syntax?.[1] !== undefined) {
    const start = syntax[0].lastIndexOf(syntax[1]);
    const frontend = imageRequirementAt(lines.place(start, start + syntax[1].length), syntax[1], new Map(), "build");
    if (frontend) yield frontend;
  }
  const variables = new Map<string, string>();
  const stages = new Set<string>();
  let count = 0;
  for (const instruction of parseDockerfile(file.path, file.text)) {
    const { name, rest, at, flags } = instruction;
    if (name === "ARG" && count === 0) {
      for (const [, key = "", value = ""] of rest.matchAll(/(?:^|\s)([A-Za-z_]\w{0,100})=("[^"]{0,300}"|'[^']{0,300}'|\S{0,300})/g))
        variables.set(key, value.replace(/^(["'])(.*)\1$/, "$2"));
    } else if (name === "FROM") {
      const [image = "", , stage] =
        /^(\S{1,1000})(?:\s+as\s+(\S{1,200}))?/i
          .exec(rest)
          ?.slice(1)
          .flatMap((one) => [one, undefined]) ?? [];
      if (!stages.has(image.toLowerCase())) yield* known(imageRequirementAt(at, image, variables));
      if (stage !== undefined) stages.add(stage.toLowerCase());
      stages.add(String(count++));
    } else {
      yield* taken(instruction, variables, stages);
    }
    if (name === "ADD") yield* added(rest, flags, at);
  }
}

/** `COPY --from=image` and `RUN --mount=from=image`; both may also name a stage, or a context that is handed in. */
function* taken({ flags, at }: DockerInstruction, variables: ReadonlyMap<string, string>, stages: ReadonlySet<string>): Generator<Fact> {
  for (const flag of flags) {
    const image = /^--from=(\S{1,1000})$/.exec(flag)?.[1] ?? /^--mount=(?:\S{0,500},)?from=([^,\s]{1,1000})/.exec(flag)?.[1];
    // A bare word is a context or a stage that comes from elsewhere, more often than an image.
    if (image !== undefined && !stages.has(image.toLowerCase()) && /[/:.@$]/.test(image))
      yield* known(imageRequirementAt(at, image, variables));
  }
}

/** `ADD` of an address: a checksum or a commit makes it firm. */
function* added(rest: string, flags: readonly string[], at: DockerInstruction["at"]): Generator<Fact> {
  const url = /(?:^|\s)((?:https?:\/\/|git@)\S{1,1000})\s/.exec(rest)?.[1];
  if (url === undefined || url.includes("$")) return;
  const git = /\.git(?:#|$)/.exec(url);
  const hashed = flags.some((flag) => /^--checksum=sha256:[0-9a-f]{64}$/.test(flag));
  if (git) yield requirementAt(at, "image", url, url, { version: /#([^:]{1,200})/.exec(url)?.[1] ?? "", source: "git" });
  else yield requirementAt(at, "image", url, url, { version: "", source: "url", ...(hashed ? { hashed } : {}) });
}

function* known(fact: Fact | undefined): Generator<Fact> {
  if (fact) yield fact;
}
