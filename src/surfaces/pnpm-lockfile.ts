import { type Line, Lines } from "../parse/lines.ts";
import { LockDraft } from "./lock-draft.ts";
import type { Surface } from "./surface.ts";

const SECTIONS: ReadonlySet<string> = new Set(["dependencies", "devDependencies", "optionalDependencies", "specifiers"]);
const KEY = /^( *)(?:'([^']{1,500})'|"([^"]{1,500})"|([^\s:'"#][^:'"]{0,500}(?::[^\s'"][^:'"]{0,300}){0,5})):(?: (.{0,4000}))?$/;

/**
 * Read line by line: such files grow to megabytes, which a YAML parser does not read in the time that a file has. pnpm writes every
 * key on a line of its own, with two spaces a level.
 */
export default {
  id: "pnpm-lockfile",
  title: "pnpm lock file",
  reference: "https://pnpm.io/git#lockfiles",
  paths: ["**/pnpm-lock.yaml"],
  needs: "text",
  yields: ["lockfile"],
  *read(file) {
    const lines = new Lines(file.path, file.text);
    const reader = new Reader(lines);
    for (const line of lines) reader.line(line);
    yield reader.draft().fact(lines.place(0, 0), "npm", "pnpm");
  },
} satisfies Surface;

class Reader {
  readonly #lock = new LockDraft();
  /** Key of the package → whether a hash or commit fixes it. */
  readonly #packages = new Map<string, { fixed: boolean; readonly urls: { readonly url: string; readonly line: Line }[] }>();
  readonly #lines: Lines;
  /** The keys above the current line, one a level. */
  #path: string[] = [];

  constructor(lines: Lines) {
    this.#lines = lines;
  }

  line(line: Line): void {
    // Version 11 of pnpm writes several documents: its own tools first.
    if (line.text.startsWith("---")) this.#path = [];
    const found = KEY.exec(line.text);
    if (!found) return;
    const level = (found[1]?.length ?? 0) / 2;
    const key = found[2] ?? found[3] ?? found[4] ?? "";
    const value = found[5]?.trim() ?? "";
    this.#path = [...this.#path.slice(0, level), key];
    if (this.#path[0] === "packages") this.#package(level, key, value, line);
    else if (this.#path[0] === "importers" && this.#path[1] !== undefined) this.#project(this.#path[1], this.#path.slice(2), key, value);
    // Older files have the sections, or a table `specifiers`, at the top.
    else if (this.#path[0] !== "importers") this.#project(".", this.#path, key, value);
  }

  draft(): LockDraft {
    for (const [key, { fixed, urls }] of this.#packages) {
      const { name, version } = split(key);
      this.#lock.entry(name, version, fixed ? "strong" : "none");
      for (const { url, line } of urls) this.#lock.hosts.add(url, () => this.#lines.place(line.start, line.start + line.text.length));
    }
    return this.#lock;
  }

  /** `packages` → key → `resolution: {integrity: …}`, or the same over several lines. */
  #package(level: number, key: string, value: string, line: Line): void {
    const name = this.#path[1];
    if (name === undefined) return;
    const known = this.#packages.get(name) ?? { fixed: false, urls: [] };
    if (level === 1) this.#packages.set(name, known);
    if (this.#path[2] !== "resolution" || level > 3) return;
    const text = level === 3 ? `${key}: ${value}` : value;
    if (/(?:^|[{,\s])(?:integrity|commit): ?\S/.test(text) || /(?:^|[{,\s])type: ?directory/.test(text)) known.fixed = true;
    const url = /(?:^|[{,\s])(?:tarball|repo): ?['"]?([^'",}\s]{1,2000})/.exec(text)?.[1];
    if (url !== undefined) known.urls.push({ url, line });
  }

  /** Section → name → `specifier` and `version`; in older files the version stands behind the name. */
  #project(importer: string, path: readonly string[], key: string, value: string): void {
    const [section, name, field] = path;
    if (section === undefined || !SECTIONS.has(section)) return;
    const project = this.#lock.project(importer === "." ? "" : importer);
    const { gets } = project;
    if (name === undefined) return;
    const unquoted = value.replace(/^['"]|['"]$/g, "");
    if (section === "specifiers" || (field === "specifier" && key === "specifier")) project.asksFor(name, unquoted);
    else if (field === undefined ? unquoted !== "" : field === "version" && key === "version")
      gets.set(name, unquoted.startsWith("link:") || unquoted.startsWith("file:") ? "link" : unquoted.replace(/[(_].{0,2000}$/, ""));
  }
}

/** `/name@1.0.0(peer@2)`, `name@1.0.0` or, in the oldest files, `/name/1.0.0`. */
function split(key: string): { readonly name: string; readonly version: string | undefined } {
  const bare = key.replace(/^\//, "").replace(/\(.{0,4000}$/, "");
  const at = bare.indexOf("@", 1);
  if (at !== -1) return { name: bare.slice(0, at), version: bare.slice(at + 1) };
  const slash = bare.lastIndexOf("/");
  return slash === -1 ? { name: bare, version: undefined } : { name: bare.slice(0, slash), version: bare.slice(slash + 1) };
}
