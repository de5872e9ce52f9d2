import type { StatedTool } from "../model/mcp.ts";
import type { ScriptLanguage } from "../model/script.ts";
import type { Lines } from "./lines.ts";
import { javaScriptTools } from "./mcp-tools-javascript.ts";
import { pythonTools } from "./mcp-tools-python.ts";
import { patternTools } from "./mcp-tools-words.ts";

/** Code that registers tools names one of these; everything else is not looked at twice. */
const SIGN =
  /registerTool|\.tool\b|addTool|add_tool|inputSchema|ListToolsRequest|NewTool\(|MustTool\(|mcp\.Tool\{|\bTool\(|McpServerTool|#\[(?:rmcp::)?tool\b|@McpTool|@Tool\b|#\[McpTool/;

const MOST_TOOLS = 500;
const MOST_TEXT = 2 * 1024 * 1024;

/**
 * The tools that source code registers with an MCP server, without running it: by the syntax tree in JavaScript and TypeScript, by tokens in
 * Python, by patterns in Go, C#, Rust, Java, Kotlin and PHP. A name that only a run would tell is left out. Sorted by place, each name once.
 */
export function readMcpTools(lines: Lines, language: ScriptLanguage): readonly StatedTool[] {
  if (lines.text.length > MOST_TEXT || !SIGN.test(lines.text)) return [];
  const found =
    language === "javascript"
      ? javaScriptTools(lines)
      : language === "python"
        ? pythonTools(lines)
        : language === "words"
          ? patternTools(lines)
          : [];
  const names = new Set<string>();
  return [...found]
    .sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column)
    .filter(({ name }) => isToolName(name) && !names.has(name) && names.add(name) !== undefined)
    .slice(0, MOST_TOOLS);
}

/** https://modelcontextprotocol.io/specification/draft/server/tools: letters, digits and a few marks, at most 128. */
function isToolName(name: string): boolean {
  return /^[\w.\-/]{1,128}$/.test(name);
}
