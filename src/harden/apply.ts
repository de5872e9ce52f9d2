import type { SettingsChange } from "../model/hardening.ts";
import { byBytes } from "../model/order.ts";
import { editFrontmatter } from "../parse/frontmatter.ts";
import { editJson, spreadFor } from "../parse/json-edit.ts";
import { lineEnd } from "../parse/setting-edit.ts";
import { editToml } from "../parse/toml-edit.ts";
import { AnnotatedText } from "./annotated-text.ts";
import type { PlannedLine } from "./hardener.ts";

/** Carries a plan out on the texts of the files, in memory. Files that come out as they were are left out. */
export function applyLines(lines: readonly PlannedLine[], text: (path: string) => string | undefined): SettingsChange[] {
  const texts = new Map<string, AnnotatedText>();
  for (const line of lines) {
    const sheet = texts.get(line.file) ?? new AnnotatedText(text(line.file) ?? "");
    texts.set(line.file, sheet);
    const after = edited(sheet.text, line);
    if (after === sheet.text) continue;
    const { edit, file } = line;
    if (edit.do !== "line" && edit.do !== "cut" && !/\.(?:toml|md)$/.test(file))
      sheet.step(spreadFor(sheet.text, edit), "each entry gets a line of its own");
    sheet.step(after, line.because);
  }
  return [...texts]
    .map(([path, sheet]) => ({ path, before: text(path), after: sheet.text, lines: sheet.compared() }))
    .filter(({ before, after }) => after !== (before ?? ""))
    .sort((a, b) => byBytes(a.path, b.path));
}

function edited(text: string, { file, edit }: PlannedLine): string {
  if (edit.do === "line") {
    const there = text.split(/\r?\n/).some((line) => line.trim() === edit.line.trim());
    if (there) return text;
    const end = lineEnd(text);
    return `${text}${text === "" || text.endsWith("\n") ? "" : end}${edit.line}${end}`;
  }
  if (edit.do === "cut") {
    const start = text.indexOf(edit.stretch);
    if (start === -1) return text;
    const end = start + edit.stretch.length;
    const rest = /^[ \t]*\r?\n/.exec(text.slice(end))?.[0] ?? "";
    return text.slice(0, start) + text.slice(end + rest.length);
  }
  if (file.endsWith(".toml")) return editToml(text, edit);
  if (!file.endsWith(".md")) return editJson(text, edit);
  if (edit.do === "add" || edit.do === "drop") throw new TypeError(`${file}: an edit of a list in a head`);
  return editFrontmatter(text, edit);
}
