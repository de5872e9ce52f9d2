import { text } from "../parse/data.ts";
import { Lines } from "../parse/lines.ts";
import { pythonRequirement } from "../parse/python-requirement.ts";
import { parseToml } from "../parse/toml.ts";
import { pythonFields } from "./python-requirements.ts";
import { manifestAt } from "./requirement.ts";
import type { Surface } from "./surface.ts";

const HEAD = /^# \/\/\/ script[ \t]{0,20}\r?\n/m;

/** A script that says itself what it needs: `uv run` and `pipx run` fetch it before they start the script. */
export default {
  id: "python-inline-script",
  title: "Requirements that a Python script carries",
  reference: "https://packaging.python.org/en/latest/specifications/inline-script-metadata/",
  paths: ["*.py", "*/*.py", "{scripts,tools,bin,hack,.github,.claude,.codex,.agents}/**/*.py", "skills/**/*.py", "plugins/**/*.py"],
  needs: "text",
  yields: ["manifest", "requirement"],
  *read(file) {
    const lines = new Lines(file.path, file.text);
    const head = HEAD.exec(lines.text);
    if (!head) return;
    const start = head.index + head[0].length;
    const end = lines.text.slice(start, start + 20_000).search(/^# \/\/\/[ \t]{0,20}\r?$/m);
    if (end === -1) return;
    // The same text without the comment marks, each replaced by blanks, so that places stay true.
    const body = lines.text.slice(start, start + end).replaceAll(/^#/gm, " ");
    const { root } = parseToml(file.path, lines.text.slice(0, start).replaceAll(/[^\n]/g, " ") + body);
    const list = root.entry("dependencies");
    const items = list?.value.items() ?? [];
    if (!list || items.length === 0) return;
    yield manifestAt(list.keyAt, "python");
    for (const item of items) {
      const found = pythonRequirement(text(item) ?? "");
      if (found) yield { kind: "requirement", at: item.at, ecosystem: "python", ...pythonFields(found), group: "runtime" };
    }
  },
} satisfies Surface;
