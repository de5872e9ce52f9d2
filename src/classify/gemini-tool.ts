/** An entry of a list of tools in Gemini CLI's settings, taken apart: `run_shell_command(npm test)`. */
export interface GeminiTool {
  readonly name: string;
  /** What stands in parentheses; only the shell has a use for it. */
  readonly argument: string | undefined;
  readonly isShell: boolean;
}

export function parseGeminiTool(entry: string): GeminiTool {
  const match = /^(?<name>[\w-]+)\((?<argument>[\s\S]*)\)$/.exec(entry)?.groups;
  const name = match?.["name"] ?? entry;
  return { name, argument: match?.["argument"], isShell: name === "run_shell_command" || name === "ShellTool" };
}

/** Tools of Gemini CLI 0.61.0, by their names and by those of their classes. */
const TOOLS: ReadonlySet<string> = new Set(
  `glob grep_search search_file_content list_directory read_file read_many_files write_file replace run_shell_command web_fetch google_web_search
  save_memory write_todos ask_user activate_skill invoke_agent enter_plan_mode exit_plan_mode get_internal_docs codebase_investigator cli_help
  update_topic complete_task read_mcp_resource list_mcp_resources read_background_output list_background_processes ShellTool ReadFileTool WriteFileTool
  EditTool WebFetchTool GlobTool GrepTool RipGrepTool LSTool WebSearchTool MemoryTool ReadManyFilesTool`.split(/\s+/),
);

/** Whether a tool may have this name: one of the client's own, a server's, or one that a discovery command finds. */
export function isKnownTool(name: string): boolean {
  return TOOLS.has(name) || /^(?:mcp_|discovered_tool_|tracker_|\*)/.test(name) || name.includes("__");
}
