import type { Fact } from "../model/fact.ts";
import { Lines } from "../parse/lines.ts";
import { baseOf } from "./instructions.ts";
import { LockDraft, strengthOf } from "./lock-draft.ts";
import { manifestAt, requirementAt } from "./requirement.ts";
import type { Surface, SurfaceFile } from "./surface.ts";

export default {
  id: "go-requirements",
  title: "Requirements of Go modules, and go.sum",
  reference: "https://go.dev/ref/mod#go-mod-file",
  paths: ["**/go.mod", "**/go.sum"],
  needs: "text",
  yields: ["manifest", "requirement", "lockfile"],
  *read(file) {
    if (baseOf(file.path) === "go.sum") yield sums(file);
    else yield* module(file);
  },
} satisfies Surface;

/** `path version h1:hash`, and once more for the module's own go.mod. */
function sums(file: SurfaceFile): Fact {
  const lines = new Lines(file.path, file.text);
  const lock = new LockDraft();
  for (const line of lines) {
    const [, path, version, hash] = /^(\S{1,500}) (v\S{1,200}) (\S{1,200})$/.exec(line.text) ?? [];
    if (path === undefined || version === undefined) continue;
    lock.entry(path, version.replace(/\/go\.mod$/, ""), strengthOf(hash));
  }
  return lock.fact(lines.place(0, 0), "go", "go");
}

function* module(file: SurfaceFile): Generator<Fact> {
  const lines = new Lines(file.path, file.text);
  const found: Fact[] = [];
  const sources: { at: ReturnType<Lines["place"]>; option: string; value: string }[] = [];
  const replaced: string[] = [];
  let block = "";
  let name: string | undefined;
  let head = lines.place(0, 0);
  for (const line of lines) {
    const bare = line.text.replace(/\s{0,20}\/\/.*$/, "").trim();
    const at = lines.place(line.start + (line.text.length - line.text.trimStart().length), line.start + line.text.trimEnd().length);
    if (bare === ")") block = "";
    const opened = /^(require|replace|exclude|retract|tool)\s{0,10}\($/.exec(bare)?.[1];
    if (opened !== undefined) {
      block = opened;
      continue;
    }
    const [, verb = block, rest = bare] = /^(module|require|replace|tool|go|toolchain)\s{1,20}(.{1,1000})$/.exec(bare) ?? [];
    if (verb === "module") {
      name = rest.replace(/^"|"$/g, "");
      head = at;
    } else if (verb === "require") {
      const [, path, version] = /^"?([^\s"]{1,500})"?\s{1,20}(v\S{1,200})$/.exec(rest) ?? [];
      if (path !== undefined && version !== undefined)
        found.push(requirementAt(at, "go", path, version, { group: /\/\/\s{0,10}indirect/.test(line.text) ? "build" : "runtime" }));
    } else if (verb === "replace") {
      const [, from, to, version] =
        /^(\S{1,500})(?:\s{1,20}v\S{1,200})?\s{1,20}=>\s{1,20}(\S{1,500})(?:\s{1,20}(v\S{1,200}))?$/.exec(rest) ?? [];
      if (from !== undefined) replaced.push(from);
      if (from !== undefined && to !== undefined && !/^[./]/.test(to))
        sources.push({ at, option: `replace ${from}`, value: `${to}@${version ?? ""}` });
    }
  }
  // Go has no word for a module that is an application.
  yield manifestAt(head, "go", {
    sources,
    ...(replaced.length === 0 ? {} : { overrides: replaced }),
    ...(name === undefined ? {} : { name }),
  });
  yield* found;
}
