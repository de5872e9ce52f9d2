import type { StatedParameter, StatedTool } from "../model/mcp.ts";
import type { Lines } from "./lines.ts";

// Go, C#, Rust, Java, Kotlin and PHP: their grammar is not read. The registration's own words are, and what stands up to the next one.

/** A text between double quotes or backquotes. */
const STRING = String.raw`(?:"((?:[^"\\\n]|\\.){0,4000})"|${"`"}([^${"`"}]{0,4000})${"`"})`;

/** Characters behind a registration in which its description and its parameters are looked for. */
const NEAR = 4_000;

interface Dialect {
  readonly ending: RegExp;
  /** Where a tool begins; the first group that took part is its name. */
  readonly begins: RegExp;
  readonly description: RegExp;
  readonly parameter?: RegExp;
  readonly readOnly: RegExp;
  readonly destructive: RegExp;
  /** Where the name is that of the function below. */
  readonly named?: RegExp;
}

const DIALECTS: readonly Dialect[] = [
  {
    // https://github.com/mark3labs/mcp-go, https://github.com/modelcontextprotocol/go-sdk, https://github.com/grafana/mcp-grafana
    ending: /\.go$/i,
    begins: new RegExp(String.raw`(?:\bNewTool\(|\bMustTool\(|\bmcp\.Tool\{[\s\S]{0,200}?\bName:)\s*${STRING}`, "g"),
    description: new RegExp(String.raw`(?:WithDescription\(|\bDescription:\s*(?:\w+\([^"\n]{0,40}"[^"\n]{0,200}",)?|^\s*,\s*)\s*${STRING}`),
    parameter: new RegExp(String.raw`\bWith(?:String|Number|Boolean|Object|Array|Any|Integer)\(\s*${STRING}`, "g"),
    readOnly: /ReadOnlyHint(?:Annotation)?(?:\(|:\s*(?:[\w.]+(?:\[\w+\])?\()?)\s*(true|false)/i,
    destructive: /DestructiveHint(?:Annotation)?(?:\(|:\s*(?:[\w.]+(?:\[\w+\])?\()?)\s*(true|false)/i,
  },
  {
    // https://github.com/modelcontextprotocol/csharp-sdk
    ending: /\.cs$/i,
    begins: new RegExp(String.raw`\[McpServerTool(?:\((?:[^)"]{0,200}\bName\s*=\s*${STRING})?|[,\]])`, "g"),
    description: new RegExp(String.raw`\bDescription\(\s*${STRING}`),
    readOnly: /\bReadOnly\s*=\s*(true|false)/,
    destructive: /\bDestructive\s*=\s*(true|false)/,
    named: /\b(?:public|internal|private|protected)\s+(?:(?:static|async|virtual|override)\s+)*[\w<>[\]?,. ]{1,120}?\s+(\w+)\s*\(/,
  },
  {
    // https://github.com/modelcontextprotocol/rust-sdk
    ending: /\.rs$/i,
    begins: new RegExp(String.raw`#\[(?:rmcp::)?tool(?:\((?:[^)"]{0,100}\bname\s*=\s*${STRING})?|\])`, "g"),
    description: new RegExp(String.raw`\bdescription\s*=\s*${STRING}`),
    readOnly: /\bread_only_hint\s*=\s*(?:Some\()?(true|false)/,
    destructive: /\bdestructive_hint\s*=\s*(?:Some\()?(true|false)/,
    named: /\bfn\s+(\w+)/,
  },
  {
    // Spring AI and the SDKs of Java and Kotlin
    ending: /\.(?:java|kts?)$/i,
    begins: new RegExp(
      String.raw`(?:@(?:Mcp)?Tool\b(?:\((?:[^)"]{0,100}\bname\s*=\s*${STRING})?)?|\baddTool\(\s*(?:name\s*=\s*)?${STRING})`,
      "g",
    ),
    description: new RegExp(String.raw`\b(?:description|value)\s*=\s*${STRING}`),
    readOnly: /\breadOnlyHint\s*=\s*(true|false)/,
    destructive: /\bdestructiveHint\s*=\s*(true|false)/,
    named: /\b(?:public|private|protected|fun)\s+(?:[\w<>[\]?,. ]{1,120}?\s+)?(\w+)\s*\(/,
  },
  {
    ending: /\.php$/i,
    begins: new RegExp(String.raw`#\[McpTool(?:\((?:[^)'"]{0,100}\bname:\s*(?:'([^'\n]{1,128})'|${STRING}))?|\])`, "g"),
    description: /\bdescription:\s*(?:'([^'\n]{0,4000})'|"([^"\n]{0,4000})")/,
    readOnly: /\breadOnlyHint:\s*(true|false)/,
    destructive: /\bdestructiveHint:\s*(true|false)/,
    named: /\bfunction\s+(\w+)/,
  },
];

/** Tools that code of these languages registers. */
export function patternTools(lines: Lines): readonly StatedTool[] {
  const dialect = DIALECTS.find(({ ending }) => ending.test(lines.path));
  if (!dialect) return [];
  const starts = [...lines.text.matchAll(dialect.begins)].slice(0, 1_000);
  return starts.flatMap((match, index) => {
    const end = match.index + match[0].length;
    const next = starts[index + 1]?.index ?? lines.text.length;
    // An attribute is one with what it stands over; a call holds all behind its name.
    const near = lines.text.slice(dialect.named ? match.index : end, Math.min(next, end + NEAR));
    const name = firstGroup(match) ?? (dialect.named ? dialect.named.exec(near.slice(match[0].length))?.[1] : undefined);
    if (name === undefined) return [];
    const description = firstGroup(dialect.description.exec(near));
    const readOnly = truth(dialect.readOnly.exec(near)?.[1]);
    const destructive = truth(dialect.destructive.exec(near)?.[1]);
    return [
      {
        at: lines.place(match.index, end),
        name,
        ...(description === undefined ? {} : { description: unescaped(description) }),
        parameters: dialect.parameter ? parametersOf(near, dialect.parameter) : [],
        ...(readOnly === undefined && destructive === undefined
          ? {}
          : { hints: { ...(readOnly === undefined ? {} : { readOnly }), ...(destructive === undefined ? {} : { destructive }) } }),
      },
    ];
  });
}

function parametersOf(near: string, pattern: RegExp): StatedParameter[] {
  return [...near.matchAll(pattern)].slice(0, 100).flatMap((match) => {
    const name = firstGroup(match);
    return name === undefined ? [] : [{ name }];
  });
}

function firstGroup(match: RegExpMatchArray | null): string | undefined {
  return match?.slice(1).find((text) => text !== undefined && text !== "");
}

function truth(text: string | undefined): boolean | undefined {
  return text === undefined ? undefined : text.toLowerCase() === "true";
}

function unescaped(text: string): string {
  return text.replaceAll(/\\(["'\\])/g, "$1").replaceAll("\\n", "\n");
}
