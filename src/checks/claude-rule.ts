/** A permission rule of Claude Code in its parts: `Bash(npm test:*)` is the tool `Bash` with the specifier `npm test:*`. */
export interface ClaudeRule {
  readonly tool: string;
  readonly specifier?: string;
}

/** Takes a rule apart. Undefined where it is not in the form `Tool` or `Tool(specifier)`. */
export function parseClaudeRule(rule: string): ClaudeRule | undefined {
  const parts = /^(?<tool>[^\s()]+)(?:\((?<specifier>[\s\S]*)\))?$/u.exec(rule.trim())?.groups;
  if (!parts) return undefined;
  const { tool = "", specifier } = parts;
  return specifier === undefined ? { tool } : { tool, specifier };
}

/** Whether the specifier leaves nothing out: none, `*`, `**`, `:*`. */
export function coversAll({ specifier }: ClaudeRule): boolean {
  return specifier === undefined || /^(?::?\*{1,2}|\/?\*\*)$/u.test(specifier.trim());
}

/** The fixed words before the wildcard of a `Bash` rule; undefined where the rule ends without a wildcard. */
export function wildcardPrefix(specifier: string): readonly string[] | undefined {
  const prefix = /^(?<prefix>[\s\S]*?)\s?:?\*$/u.exec(specifier.trim())?.groups?.["prefix"];
  return prefix?.split(/\s+/u).filter(Boolean);
}
