import { posix } from "node:path";
import { globs } from "../globs.ts";
import type { EditorSettings } from "./editor-settings.ts";

/**
 * Files that VS Code 1.139 asks about before its agent edits them, read from the default of `chat.tools.edits.autoApprove` and from the
 * extension's own list. Linux tells `.env` from `.ENV`, and so do these.
 */
const PROTECTED = [
  "**/.git/**",
  "**/{package.json,server.xml,build.rs,web.config,.gitattributes,.env,Cargo.toml}",
  "**/{.npmrc,.yarnrc,.yarnrc.yml,.pnpmfile.js,.pnpmfile.cjs,.pnpmfile.mjs,pnpm-workspace.yaml}",
  "**/*.{code-workspace,csproj,fsproj,vbproj,vcxproj,proj,targets,props,gradle,gradle.kts}",
  "**/gradle.properties",
  "**/ruby_lsp/*/addon",
  "**/*.lock",
  "**/*-lock.{yaml,json}",
  "**/.mcp.json",
  "**/.vscode/*.json",
  "**/.github/agents/**",
  "**/.github/hooks/**",
  "**/.claude/agents/**",
  "**/.claude/settings.json",
  "**/.claude/settings.local.json",
  "**/.codex/agents/**",
  "**/.codex/config.toml",
  "**/.codex/hooks.json",
];

const isProtected = globs(PROTECTED, { dot: true });

/** Why editing a file of the workspace asks; undefined where it does not. */
export function editAsks(path: string, settings: EditorSettings): string | undefined {
  const inside = posix.normalize(path);
  if (isProtected(inside)) return `${path} is on the list of files that ask`;
  const hooks = settings.below("chat.hookFilesLocations.").map(({ rest }) => rest.replace(/^\.?\/|\/$/g, ""));
  return hooks.some((place) => inside === place || inside.startsWith(`${place}/`)) ? `${path} holds hooks` : undefined;
}
