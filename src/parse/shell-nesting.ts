/** Levels of substitution that are followed; scripts that people write stay below ten. The parser's own limit is 256, at a cost that grows with the length. */
export const SHELL_DEPTH_LIMIT = 64;

/**
 * How deep substitutions and expansions nest, counted up to `limit` in one pass.
 * The parser looks again at the rest of the text for every open level, so its time grows with depth times length; this is asked first.
 * An approximation: here-documents and `case` patterns are not followed.
 */
export function nestingDepth(text: string, limit: number): number {
  const open: string[] = [];
  let substitutions = 0;
  let deepest = 0;
  const push = (closer: string): void => {
    open.push(closer);
    if (closer !== '"' && closer !== "(") substitutions += 1;
    deepest = Math.max(deepest, substitutions);
  };
  const pop = (): void => {
    const closer = open.pop();
    if (closer !== '"' && closer !== "(") substitutions -= 1;
  };
  for (let index = 0; index < text.length && deepest <= limit; index += 1) {
    const char = text[index];
    const top = open.at(-1);
    const opensCommand = text[index + 1] === "(" && (char === "$" || ((char === "<" || char === ">") && top !== '"'));
    const opensParameter = char === "$" && text[index + 1] === "{";
    if (char === "\\") index += 1;
    else if (char === "'" && top !== '"') index = after(text, "'", index);
    else if (char === "#" && top !== '"' && top !== "}" && /\s/u.test(text[index - 1] ?? "\n")) index = after(text, "\n", index);
    else if ((char === '"' || char === "`") && top === char) pop();
    else if (char === '"' || char === "`") push(char);
    else if (opensCommand || opensParameter) {
      push(opensCommand ? ")" : "}");
      index += 1;
    } else if (char === "(" && top !== '"' && top !== "}") push("(");
    else if (char === ")" && (top === ")" || top === "(")) pop();
    else if (char === "}" && top === "}") pop();
  }
  return deepest;
}

function after(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from + 1);
  return found === -1 ? text.length : found;
}
