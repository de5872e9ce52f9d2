import { type Line, Lines } from "../parse/lines.ts";
import { quoteWords } from "../parse/words.ts";
import { folderOf } from "./instructions.ts";
import type { Surface } from "./surface.ts";

/** A rule line: bounded, so that no line can make the match slow. `:=`, `::=` and `:::=` assign. */
const RULE = /^([^\s:#=$%][^:#=$%]{0,300}?)\s{0,50}::?(?![:=])([^=#;]{0,2000})(?:;(.{0,2000}))?(?:#.{0,2000})?$/;

/** Recipe lines of one target, prerequisites included, and prerequisites that are followed for it. */
const MAX_RECIPE = 200;

interface Rule {
  readonly name: string;
  readonly line: Line;
  readonly needs: string[];
  readonly recipe: string[];
}

export default {
  id: "makefile",
  title: "Makefile",
  reference: "https://www.gnu.org/software/make/manual/make.html",
  paths: ["**/makefile", "**/gnumakefile"],
  needs: "text",
  yields: ["command"],
  *read(file) {
    const lines = new Lines(file.path, file.text);
    const rules = rulesOf(lines);
    const call = folderOf(file.path) === "" ? ["make"] : ["make", "-C", folderOf(file.path)];
    for (const rule of rules.values()) {
      const at = lines.place(rule.line.start, rule.line.start + rule.line.text.length);
      const recipe: string[] = [];
      collect(rule, rules, new Set(), recipe);
      yield { kind: "command", at, name: quoteWords([...call, rule.name]), text: recipe.join("\n"), surface: "makefile" };
    }
  },
} satisfies Surface;

function rulesOf(lines: Lines): ReadonlyMap<string, Rule> {
  const rules = new Map<string, Rule>();
  let current: readonly Rule[] = [];
  for (const line of joined(lines)) {
    if (line.text.startsWith("\t")) {
      for (const rule of current) rule.recipe.push(line.text.trim().replace(/^[@+-]{1,3}\s{0,20}/, ""));
      continue;
    }
    const [whole, names = "", needs = "", inline] = RULE.exec(line.text) ?? [];
    if (whole === undefined) {
      // Blank lines and comments may stand inside a recipe; anything else ends it.
      if (line.text.trim() !== "" && !line.text.trimStart().startsWith("#")) current = [];
      continue;
    }
    current = names
      .split(/\s+/)
      .filter((name) => !name.startsWith("."))
      .map((name) => {
        const rule: Rule = rules.get(name) ?? { name, line, needs: [], recipe: [] };
        for (const need of needs.split(/\s+/)) if (need !== "" && rule.needs.length < MAX_RECIPE) rule.needs.push(need);
        if (inline?.trim()) rule.recipe.push(inline.trim());
        rules.set(name, rule);
        return rule;
      });
  }
  return rules;
}

/** Lines with their continuations; the place is that of the first. */
function* joined(lines: Lines): Generator<Line> {
  let open: Line | undefined;
  for (const line of lines) {
    const whole: Line = open ? { ...open, text: `${open.text} ${line.text.trimStart()}` } : line;
    open = whole.text.endsWith("\\") && whole.text.length < 4000 ? { ...whole, text: whole.text.slice(0, -1).trimEnd() } : undefined;
    if (!open) yield whole;
  }
  if (open) yield open;
}

/** A target runs what it needs first. */
function collect(rule: Rule, rules: ReadonlyMap<string, Rule>, seen: Set<string>, into: string[]): void {
  if (seen.has(rule.name) || seen.size >= MAX_RECIPE) return;
  seen.add(rule.name);
  for (const need of rule.needs) {
    const other = rules.get(need);
    if (other) collect(other, rules, seen, into);
  }
  for (const line of rule.recipe) if (into.length < MAX_RECIPE) into.push(line);
}
