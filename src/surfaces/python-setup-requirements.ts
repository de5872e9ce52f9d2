import type { Fact } from "../model/fact.ts";
import type { Place } from "../model/place.ts";
import type { Requirement } from "../model/requirement.ts";
import { table } from "../model/table.ts";
import { parseIni } from "../parse/ini.ts";
import { Lines } from "../parse/lines.ts";
import { pythonRequirement } from "../parse/python-requirement.ts";
import { baseOf } from "./instructions.ts";
import { pythonFields } from "./python-requirements.ts";
import { manifestAt, requirementAt } from "./requirement.ts";
import type { Surface, SurfaceFile } from "./surface.ts";

const KEYS: Readonly<Record<string, Requirement["group"]>> = table({
  install_requires: "runtime",
  setup_requires: "build",
  tests_require: "development",
  extras_require: "optional",
});

export default {
  id: "python-setup-requirements",
  title: "Requirements in setup.cfg, setup.py, tox.ini and noxfile.py",
  reference: "https://setuptools.pypa.io/en/latest/userguide/dependency_management.html",
  paths: ["**/setup.cfg", "**/setup.py", "**/tox.ini", "**/noxfile.py"],
  needs: "text",
  yields: ["manifest", "requirement"],
  *read(file) {
    const base = baseOf(file.path);
    const found = [...(base === "setup.py" ? setup(file) : base === "noxfile.py" ? nox(file) : ini(file, base === "tox.ini"))];
    if (found.length === 0) return;
    yield manifestAt(new Lines(file.path, file.text).place(0, 0), "python", { role: base.startsWith("setup") ? "library" : "application" });
    yield* found;
  },
} satisfies Surface;

function* ini(file: SurfaceFile, tox: boolean): Generator<Fact> {
  for (const { section, key, value, at } of parseIni(file.path, file.text, { continued: true })) {
    const group = tox
      ? /^testenv/.test(section) && key === "deps"
        ? "development"
        : undefined
      : section === "options"
        ? KEYS[key]
        : section === "options.extras_require"
          ? "optional"
          : undefined;
    if (group === undefined) continue;
    for (const line of value.split("\n")) {
      // tox puts conditions before a line: `py312: name`.
      const bare = tox ? line.replace(/^\s{0,20}[\w{},!-]{1,80}:\s{1,20}/, "") : line;
      if (/^-|\{/.test(bare.trim())) continue;
      yield* requirement(at, bare.replace(/\s#.*$/, ""), group);
    }
  }
}

/** Lists of plain strings only: what is computed stays unknown. */
function* setup(file: SurfaceFile): Generator<Fact> {
  const lines = new Lines(file.path, file.text);
  for (const match of lines.text.matchAll(/\b(install_requires|setup_requires|tests_require|extras_require)\s{0,20}=\s{0,20}/g)) {
    const group = KEYS[match[1] ?? ""] ?? "runtime";
    const start = match.index + match[0].length;
    const open = lines.text.charAt(start);
    const end =
      open === "[" || open === "("
        ? lines.text.indexOf(open === "[" ? "]" : ")", start)
        : open === "{"
          ? lines.text.indexOf("}", start)
          : -1;
    const at = lines.place(match.index, match.index + match[0].length);
    if (end === -1) {
      yield requirementAt(at, "python", match[1] ?? "", lines.text.slice(start, start + 80).split("\n", 1)[0] ?? "", {
        version: "",
        dynamic: true,
        group,
      });
      continue;
    }
    const list = lines.text.slice(start, Math.min(end, start + 20_000)).replaceAll(/#[^\n]*/g, (comment) => " ".repeat(comment.length));
    for (const one of list.matchAll(/(["'])([^"'\n]{1,300})\1(\s{0,20}:)?/g)) {
      // Before a colon stands the name of an extra.
      if (one[3] !== undefined) continue;
      yield* requirement(lines.place(start + one.index, start + one.index + one[0].length), one[2] ?? "", group);
    }
  }
}

function* nox(file: SurfaceFile): Generator<Fact> {
  const lines = new Lines(file.path, file.text);
  for (const match of lines.text.matchAll(/\bsession\.install\(\s{0,80}((?:["'][^"'\n]{1,300}["'],?\s{0,80}){1,40})/g)) {
    const start = match.index + match[0].indexOf(match[1] ?? "");
    for (const one of (match[1] ?? "").matchAll(/(["'])([^"'\n]{1,300})\1/g)) {
      if (!one[2]?.startsWith("-"))
        yield* requirement(lines.place(start + one.index, start + one.index + one[0].length), one[2] ?? "", "development");
    }
  }
}

function* requirement(at: Place, line: string, group: Requirement["group"]): Generator<Fact> {
  const found = pythonRequirement(line);
  if (found) yield { kind: "requirement", at, ecosystem: "python", ...pythonFields(found), group };
}
