import { editYaml, type TableEdit } from "./yaml-edit.ts";

/** The head of a Markdown file between two lines of `---`. */
export interface Frontmatter {
  /** Top-level fields as written. Lists and indented lines below a field are joined to its value with line ends. */
  readonly fields: ReadonlyMap<string, string>;
  /** The head as YAML text that begins where the file begins, so that places in it are places in the file. */
  readonly yaml: string;
}

/** A name may stand in quotes, and blanks before its colon: it is the same field to whoever reads the head as YAML. */
const FIELD = /^(["']?)([A-Za-z_][\w-]{0,99})\1[ \t]{0,20}:(?:\s(.{0,4000}))?$/;

/**
 * Reads the head line by line rather than as YAML: rule files hold `globs: *.ts`, which YAML takes for an alias.
 * Undefined where there is no head.
 */
export function frontmatter(source: string): Frontmatter | undefined {
  const text = source.charCodeAt(0) === 0xfeff ? source.slice(1) : source;
  const first = /^---[ \t]*\r?\n/.exec(text);
  if (!first) return undefined;
  const fields = new Map<string, string>();
  let current = "";
  for (let at = first[0].length; at < text.length; ) {
    const next = text.indexOf("\n", at);
    const end = next === -1 ? text.length : next;
    const line = text.slice(at, end).replace(/\r$/, "");
    if (line === "---" || line === "...") return { fields, yaml: `   ${text.slice(3, at)}` };
    const field = FIELD.exec(line);
    if (field?.[2] !== undefined) {
      current = field[2];
      fields.set(current, (field[3] ?? "").trim());
    } else if (current !== "" && line.trim() !== "") {
      fields.set(current, `${fields.get(current) ?? ""}\n${line.trim()}`.trim());
    }
    at = end + 1;
  }
  return undefined;
}

/** Lines that only YAML reads: a table in braces, a key behind a question mark, a merged table, a key with escapes. */
const BEYOND_FIELDS = /^[ \t]{0,200}(?:[{?]|<<|"[^"\n]{0,100}\\)/m;

/** Whether the head may have one of these fields, as a line of its own or in a form for which it must be read as YAML. */
export function mayHave({ fields, yaml }: Frontmatter, names: readonly string[]): boolean {
  return names.some((name) => fields.has(name)) || BEYOND_FIELDS.test(yaml);
}

/** The head with nothing but the named fields, as YAML text with the same places; what stands below a field belongs to it. */
export function fieldsAlone({ yaml }: Frontmatter, names: readonly string[]): string {
  let kept = false;
  return yaml.replace(/[^\r\n]+/g, (line) => {
    const field = FIELD.exec(line)?.[2];
    if (field !== undefined) kept = names.includes(field);
    return kept ? line : " ".repeat(line.length);
  });
}

/**
 * Carries out one edit in the head of a Markdown file; what stands below it stays. The head must have been read without error before.
 */
export function editFrontmatter(source: string, edit: TableEdit): string {
  const mark = source.charCodeAt(0) === 0xfeff ? "\uFEFF" : "";
  const text = source.slice(mark.length);
  const head = frontmatter(text);
  if (!head) throw new TypeError("an edit of a head that is not there");
  const start = head.yaml.indexOf("\n") + 1;
  return mark + text.slice(0, start) + editYaml(head.yaml.slice(start), edit) + text.slice(head.yaml.length);
}
