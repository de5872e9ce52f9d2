import type { RepositoryView } from "../decide/view.ts";

/** What a test or lint command may consist of: building before a test belongs to the loop, anything that reaches further does not. */
const PARTS: readonly string[] = ["test", "format-lint", "build", "safe-read"];
const LOOP: readonly string[] = ["test", "format-lint"];

/** A command that means itself in every agent's rules: no wildcard, quote, bracket, operator, option with a value, or blank at an end. */
const EXACT = /^[\w@./:+-]+(?: [\w@./:+-]+)*$/;

/**
 * The repository's own test, lint and format commands, as they are typed in its root; sorted as they are defined. A command counts only where all that is
 * defined under its name is of these classes, and where nothing of it reaches further than the workspace.
 */
export function loopCommands({ commands }: RepositoryView): string[] {
  const shell = commands.filter(({ fact }) => !fact.labelled && !fact.at.path.includes("/"));
  const lines = new Set(shell.map(({ fact }) => fact.name));
  return [...lines].filter((line) => EXACT.test(line) && shell.filter(({ fact }) => fact.name === line).every(isLoop));
}

function isLoop({ classification }: RepositoryView["commands"][number]): boolean {
  const { tier, parts, unparsed } = classification;
  return (
    unparsed === undefined &&
    (tier === "read-only" || tier === "write-safe") &&
    parts.some((part) => LOOP.includes(part.class)) &&
    (LOOP.includes(classification.class) || classification.class === "build") &&
    parts.every((part) => PARTS.includes(part.class))
  );
}
