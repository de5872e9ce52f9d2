import type { Lockfile } from "../model/requirement.ts";
import { type Line, Lines } from "../parse/lines.ts";
import { LockHosts, sortedNames, toRecord } from "./lock-hosts.ts";
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
    yield {
      kind: "lockfile",
      at: lines.place(0, 0),
      ecosystem: "npm",
      format: "pnpm",
      roots: toRecord(reader.roots),
      entries: reader.packages.size,
      withoutHash: sortedNames([...reader.packages].filter(([, fixed]) => !fixed).map(([key]) => nameOf(key))),
      hosts: reader.hosts.sorted(),
    } satisfies Lockfile;
  },
} satisfies Surface;

class Reader {
  readonly roots = new Map<string, string>();
  /** Key of the package → whether a hash or commit fixes it. */
  readonly packages = new Map<string, boolean>();
  readonly hosts = new LockHosts();
  readonly #lines: Lines;
  /** The keys above the current line, one a level. */
  #path: string[] = [];

  constructor(lines: Lines) {
    this.#lines = lines;
  }

  line(line: Line): void {
    const found = KEY.exec(line.text);
    if (!found) return;
    const level = (found[1]?.length ?? 0) / 2;
    const key = found[2] ?? found[3] ?? found[4] ?? "";
    const value = found[5]?.trim() ?? "";
    this.#path = [...this.#path.slice(0, level), key];
    if (this.#path[0] === "packages") this.#package(level, key, value, line);
    else this.#root(key, value);
  }

  /** `packages` → key → `resolution: {integrity: …}`, or the same over several lines. */
  #package(level: number, key: string, value: string, line: Line): void {
    const name = this.#path[1];
    if (name === undefined) return;
    if (level === 1) {
      this.packages.set(name, false);
      this.hosts.nextEntry();
    }
    const resolution = this.#path[2] === "resolution" && level <= 3;
    if (!resolution) return;
    const text = level === 3 ? `${key}: ${value}` : value;
    if (/(?:^|[{,\s])(?:integrity|commit): ?\S/.test(text) || /(?:^|[{,\s])type: ?directory/.test(text)) this.packages.set(name, true);
    const url = /(?:^|[{,\s])(?:tarball|repo): ?['"]?([^'",}\s]{1,2000})/.exec(text)?.[1];
    if (url !== undefined) this.hosts.add(url, () => this.#lines.place(line.start, line.start + line.text.length));
  }

  /** `importers` → `.` → section → name → `specifier`; older files have the sections, or a table `specifiers`, at the top. */
  #root(key: string, value: string): void {
    const path = this.#path[0] === "importers" && this.#path[1] === "." ? this.#path.slice(2) : this.#path;
    const [section, name, field] = path;
    if (section === undefined || name === undefined || !SECTIONS.has(section)) return;
    const unquoted = value.replace(/^['"]|['"]$/g, "");
    if (field === "specifier" && key === "specifier") this.roots.set(name, unquoted);
    else if (section === "specifiers" && field === undefined) this.roots.set(name, unquoted);
  }
}

/** `/name@1.0.0(peer@2)`, `name@1.0.0` or, in the oldest files, `/name/1.0.0`. */
function nameOf(key: string): string {
  const bare = key.replace(/^\//, "");
  const at = bare.indexOf("@", 1);
  if (at !== -1) return bare.slice(0, at);
  const slash = bare.lastIndexOf("/");
  return slash === -1 ? bare : bare.slice(0, slash);
}
