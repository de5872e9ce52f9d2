import { posix } from "node:path";
import ignore from "ignore";
import type { AgentSetting } from "../../model/agent.ts";
import type { CodexConfig } from "./config.ts";

/** What the operating-system sandbox lets a process do with a path. */
export interface Access {
  readonly allowed: boolean;
  /** Nothing in the repository tells; `allowed` is then false. */
  readonly unknown?: true;
  readonly because: string;
  readonly rule?: AgentSetting["at"];
}

/** Folders of the workspace that stay read-only in it: they decide what git and the agents run next. */
const READ_ONLY_FOLDERS = /^(?:\.git|\.codex|\.agents)(?:\/|$)/;

/** Where a path leads: inside the repository, or out of it. */
function locate(path: string, folder: string | undefined): { readonly inside?: string; readonly outside?: string } {
  if (/^[/~]/.test(path)) return { outside: posix.normalize(path) };
  if (folder === undefined) return { outside: path };
  const joined = posix.normalize(posix.join(folder, path));
  return joined === ".." || joined.startsWith("../") ? { outside: joined } : { inside: joined === "." ? "" : joined.replace(/\/$/, "") };
}

/** Whether a sandboxed process may write the path. */
export function mayWrite(path: string, folder: string | undefined, config: CodexConfig): Access {
  const { inside, outside } = locate(path, folder);
  if (config.mode === "danger-full-access")
    return granted("The repository's configuration switches the sandbox off (danger-full-access).", config.modeSetting);
  const own = entryFor(inside, outside, config);
  if (own?.setting.value === "write") return granted(`The permission profile opens ${own.name} for writing.`, own.setting);
  if (own) return refused(`The permission profile closes ${own.name} for writing.`, own.setting);
  if (config.mode === "read-only") return refused("The sandbox is read-only.", config.modeSetting);
  if (inside !== undefined) {
    if (READ_ONLY_FOLDERS.test(inside)) return refused("The sandbox keeps .git, .codex and .agents read-only.");
    return granted("Inside the workspace-write sandbox, files of the workspace are written unasked.");
  }
  const roots = config.get("sandbox_workspace_write.writable_roots");
  if (config.list("sandbox_workspace_write.writable_roots").some((root) => isBelow(outside ?? "", root))) {
    return granted("writable_roots opens folders outside the workspace.", roots);
  }
  // Nobody knows where the repository stands: a root of the machine may hold what `../` leads to.
  if (outside?.startsWith("..") && config.list("sandbox_workspace_write.writable_roots").some((root) => root.startsWith("/"))) {
    return {
      ...refused("Whether writable_roots holds the folder around the workspace depends on where that stands.", roots),
      unknown: true,
    };
  }
  if (isBelow(outside ?? "", "/tmp") && config.get("sandbox_workspace_write.exclude_slash_tmp")?.value !== true) {
    return granted("The sandbox lets /tmp be written.");
  }
  return refused("The sandbox stops writes outside the workspace.");
}

/** Whether a sandboxed process may read the path. Without a profile, everything on the disk may be read. */
export function mayRead(
  path: string,
  folder: string | undefined,
  config: CodexConfig,
  links: ReadonlyMap<string, string> | undefined,
): Access {
  const { inside, outside } = locate(path, folder);
  const link = inside === undefined ? undefined : links?.get(inside);
  const ends = link === undefined || inside === undefined ? [inside] : [inside, posix.normalize(posix.join(posix.dirname(inside), link))];
  for (const end of ends) {
    const closed = denied(end, end === undefined ? outside : undefined, config);
    if (closed) return refused(`The permission profile denies ${closed.name}, and the sandbox enforces it.`, closed.setting);
  }
  return granted("Codex reads by shell, and the sandbox lets it read everything on the disk.");
}

/** Whether a sandboxed process reaches the network. */
export function mayConnect(config: CodexConfig): Access {
  if (config.mode === "danger-full-access")
    return granted("The repository's configuration switches the sandbox off (danger-full-access).", config.modeSetting);
  const own = config.profile === undefined ? undefined : config.get(`permissions.${config.profile}.network.enabled`);
  // Domain lists bind only where features.network_proxy runs the proxy; nothing shows that from the repository alone.
  if (own?.value === true) return granted("The permission profile opens the network.", own);
  const network = config.get("sandbox_workspace_write.network_access");
  if (config.profile === undefined && config.mode === "workspace-write" && network?.value === true) {
    return granted("network_access opens the network to every command in the sandbox.", network);
  }
  return refused("The sandbox has no network.");
}

interface Entry {
  readonly name: string;
  readonly setting: AgentSetting;
}

/** The entries of the profile in force, for the workspace and for the machine. */
function entries(config: CodexConfig): { readonly workspace: readonly Entry[]; readonly machine: readonly Entry[] } {
  if (config.profile === undefined) return { workspace: [], machine: [] };
  const all = config.below(`permissions.${config.profile}.filesystem.`).map(({ rest, setting }) => ({ name: rest, setting }));
  const roots = ":workspace_roots.";
  return {
    workspace: all.filter(({ name }) => name.startsWith(roots)).map(({ name, setting }) => ({ name: name.slice(roots.length), setting })),
    machine: all.filter(({ name }) => !name.startsWith(roots)),
  };
}

/** The entry that denies a path, if one does: denials win over everything. */
function denied(inside: string | undefined, outside: string | undefined, config: CodexConfig): Entry | undefined {
  const { workspace, machine } = entries(config);
  const denies = ({ setting }: Entry): boolean => setting.value === "deny" || setting.value === "none";
  if (inside !== undefined) return workspace.find((entry) => denies(entry) && covers(entry.name, inside));
  return machine.find((entry) => denies(entry) && outside !== undefined && isBelow(outside, entry.name));
}

/** The entry that speaks of writing a path: a denial first, then the longest name. */
function entryFor(inside: string | undefined, outside: string | undefined, config: CodexConfig): Entry | undefined {
  const closed = denied(inside, outside, config);
  if (closed) return closed;
  const { workspace, machine } = entries(config);
  if (inside !== undefined) {
    const own = workspace.filter(({ name }) => covers(name, inside)).sort((a, b) => b.name.length - a.name.length)[0];
    if (own) return own;
    if (READ_ONLY_FOLDERS.test(inside)) return machine.find(({ name, setting }) => name === ":root" && setting.value === "write");
    return (
      machine.find(({ name }) => name === ":workspace_roots") ??
      machine.find(({ name, setting }) => name === ":root" && setting.value === "write")
    );
  }
  const path = outside ?? "";
  return (
    machine.find(({ name }) => /^[/~]/.test(name) && isBelow(path, name)) ??
    machine.find(({ name }) => (name === ":slash_tmp" || name === ":tmpdir") && isBelow(path, "/tmp")) ??
    machine.find(({ name, setting }) => name === ":root" && setting.value === "write")
  );
}

/** Whether a profile opens so little that programs may not even start: nothing of the machine but what it names. */
export function isBare(config: CodexConfig): boolean {
  if (config.profile === undefined) return false;
  const { machine } = entries(config);
  const extended = config.get(`permissions.${config.profile}.extends`) !== undefined;
  return !extended && !machine.some(({ name }) => name === ":root");
}

function covers(pattern: string, inside: string): boolean {
  if (pattern === "." || pattern === "") return true;
  return (
    inside !== "" &&
    ignore.isPathValid(inside) &&
    ignore({ ignorecase: false })
      .add(`/${pattern.replace(/^\.?\//, "")}`)
      .ignores(inside)
  );
}

function isBelow(path: string, folder: string): boolean {
  const trimmed = folder.replace(/\/+$/, "");
  return (
    path === trimmed || path.startsWith(`${trimmed}/`) || (folder === "/" && path !== "") || (trimmed === ".." && path.startsWith(".."))
  );
}

function granted(because: string, setting?: AgentSetting): Access {
  return { allowed: true, because, ...(setting ? { rule: setting.at } : {}) };
}

function refused(because: string, setting?: AgentSetting): Access {
  return { allowed: false, because, ...(setting ? { rule: setting.at } : {}) };
}
