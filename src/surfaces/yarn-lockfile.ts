import type { Place } from "../model/place.ts";
import { type Line, Lines } from "../parse/lines.ts";
import { LockDraft, strengthOf } from "./lock-draft.ts";
import type { Surface } from "./surface.ts";

/** One block: a head at the left edge and the indented lines below it. */
interface Block {
  /** `name@specifier`, as they were asked for. */
  readonly asked: readonly string[];
  readonly name: string;
  /** Comes out of the project itself (`workspace:`, `link:`, `portal:`, `file:`) or is a patch of another entry. */
  readonly local: boolean;
  /** The folder of a workspace. */
  readonly workspace: string | undefined;
  version?: string;
  hash?: string;
  /** Version 1 writes the tarball's SHA-1 behind its address. */
  sha1?: true;
  fixed: boolean;
  readonly urls: { readonly url: string; readonly at: Place }[];
  readonly needs: [string, string][];
}

export default {
  id: "yarn-lockfile",
  title: "Yarn lock file",
  reference: "https://yarnpkg.com/configuration/yarnrc",
  paths: ["**/yarn.lock"],
  needs: "text",
  yields: ["lockfile"],
  *read(file) {
    const lines = new Lines(file.path, file.text);
    const blocks: Block[] = [];
    let within = "";
    let berry = false;
    for (const line of lines) {
      const current = blocks.at(-1);
      berry ||= line.text.startsWith("__metadata:");
      if (/^[^\s#]/.test(line.text) && line.text.endsWith(":") && !line.text.startsWith("__metadata")) {
        blocks.push(blockOf(line.text));
        within = "";
      } else if (/^ {4}\S/.test(line.text) && current && /^(?:d|devD|optionalD)ependencies$/.test(within)) {
        const [, key, value = ""] = /^\s{4}"?([^"\s:]{1,300})"?:?\s(.{1,1000})$/.exec(line.text) ?? [];
        if (key !== undefined) current.needs.push([key, unquoted(value)]);
      } else if (/^\s/.test(line.text) && current) {
        within = /^ {2}([A-Za-z]{1,40}):$/.exec(line.text)?.[1] ?? within;
        field(line, current, lines);
      }
    }
    yield draftOf(blocks).fact(lines.place(0, 0), "npm", berry ? "yarn-berry" : "yarn");
  },
} satisfies Surface;

function draftOf(blocks: readonly Block[]): LockDraft {
  const lock = new LockDraft();
  for (const block of blocks) {
    const hash = block.local || block.fixed ? "needless" : block.hash !== undefined ? strengthOf(block.hash) : block.sha1 ? "weak" : "none";
    lock.entry(block.name, block.local ? "link" : block.version, hash);
    for (const { url, at } of block.urls) lock.hosts.add(url, () => at);
    for (const asked of block.asked) lock.answers.set(asked, block.local ? "link" : (block.version ?? ""));
  }
  // Newer files tell what each workspace asks for.
  for (const { workspace, needs } of blocks) {
    if (workspace === undefined) continue;
    const project = lock.project(workspace);
    const { gets } = project;
    for (const [name, spec] of needs) {
      project.asksFor(name, spec.replace(/^npm:(?=[~^<>=*\d])/, ""));
      const got = lock.answers.get(`${name}@${spec}`);
      if (got !== undefined) gets.set(name, got);
    }
  }
  return lock;
}

/** `"@scope/name@^1.0.0, @scope/name@^1.1.0":` or `name@^1:`, with a protocol in newer files (`name@npm:^1`). */
function blockOf(head: string): Block {
  const asked = head
    .slice(0, -1)
    .split(/"?, ?"?/)
    .map(unquoted);
  const first = asked[0] ?? head;
  const at = first.indexOf("@", 1);
  const name = at === -1 ? first : first.slice(0, at);
  const workspace = asked
    .map((one) => /@workspace:(.{1,1000})$/.exec(one)?.[1])
    .find((folder) => folder !== undefined && !/^[\^~*]/.test(folder));
  return {
    asked,
    name,
    local: /@(?:workspace|link|portal|file|patch|exec):/.test(first),
    workspace: workspace === "." ? "" : workspace,
    fixed: false,
    urls: [],
    needs: [],
  };
}

function unquoted(text: string): string {
  return text.trim().replace(/^"|"$/g, "");
}

function field(line: Line, block: Block, lines: Lines): void {
  const [, key, raw = ""] = /^\s{1,8}"?([A-Za-z]{1,40})"?:?\s(.{1,4000})$/.exec(line.text) ?? [];
  const value = unquoted(raw);
  if (key === "version") block.version ??= value;
  if (key === "integrity" || key === "checksum") block.hash = value;
  // Packages for another system than the one that wrote the file have no checksum: they were never fetched.
  if (key === "conditions") block.fixed = true;
  if (key !== "resolved" && key !== "resolution") return;
  const url = key === "resolved" ? value : value.slice(Math.max(0, value.search(/(?:git\+)?[a-z]{2,8}:\/\//)));
  block.urls.push({ url, at: lines.place(line.start, line.start + line.text.length) });
  // Version 1 writes the tarball's SHA-1, newer ones and repositories the commit, behind the `#`.
  if (/#commit=[0-9a-f]{40}$/.test(value) || /(?:^git\+|^git:|\.git#|codeload|\/tar\.gz\/)/.test(value))
    block.fixed ||= /[0-9a-f]{40}/.test(value);
  else if (/#[0-9a-f]{40}$/.test(value)) block.sha1 = true;
}
