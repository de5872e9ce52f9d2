import type { Target } from "./path-rule.ts";

/** Folders whose files decide what git, an editor or the agent runs. Read from the program of 2.1.329, and run. */
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
