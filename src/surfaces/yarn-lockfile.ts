import type { Lockfile } from "../model/requirement.ts";
import { type Line, Lines } from "../parse/lines.ts";
import { LockHosts, sortedNames } from "./lock-hosts.ts";
import type { Surface } from "./surface.ts";

/** One block: a head at the left edge and the indented lines below it. */
interface Block {
  readonly name: string;
  /** Comes out of the project itself (`workspace:`, `link:`, `portal:`, `file:`) or is a patch of another entry. */
  readonly local: boolean;
  hashed: boolean;
  fixed: boolean;
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
    const hosts = new LockHosts();
    const blocks: Block[] = [];
    for (const line of lines) {
      const current = blocks.at(-1);
      if (/^[^\s#]/.test(line.text) && line.text.endsWith(":") && !line.text.startsWith("__metadata")) {
        blocks.push(blockOf(line.text));
        hosts.nextEntry();
      } else if (/^\s/.test(line.text) && current) {
        field(line, current, hosts, lines);
      }
    }
    yield {
      kind: "lockfile",
      at: lines.place(0, 0),
      ecosystem: "npm",
      format: "yarn",
      // The format keeps only what was asked for by anyone, not by whom.
      roots: {},
      entries: blocks.length,
      withoutHash: sortedNames(blocks.filter(({ hashed, fixed, local }) => !hashed && !fixed && !local).map(({ name }) => name)),
      hosts: hosts.sorted(),
    } satisfies Lockfile;
  },
} satisfies Surface;

/** `"@scope/name@^1.0.0, @scope/name@^1.1.0":` or `name@^1:`, with a protocol in newer files (`name@npm:^1`). */
function blockOf(head: string): Block {
  const first = head.replace(/^"/, "").split(/[",]/, 1)[0]?.replace(/:$/, "") ?? head;
  const at = first.indexOf("@", 1);
  const name = at === -1 ? first : first.slice(0, at);
  return { name, local: /@(?:workspace|link|portal|file|patch|exec):/.test(first), hashed: false, fixed: false };
}

function field(line: Line, block: Block, hosts: LockHosts, lines: Lines): void {
  const [, key, raw = ""] = /^\s{1,8}"?([A-Za-z]{1,40})"?:?\s(.{1,4000})$/.exec(line.text) ?? [];
  const value = raw.trim().replace(/^"|"$/g, "");
  if (key === "integrity" || key === "checksum") block.hashed = true;
  // Packages for another system than the one that wrote the file have no checksum: they were never fetched.
  if (key === "conditions") block.fixed = true;
  if (key !== "resolved" && key !== "resolution") return;
  const url = key === "resolved" ? value : value.slice(Math.max(0, value.search(/(?:git\+)?[a-z]{2,8}:\/\//)));
  hosts.add(url, () => lines.place(line.start, line.start + line.text.length));
  // Version 1 writes the tarball's SHA-1, newer ones the commit, behind the `#`.
  if (/#(?:commit=)?[0-9a-f]{40}$/.test(value)) block.fixed = true;
}
