import type { Keys } from "../../parse/setting-edit.ts";
import type { Ground } from "../ground.ts";
import type { Wishes } from "../wishes.ts";

/** The profile that is closed further: the repository's own that is in force, or ours. */
export function profileName(wishes: Wishes): string {
  const chosen = wishes.at("default_permissions")?.value;
  return typeof chosen === "string" && !chosen.startsWith(":") && wishes.at("permissions", chosen) ? chosen : "preflight";
}

/** Whether a profile that exists starts from nothing: what is not named in it is closed, and programs may not even start. */
export function startsFromNothing(wishes: Wishes, name: string): boolean {
  return wishes.at("permissions", name) !== undefined && wishes.at("permissions", name, "extends") === undefined;
}

const ROOTS = ":workspace_roots";
/** The sandbox keeps these read-only by itself, unless a table opens the whole workspace. */
const KEPT_FOLDERS = [".git", ".codex", ".agents"];
const KEPT = /^(?:\.git|\.codex|\.agents)(?:\/|$)/;

/** What the sandbox lets a command read, write and reach. */
export function profile(wishes: Wishes, name: string, ground: Ground): void {
  const { posture, secretPaths, secretNames, rules } = ground;
  const filesystem = ["permissions", name, "filesystem"] as const;
  const inside = (path: string): Keys => [...filesystem, ROOTS, path];
  wishes.set(["default_permissions"], name, "the profile below is in force, whatever older keys say");
  const base = wishes.at("permissions", name, "extends")?.value;
  // What builds on another profile of the repository stays as strict as that.
  const ours = base === undefined || String(base).startsWith(":");
  if (ours && !startsFromNothing(wishes, name))
    wishes.set(["permissions", name, "extends"], baseOf(wishes, posture), BASE_BECAUSE[posture], [":read-only"]);
  closeWriting(wishes, name, ground);
  if (secretPaths.length + secretNames.length > 0 && !wishes.at(...filesystem, "glob_scan_max_depth")) {
    wishes.set(
      [...filesystem, "glob_scan_max_depth"],
      4,
      "so many folders deep the names below are looked for; Codex does not start without the number",
    );
  }
  for (const { path, because } of rules.secretNames.home) wishes.set([...filesystem, `~/${path}`], "deny", because, ["none"]);
  for (const path of secretPaths) wishes.set(inside(literal(path)), "deny", "it holds secrets", ["none"]);
  for (const { name: file, because } of secretNames) wishes.set(inside(`**/${file}`), "deny", because, ["none"]);
  if (posture !== "read-only") {
    for (const { path, because } of closedPlaces(ground)) wishes.set(inside(path), "read", because, ["deny", "none"]);
  }
  wishes.set(["permissions", name, "network", "enabled"], false, "no command in the sandbox reaches the network");
  wishes.unset(["sandbox_mode"], "default_permissions takes its place: some releases pass a profile over beside it");
  wishes.mend(["sandbox_workspace_write", "network_access"], false, "no command in the sandbox reaches the network");
  wishes.prune(["sandbox_workspace_write", "writable_roots"], () => "it opens a folder outside the workspace for writing");
}

/**
 * The places that are closed to writing. Several below one folder close that folder as a whole: where it is missing, Codex 0.169.0 on Linux mounts over it
 * once for each of them, the second mount fails, and the client does not start.
 */
function closedPlaces({ rules }: Ground): { readonly path: string; readonly because: string }[] {
  const scope = rules.writeScope.filter(({ path }) => !KEPT.test(path));
  const folderOf = (path: string): string => path.split("/").slice(0, -1).join("/");
  const closed = new Map<string, string[]>();
  for (const { path, because } of scope) {
    const folder = folderOf(path);
    const whole = folder !== "" && scope.filter((other) => folderOf(other.path) === folder).length > 1;
    const place = whole ? folder : path;
    closed.set(place, [...(closed.get(place) ?? []), because]);
  }
  return [...closed].map(([path, reasons]) => ({ path, because: reasons.join("; ") }));
}

const BASE_BECAUSE = {
  "read-only": "nothing is written",
  "workspace-write": "the workspace is written, and nothing outside",
  "constrained-auto": "the workspace is written, and nothing outside",
} as const;

/** A sandbox that is read-only today stays so. */
function baseOf(wishes: Wishes, posture: Ground["posture"]): ":read-only" | ":workspace" {
  const chosen = wishes.at("default_permissions")?.value;
  const older = chosen === undefined && wishes.at("sandbox_mode")?.value === "read-only";
  return posture === "read-only" || chosen === ":read-only" || older ? ":read-only" : ":workspace";
}

/** Entries that open a place for writing which the posture does not open. */
function closeWriting(wishes: Wishes, name: string, { posture, rules }: Ground): void {
  const filesystem = ["permissions", name, "filesystem"] as const;
  for (const { key, value } of wishes.at(...filesystem)?.entries() ?? []) {
    if (key === ROOTS && value.kind === "string") {
      // One word for the whole workspace leaves no place for what is closed in it.
      wishes.unset([...filesystem, ROOTS], "one word for the whole workspace becomes a table of places");
      if (posture !== "read-only" || value.value !== "write") {
        wishes.set([...filesystem, ROOTS, "."], String(value.value), "what held for the whole workspace still does");
      }
    } else if (key === ":root" && value.value === "write" && startsFromNothing(wishes, name)) {
      // Without the line, nothing of the machine could be read: no program would start, and no denial would be one that the sandbox makes.
      wishes.set([...filesystem, key], "read", "it opens the whole machine for writing; programs still have to read it to start");
    } else if (key !== ROOTS && value.value === "write") {
      wishes.unset([...filesystem, key], "it opens a place outside the workspace for writing");
    }
  }
  for (const { key, value } of wishes.at(...filesystem, ROOTS)?.entries() ?? []) {
    if (value.value !== "write") continue;
    const closed = KEPT.test(key) || rules.writeScope.some(({ path }) => key === path || key.startsWith(`${path}/`));
    if (posture === "read-only" || closed)
      wishes.unset([...filesystem, ROOTS, key], "it opens a place for writing that the posture closes");
  }
  if (posture === "read-only") return;
  const root = wishes.at(...filesystem, ROOTS);
  const opened = root?.value === "write" || root?.entries().some(({ key, value }) => value.value === "write" && /^\.?$|[*?[{]/.test(key));
  for (const folder of opened ? KEPT_FOLDERS : [])
    wishes.set([...filesystem, ROOTS, folder], "read", "with the whole workspace open, the sandbox no longer keeps it by itself", [
      "deny",
      "none",
    ]);
}

/** A key of a profile may hold wildcards: a character that would be one stands for any. */
function literal(path: string): string {
  return path.replace(/[*?[\]{}!\\]/g, "?");
}
