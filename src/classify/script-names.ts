import type { Trigger } from "../model/execution.ts";
import type { Script } from "../model/script.ts";
import type { ClassifiedCommand } from "./command.ts";

/** A file of the tree that a command or a script names. */
export interface NamedScript {
  /** Paths from the root under which it may lie: what decides is where the command is run, and that stands nowhere. */
  readonly candidates: readonly string[];
  /** The interpreter that it is given to. */
  readonly by?: string;
}

const MOST_NAMED = 100;

/** Files that a trigger runs: those that its command names, and the one that its surface knows of. */
export function scriptsRunBy({ runs, command: text, at }: Trigger, command: ClassifiedCommand): readonly NamedScript[] {
  const named = scriptsNamedBy(command, text, folderOf(at.path));
  return runs === undefined ? named : [{ candidates: [runs] }, ...named];
}

/** The part of a path that says "this repository" or "the folder of this script": variables and substitutions in front. */
const IN_FRONT = /^["']?(?:\$\{[^}]*\}|\$\([^()]*(?:\([^()]*\)[^()]*)*\)|\$\w+|%\w+%|%~dp0)["']?[/\\]?/u;

/** Endings that Node and its relatives add: https://nodejs.org/api/modules.html#all-together */
const ADDED = ["", ".js", ".cjs", ".mjs", ".ts", ".tsx", ".jsx", ".cts", ".mts", "/index.js", "/index.cjs", "/index.mjs", "/index.ts"];

/** Options by which Node and pnpm load a file before anything else. https://nodejs.org/api/cli.html */
const LOADED =
  /\s(?:-r|--require|--import|--loader|--experimental-loader|--pnpmfile|--global-pnpmfile)[ =]["']?(?<path>\.{0,2}\/?[\w./@-]+\.[cm]?[jt]s)\b/gu;

/** Files that a command starts, as paths from the root. `folder` is that of the file in which the command stands. */
export function scriptsNamedBy(command: ClassifiedCommand, text: string, folder: string): readonly NamedScript[] {
  const moved = [...text.slice(0, 20_000).matchAll(/(?:^|[;&|(\n]\s*)(?:cd|pushd)\s+["']?(?<to>[\w./@-]+)/gu)].map(
    (match) => match.groups?.["to"] ?? "",
  );
  const bases = basesOf(folder, moved);
  const named = command.scripts.slice(0, MOST_NAMED).map((script): NamedScript => {
    const by = command.interpreters[script];
    const path = script.replaceAll("\\", "/").replace(IN_FRONT, "");
    const added = by !== undefined && /^(?:node|bun|deno|tsx|ts-node|esno|jiti)/u.test(by) ? ADDED : [""];
    return { candidates: candidates(bases, path, added), ...(by === undefined ? {} : { by }) };
  });
  const modules = [...text.slice(0, 20_000).matchAll(/\bpython[\d.]*\s+-m\s+(?<module>[A-Za-z_][\w.]*)/gu)].map((match): NamedScript => {
    const path = (match.groups?.["module"] ?? "").replaceAll(".", "/");
    // Packages stand at the root or in `src`: https://packaging.python.org/en/latest/discussions/src-layout-vs-flat-layout/
    return { candidates: [path, `src/${path}`].flatMap((one) => candidates(bases, one, [".py", "/__main__.py"])), by: "python" };
  });
  const loaded = [...text.slice(0, 20_000).matchAll(LOADED)].map(
    (match): NamedScript => ({ candidates: candidates(bases, match.groups?.["path"] ?? "", ADDED), by: "node" }),
  );
  return [...named, ...modules, ...loaded].filter(({ candidates: found }) => found.length > 0);
}

/** A file that a setting names, seen from the root and from these folders. Where it is the output of a build, the source that it is made of. */
export function fileNamed(path: string, folders: readonly (string | undefined)[]): NamedScript {
  const plain = path.replaceAll("\\", "/").replace(IN_FRONT, "").replace(/^\.\//u, "");
  const bases = [
    ...new Set(["", ...folders.flatMap((folder) => (folder === undefined ? [] : basesOf(folderNamed(folder, "") ?? "", [])))]),
  ];
  const source = plain.replace(/(^|\/)(?:dist|build|lib|out|\.output)\//u, "$1src/");
  const sources = source === plain ? [] : [source, source.replace(/src\//u, "")].map((one) => one.replace(/\.[cm]?js$/u, ""));
  return {
    candidates: [
      ...candidates(bases, plain, ADDED),
      ...sources.flatMap((one) => candidates(bases, one, [".ts", ".mts", ".js", ".mjs", "/index.ts"])),
    ],
    ...(/\.pyw?$/u.test(plain) ? { by: "python" } : /\.[cm]?[jt]sx?$/u.test(plain) ? { by: "node" } : {}),
  };
}

/** A folder that a setting names, from the root; undefined where it leads out of the tree. */
export function folderNamed(path: string, base: string): string | undefined {
  const plain = path.replaceAll("\\", "/").replace(IN_FRONT, "");
  if (/^(?:~|[A-Za-z]:|\/)|[$`*?\n\0]/u.test(plain)) return undefined;
  return join(base, plain);
}

/** Files that a script loads, as paths from the root. */
export function filesLoadedBy({ at, references }: Pick<Script, "at" | "references">): readonly NamedScript[] {
  const folder = folderOf(at.path);
  return references.slice(0, MOST_NAMED * 5).map(({ text }): NamedScript => {
    const module = /^import (?<dots>\.*)(?<name>.*)$/u.exec(text)?.groups;
    if (/\.(?:json5?|css|scss|less|svg|png|jpe?g|gif|webp|html|md|txt|wasm|ya?ml|graphql|vue|svelte)$/iu.test(text))
      return { candidates: [] };
    // TypeScript code names the file that is there after the build: `./x.js` for `x.ts`.
    const bare = text.replace(/\.(?:[cm]?js|jsx)$/u, "");
    if (!module)
      return {
        candidates: [...new Set([...candidates([folder], text, ADDED), ...candidates([folder], bare, [".ts", ".mts", ".tsx"])])],
        by: "node",
      };
    const dots = module["dots"] ?? "";
    const up = "../".repeat(Math.max(0, dots.length - 1));
    const path = `${up}${(module["name"] ?? "").replaceAll(".", "/")}`;
    // `from a import b`: b may be a module or a name in a.
    const shorter = path.includes("/") ? candidates([folder, ""], path.slice(0, path.lastIndexOf("/")), [".py"]) : [];
    return { candidates: [...candidates(dots === "" ? [folder, ""] : [folder], path, [".py", "/__init__.py"]), ...shorter], by: "python" };
  });
}

/** Tools run in the folder of their file, but for those that keep it in a folder of their own: these run at the root. */
function basesOf(folder: string, moved: readonly string[]): readonly string[] {
  const own =
    folder === ""
      ? [""]
      : /(?:^|\/)\.[^/]+(?:\/|$)/u.test(folder)
        ? ["", folder.replace(/(?:^|\/)\.[^/]+(?:\/.*)?$/u, ""), folder]
        : [folder, ""];
  return [...new Set([...own, ...own.flatMap((base) => moved.map((to) => join(base, to) ?? base))])].slice(0, 12);
}

function candidates(bases: readonly string[], path: string, added: readonly string[]): readonly string[] {
  if (path === "" || /^(?:~|[A-Za-z]:|\w+:\/\/)/u.test(path) || /[$`*?\n\0]/u.test(path)) return [];
  // Inside a container the workspace has a path of its own.
  const relative = path.startsWith("/")
    ? /^\/(?:workspaces?\/[^/]+|workspace|app|src|github\/workspace)\/(?<rest>.+)$/u.exec(path)?.groups?.["rest"]
    : path;
  if (relative === undefined) return [];
  const found = new Set<string>();
  for (const base of bases) {
    const whole = join(base, relative);
    if (whole !== undefined) for (const ending of added) found.add(whole === "" ? ending.replace(/^\//u, "") : `${whole}${ending}`);
  }
  found.delete("");
  return [...found];
}

/** A path below the root; undefined where it leads out. */
function join(base: string, path: string): string | undefined {
  const parts = base === "" ? [] : base.split("/");
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join("/");
}

/** The folder of a path; empty at the root. */
export function folderOf(path: string): string {
  return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
}
