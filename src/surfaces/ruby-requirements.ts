import type { Fact } from "../model/fact.ts";
import type { Place } from "../model/place.ts";
import type { Requirement } from "../model/requirement.ts";
import { Lines } from "../parse/lines.ts";
import { baseOf } from "./instructions.ts";
import { LockDraft, strengthOf } from "./lock-draft.ts";
import { indexAt, manifestAt, requirementAt } from "./requirement.ts";
import type { Surface, SurfaceFile } from "./surface.ts";

const LITERAL = /"([^"#\n]{0,300})"|'([^'\n]{0,300})'/g;
const OPTION = /(?:\b(\w{2,20}):|:(\w{2,20})\s{0,5}=>)\s{0,10}(?:"([^"\n]{0,300})"|'([^'\n]{0,300})'|(\S{1,100}))/g;

/** Ruby programs, read for their plain calls only: what is computed stays unknown. */
export default {
  id: "ruby-requirements",
  title: "Gems of Gemfile, gemspec and Gemfile.lock",
  reference: "https://bundler.io/man/gemfile.5.html",
  paths: ["**/gemfile", "**/gems.rb", "**/*.gemspec", "**/gemfile.lock", "**/gems.locked"],
  needs: "text",
  yields: ["manifest", "requirement", "lockfile", "packageIndex"],
  *read(file) {
    const base = baseOf(file.path);
    if (/lock(?:ed)?$/.test(base)) yield locked(file);
    else yield* base.endsWith(".gemspec") ? gemspec(file) : gemfile(file);
  },
} satisfies Surface;

function* gemfile(file: SurfaceFile): Generator<Fact> {
  const lines = new Lines(file.path, file.text);
  // A Gemfile that takes in a gemspec belongs to a library.
  yield manifestAt(lines.place(0, 0), "ruby", { role: /^\s{0,20}gemspec\b/m.test(lines.text) ? "library" : "application" });
  const groups: Requirement["group"][] = [];
  let sources = 0;
  for (const [line, at] of calls(lines)) {
    const opened = /^(group|source|git|github|path|platforms?|install_if|if|unless)\b(.{0,500})/.exec(line);
    const block = /\bdo(?:\s{0,5}\|[^|]{0,40}\|)?$/.test(line);
    if (opened && (block || opened[1] === "if" || opened[1] === "unless"))
      groups.push(
        /:(?:development|test|ci|lint|docs?)\b/.test(opened[2] ?? "")
          ? "development"
          : opened[1]?.startsWith("platform")
            ? "optional"
            : (groups.at(-1) ?? "runtime"),
      );
    else if (line === "end") groups.pop();
    if (opened?.[1] === "source") {
      const url = literals(line)[0];
      if (url !== undefined) yield indexAt(at, "ruby", "source", url, block ? "named" : sources++ === 0 ? "instead" : "beside");
    }
    const call = /^gem[\s(]{1,10}(.{1,1000})$/.exec(line)?.[1];
    if (call !== undefined) yield* gem(call, at, groups.at(-1) ?? "runtime");
  }
}

function* gem(call: string, at: Place, inherited: Requirement["group"]): Generator<Fact> {
  const options = new Map<string, string>();
  for (const [, a, b, double, single, bare] of call.matchAll(OPTION)) options.set(a ?? b ?? "", double ?? single ?? bare ?? "");
  const [name, ...versions] = literals(call.replaceAll(OPTION, " "));
  if (name === undefined) return;
  const group = /^\[?:?(?:development|test)/.test(options.get("group") ?? options.get("groups") ?? "")
    ? "development"
    : options.has("platforms") || options.has("platform")
      ? "optional"
      : inherited;
  const git = options.get("git") ?? options.get("github") ?? options.get("gitlab") ?? options.get("bitbucket") ?? options.get("gist");
  if (git !== undefined) {
    const tag = options.get("tag");
    const ref = options.get("ref") ?? (tag === undefined ? undefined : `tags/${tag}`) ?? options.get("branch") ?? "";
    yield requirementAt(at, "ruby", name, git, { version: ref, source: "git", group });
  } else if (options.has("path")) yield requirementAt(at, "ruby", name, options.get("path") ?? "", { version: "", source: "local", group });
  else {
    const rest = call.replaceAll(OPTION, " ").replaceAll(LITERAL, " ");
    const computed = versions.length === 0 && /,\s{0,20}[A-Za-z_*]/.test(rest);
    yield requirementAt(at, "ruby", name, versions.join(", "), { group, ...(computed ? { dynamic: true } : {}) });
  }
}

function* gemspec(file: SurfaceFile): Generator<Fact> {
  const lines = new Lines(file.path, file.text);
  const found: Fact[] = [];
  for (const [line, at] of calls(lines)) {
    const [, kind, call] = /\.add_(development_|runtime_)?dependency[\s(]{1,10}(.{1,1000})$/.exec(line) ?? [];
    const [name, ...versions] = literals(call ?? "");
    if (name !== undefined)
      found.push(requirementAt(at, "ruby", name, versions.join(", "), { group: kind === "development_" ? "development" : "runtime" }));
  }
  if (found.length === 0) return;
  yield manifestAt(lines.place(0, 0), "ruby", { role: "library" });
  yield* found;
}

/** Lines without comments; a call that goes on behind a comma is joined. */
function* calls(lines: Lines): Generator<[string, Place]> {
  let open = "";
  let start = 0;
  for (const line of lines) {
    const bare = line.text.replace(/^\s{0,200}#.*$|\s#\s.*$/, "").trim();
    if (bare === "") continue;
    if (open === "") start = line.start + (line.text.length - line.text.trimStart().length);
    open = open === "" ? bare : `${open} ${bare}`;
    if (bare.endsWith(",") && open.length < 2_000) continue;
    yield [open, lines.place(start, line.start + line.text.trimEnd().length)];
    open = "";
  }
}

function literals(call: string): string[] {
  return [...call.matchAll(LITERAL)].map(([, double, single]) => double ?? single ?? "");
}

/** Sections at the left edge, gems by four blanks, what they need by six. */
function locked(file: SurfaceFile): Fact {
  const lines = new Lines(file.path, file.text);
  const lock = new LockDraft();
  const sums = new Map<string, string>();
  const gems: [string, string, string, boolean][] = [];
  let section = "";
  let remote = "";
  let revision = "";
  for (const line of lines) {
    const head = /^([A-Z][A-Z ]{2,40})$/.exec(line.text)?.[1];
    if (head !== undefined) {
      section = head;
      revision = "";
      continue;
    }
    const [, key, value = ""] = /^ {2}(remote|revision): (\S{1,500})$/.exec(line.text) ?? [];
    if (key === "remote") {
      remote = value;
      if (section === "GEM" || section === "GIT") lock.hosts.add(remote, () => lines.place(line.start + 2, line.start + line.text.length));
    } else if (key === "revision") revision = value;
    const [, name, version = ""] = /^ {4}([\w.-]{1,200}) \(([^)]{1,100})\)$/.exec(line.text) ?? [];
    if (name !== undefined && section !== "DEPENDENCIES")
      gems.push([name, version.replace(/-(?:java|x86|x64|arm|aarch|universal).*$/, ""), section, /^[0-9a-f]{40}$/.test(revision)]);
    const [, summed, sum] = section === "CHECKSUMS" ? (/^ {2}([\w.-]{1,200}) \([^)]{1,100}\)(?: (\S{1,200}))?/.exec(line.text) ?? []) : [];
    if (summed !== undefined && sum !== undefined) sums.set(summed, sum);
  }
  for (const [name, version, from, commit] of gems)
    lock.entry(name, version, from === "PATH" ? "needless" : from === "GIT" ? (commit ? "needless" : "none") : strengthOf(sums.get(name)));
  return lock.fact(lines.place(0, 0), "ruby", "gemfile");
}
