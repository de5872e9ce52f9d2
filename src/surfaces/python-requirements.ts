import type { Fact } from "../model/fact.ts";
import type { Place } from "../model/place.ts";
import type { Manifest, Requirement } from "../model/requirement.ts";
import { table } from "../model/table.ts";
import { Lines } from "../parse/lines.ts";
import { ParseError } from "../parse/parse-error.ts";
import { type PythonRequirement, pythonRequirement } from "../parse/python-requirement.ts";
import { splitWords } from "../parse/words.ts";
import { baseOf } from "./instructions.ts";
import type { Surface } from "./surface.ts";

/** Options that move where packages come from, by every spelling, and whether a value follows. */
const SOURCES: Readonly<Record<string, string>> = table({
  "-i": "--index-url",
  "--index-url": "--index-url",
  "--pypi-url": "--index-url",
  "--extra-index-url": "--extra-index-url",
  "-f": "--find-links",
  "--find-links": "--find-links",
  "--trusted-host": "--trusted-host",
  "--no-index": "--no-index",
});
const INCLUDES: ReadonlySet<string> = new Set(["-r", "--requirement", "-c", "--constraint"]);

/** Words of a path that say the packages are not needed to run the program. */
const DEVELOPMENT: ReadonlySet<string> = new Set([
  "dev",
  "develop",
  "development",
  "test",
  "tests",
  "testing",
  "lint",
  "doc",
  "docs",
  "ci",
  "typing",
  "typecheck",
  "examples",
]);

/** One line with its continuations; the place goes from the first to the last of them. */
interface Logical {
  readonly text: string;
  readonly at: Place;
}
type Source = Manifest["sources"][number];

export default {
  id: "python-requirements",
  title: "pip requirements files",
  reference: "https://pip.pypa.io/en/stable/reference/requirements-file-format/",
  paths: ["**/*requirements*.txt", "**/*requirements*.in", "**/requirements/**/*.txt", "**/requirements/**/*.in", "**/*constraints*.txt"],
  needs: "text",
  yields: ["manifest", "requirement"],
  *read(file) {
    const lines = new Lines(file.path, file.text);
    const constraints = /constraints[^/]*$/i.test(file.path);
    const group = groupOf(file.path);
    const sources: Source[] = [];
    const requirements: Requirement[] = [];
    const unknown: Logical[] = [];
    for (const line of logicalLines(lines)) {
      if (line.text.startsWith("-") && !isEditable(line.text)) {
        sources.push(...sourceOf(line));
        continue;
      }
      const found = pythonRequirement(line.text.replace(/^(?:-e|--editable)[\s=]{0,20}/, ""));
      if (!found) unknown.push(line);
      // A constraint needs nothing by itself; one that is a URL says where the package comes from.
      else if (!constraints)
        requirements.push({
          kind: "requirement",
          at: line.at,
          ecosystem: "python",
          ...pythonFields(found),
          group,
        });
      else if (found.source !== "registry") sources.push({ at: line.at, option: "constraint", value: found.spec });
    }
    // "system-requirements.txt" may be prose: a file with a name of its own that mostly does not read as requirements is none.
    if (unknown.length > requirements.length && !/^requirements[^/]*$|^constraints[^/]*$/.test(baseOf(file.path))) return;
    const compiledFrom = compiledFromOf(lines);
    yield {
      kind: "manifest",
      at: lines.place(0, 0),
      ecosystem: "python",
      role: "application",
      sources,
      ...(compiledFrom.length === 0 ? {} : { compiledFrom }),
    } satisfies Fact;
    yield* requirements;
    if (unknown[0]) throw new ParseError("not a requirement that pip would take", unknown[0].at);
  },
} satisfies Surface;

/** What a requirement says, without how firm that is. */
export function pythonFields({
  name,
  spec,
  version,
  source,
  hashed,
}: PythonRequirement): Pick<Requirement, "name" | "spec" | "version" | "source" | "hashed"> {
  return { name, spec, version, source, ...(hashed ? { hashed } : {}) };
}

/** Comments begin at a `#` that stands first or behind a blank; a backslash at the end joins the next line. */
function* logicalLines(lines: Lines): Generator<Logical> {
  let text = "";
  let start: number | undefined;
  let end = 0;
  for (const line of lines) {
    const bare = line.text.replace(/(?:^|[ \t])#.*$/, "").trimEnd();
    const comment = bare === "" && line.text.trim() !== "";
    // A comment line does not end a continued line, a blank one does.
    if (start !== undefined && comment) continue;
    const indent = bare.length - bare.trimStart().length;
    start ??= line.start + indent;
    if (bare !== "") end = line.start + bare.length;
    const open = bare.endsWith("\\") && bare === line.text.trimEnd();
    text += (text === "" ? "" : " ") + (open ? bare.slice(0, -1) : bare).trim();
    if (open) continue;
    if (text !== "") yield { text, at: lines.place(start, end) };
    text = "";
    start = undefined;
  }
  if (start !== undefined && text !== "") yield { text, at: lines.place(start, end) };
}

/** So many lines the head of a compiled file has at most. */
const HEAD = 20;

/**
 * The head that pip-compile and uv write tells the command that made the file, and with it what it was made from.
 * https://pip-tools.readthedocs.io/en/stable/cli/pip-compile/ https://docs.astral.sh/uv/pip/compile/
 */
function compiledFromOf(lines: Lines): readonly string[] {
  let compiled = false;
  let read = 0;
  for (const { text } of lines) {
    if (!text.startsWith("#") || ++read > HEAD) break;
    const command = /^#\s{0,20}(?:uv pip compile|(?:python3? -m piptools |)(?:pip-)?compile)\s(.{1,4000})$/.exec(text)?.[1];
    if (compiled && command !== undefined) return operandsOf(command);
    compiled ||= /\bauto-?generated by (?:uv|pip-compile)\b/i.test(text);
  }
  return [];
}

/** The files among the words of a compile command that are no option's value. */
function operandsOf(command: string): readonly string[] {
  const words = splitWords(command) ?? command.split(/\s+/);
  return words.filter(
    (word, at) =>
      /^[^-].{0,300}\.(?:in|txt|toml|cfg|py)$/.test(word) &&
      !/^(?:-[oc]|--(?:output-file|constraints?|overrides?|build-constraints?|config(?:-file)?))$/.test(words[at - 1] ?? ""),
  );
}

function isEditable(text: string): boolean {
  return /^(?:-e|--editable)(?:[\s=]|$)/.test(text);
}

/** An option line: `--index-url URL`, `--index-url=URL`, `-iURL`; several options may stand in one line. */
function* sourceOf({ text, at }: Logical): Generator<Source> {
  const words = (splitWords(text) ?? text.split(/\s+/)).flatMap((word) => {
    const equals = word.startsWith("--") ? word.indexOf("=") : -1;
    if (equals !== -1) return [word.slice(0, equals), word.slice(equals + 1)];
    return /^-[ifrc]./.test(word) ? [word.slice(0, 2), word.slice(2)] : [word];
  });
  for (const [index, word] of words.entries()) {
    const option = SOURCES[word];
    const value = words[index + 1] ?? "";
    if (option) yield { at, option, value: option === "--no-index" ? "" : value };
    else if (INCLUDES.has(word) && /^[a-z+]{2,12}:\/\//i.test(value))
      yield { at, option: word.startsWith("-r") || word === "--requirement" ? "--requirement" : "--constraint", value };
  }
}

function groupOf(path: string): Requirement["group"] {
  const words = path.toLowerCase().split(/[-_./]/);
  if (words.some((word) => DEVELOPMENT.has(word))) return "development";
  return words.some((word) => word === "optional" || word === "extra" || word === "extras") ? "optional" : "runtime";
}
