import type { Target } from "./path-rule.ts";

/** Folders whose files decide what git, an editor or the agent runs. Read from the programs of 2.1.329 and 2.1.332, and run. */
const FOLDERS = /(?:^|\/)(?:\.git|\.vscode|\.idea|\.claude|\.husky|\.cargo|\.devcontainer|\.yarn|\.mvn|\.config\/git)(?:\/|$)/i;

const FILES = new Set([
  ".gitconfig",
  ".gitmodules",
  ".bashrc",
  ".bash_profile",
  ".zshrc",
  ".zprofile",
  ".profile",
  ".zshenv",
  ".zlogin",
  ".zlogout",
  ".bash_login",
  ".bash_aliases",
  ".bash_logout",
  ".envrc",
  ".ripgreprc",
  ".mcp.json",
  ".claude.json",
  ".npmrc",
  ".yarnrc",
  ".yarnrc.yml",
  ".pnp.cjs",
  ".pnp.loader.mjs",
  ".pnpmfile.cjs",
  "bunfig.toml",
  ".bunfig.toml",
  ".bazelrc",
  ".bazelversion",
  ".bazeliskrc",
  ".pre-commit-config.yaml",
  "lefthook.yml",
  ".lefthook.yml",
  "lefthook.yaml",
  ".lefthook.yaml",
  "gradle-wrapper.properties",
  "maven-wrapper.properties",
  ".devcontainer.json",
  "pyrightconfig.json",
]);

/** Whether Claude Code asks before it writes the path in every mode, whatever the allow rules say. */
export function isProtected({ inside, outside }: Target): boolean {
  const path = inside ?? outside ?? "";
  return FOLDERS.test(path) || FILES.has((path.split("/").at(-1) ?? "").toLowerCase());
}

/**
 * The one file in a protected folder that the tools write unasked in every mode, in a folder that nobody has trusted too; a command that writes it
 * asks. Only at the root. Run with 2.1.329 and 2.1.332.
 */
export function isLaunchFile({ inside }: Target): boolean {
  return inside === ".claude/launch.json";
}
