import { dirname, join } from "node:path/posix";
import { parse } from "@babel/parser";
import { mayImport, mayUse, packageOf, roomOf } from "./rooms.ts";

/** One file of `src/` as the architecture sees it. Paths are relative to `src/`, with `/`. */
export interface SourceFile {
  readonly path: string;
  /** Every module named in an import, a re-export, an import type or a dynamic import. */
  readonly imports: readonly Import[];
  /** What only code that runs other code needs: `eval`, `Function`, `require`, a dynamic import of a computed name. */
  readonly powers: readonly string[];
}

export interface Import {
  /** As written. */
  readonly from: string;
  /** True where only types come in, which are gone when the program runs. */
  readonly typeOnly: boolean;
}

/** Reads what a file imports. Throws where the text is no TypeScript. */
export function readSource(path: string, text: string): SourceFile {
  const imports: Import[] = [];
  const powers: string[] = [];
  visit(parse(text, { sourceType: "module", plugins: ["typescript"], createImportExpressions: true }).program, (node) => {
    switch (node.type) {
      case "ImportDeclaration":
      case "ExportNamedDeclaration":
      case "ExportAllDeclaration":
        if (isString(node["source"])) imports.push({ from: node["source"].value, typeOnly: bringsTypesOnly(node) });
        break;
      case "TSImportType":
        if (isString(node["argument"])) imports.push({ from: node["argument"].value, typeOnly: true });
        break;
      case "ImportExpression":
        if (isString(node["source"])) imports.push({ from: node["source"].value, typeOnly: false });
        else powers.push("import() of a computed name");
        break;
      case "CallExpression":
      case "NewExpression": {
        const callee = node["callee"];
        if (isNode(callee) && callee.type === "Identifier" && RUNS_TEXT.has(String(callee["name"])))
          powers.push(`${String(callee["name"])}()`);
        break;
      }
    }
  });
  return { path, imports, powers };
}

const RUNS_TEXT = new Set(["eval", "Function", "require", "fetch"]);

/** Everything in which the files breach the floor plan, one sentence each, in the order of the files. */
export function breaches(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const rooms = mayImport(file.path);
    if (rooms === undefined) return [`${file.path}: the room "${roomOf(file.path)}" is not on the plan in scripts/rooms.ts`];
    const found = file.powers.map((power) => `${file.path}: uses ${power}; nothing from a scanned tree is ever executed or fetched`);
    for (const { from: specifier } of file.imports) {
      const target = resolveImport(file.path, specifier);
      if (target === undefined) {
        if (!mayUse(file.path, packageOf(specifier))) found.push(`${file.path}: may not use ${packageOf(specifier)}`);
      } else if (!rooms.includes(roomOf(target))) {
        found.push(`${file.path}: may not import ${target}`);
      }
    }
    return found;
  });
}

/** Circles of imports that exist when the program runs, each as `a.ts → b.ts → a.ts`. Any circle shows up at least once. */
export function cycles(files: readonly SourceFile[]): string[] {
  const graph = new Map(files.map((file) => [file.path, loaded(file)]));
  const done = new Set<string>();
  const found: string[] = [];
  const follow = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) found.push([...trail.slice(trail.indexOf(path)), path].join(" → "));
    if (done.has(path) || trail.includes(path)) return;
    for (const next of graph.get(path) ?? []) follow(next, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) follow(path, []);
  return found;
}

function loaded({ path, imports }: SourceFile): string[] {
  return imports.flatMap(({ from, typeOnly }) => (typeOnly ? [] : (resolveImport(path, from) ?? [])));
}

/** What a relative import of our own code names, from `src/`; `undefined` for a package. */
function resolveImport(from: string, specifier: string): string | undefined {
  return specifier.startsWith(".") ? join(dirname(from), specifier) : undefined;
}

/** `import type …`, or braces in which every name is marked `type`. */
function bringsTypesOnly(node: Node): boolean {
  if (node["importKind"] === "type" || node["exportKind"] === "type") return true;
  const names = node["specifiers"];
  return (
    Array.isArray(names) &&
    names.length > 0 &&
    names.every((name) => isNode(name) && (name["importKind"] === "type" || name["exportKind"] === "type"))
  );
}

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && typeof (value as { type?: unknown }).type === "string";
}

function isString(value: unknown): value is Node & { readonly value: string } {
  return isNode(value) && value.type === "StringLiteral";
}

function visit(value: unknown, use: (node: Node) => void): void {
  if (Array.isArray(value)) {
    for (const item of value) visit(item, use);
  } else if (isNode(value)) {
    use(value);
    for (const [key, child] of Object.entries(value)) if (key !== "loc" && !key.endsWith("Comments")) visit(child, use);
  }
}
