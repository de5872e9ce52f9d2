import { type Line, Lines } from "../parse/lines.ts";
import type { Surface } from "./surface.ts";

/** `name parameters: dependencies`; `name := value` assigns. */
const RECIPE = /^@?([A-Za-z_][\w-]{0,100})(?:\s[^:=]{0,300}(?:=[^:]{0,300})?)?:(?!=)([^#]{0,1000})/;

/** Lines of one recipe, dependencies included, and dependencies that are followed for it. */
const MAX_BODY = 200;

interface Recipe {
  readonly name: string;
  readonly line: Line;
  readonly needs: readonly string[];
  readonly body: string[];
}

export default {
  id: "justfile",
  title: "justfile",
  reference: "https://just.systems/man/en/",
  paths: ["justfile", ".justfile"],
  needs: "text",
  yields: ["command"],
  *read(file) {
    const lines = new Lines(file.path, file.text);
    const recipes = recipesOf(lines);
    for (const { name, line } of recipes.values()) {
      const at = lines.place(line.start, line.start + line.text.length);
      yield { kind: "command", at, name: `just ${name}`, text: collect(name, recipes, new Set(), []).join("\n"), surface: "justfile" };
    }
  },
} satisfies Surface;

function recipesOf(lines: Lines): ReadonlyMap<string, Recipe> {
  const recipes = new Map<string, Recipe>();
  let current: Recipe | undefined;
  for (const line of lines) {
    if (/^[ \t]/.test(line.text)) {
      if (line.text.trim() !== "") current?.body.push(line.text.trim().replace(/^[@-]{1,2}/, ""));
      continue;
    }
    const [, name, needs = ""] = RECIPE.exec(line.text) ?? [];
    if (name === undefined) continue;
    // A dependency with arguments stands in brackets: `(build "release")`.
    current = { name, line, needs: needs.match(/[A-Za-z_][\w-]{0,100}/g) ?? [], body: [] };
    recipes.set(name, current);
  }
  return recipes;
}

/** A recipe runs what it depends on first, each once. */
function collect(name: string, recipes: ReadonlyMap<string, Recipe>, seen: Set<string>, into: string[]): string[] {
  const recipe = recipes.get(name);
  if (!recipe || seen.has(name) || seen.size >= MAX_BODY) return into;
  seen.add(name);
  for (const need of recipe.needs) collect(need, recipes, seen, into);
  for (const line of recipe.body) if (into.length < MAX_BODY) into.push(line);
  return into;
}
