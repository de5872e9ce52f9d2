import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";

/** What a package's own package.json says of it. */
interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/**
 * The licences of every package that has a module in the bundle, as one text. Most of them ask that their notice goes wherever their code goes.
 * `modules` are the ids that the bundler reports. Throws where a package says nothing of its licence: such code must not be shipped.
 */
export function licenseTexts(root: string, modules: Iterable<string>): string {
  const folders = new Set([...modules].flatMap((module) => packageFolder(root, module) ?? []));
  const sections = [...folders].map((folder) => section(folder)).sort((a, b) => (a.title < b.title ? -1 : 1));
  // The same package may lie in two folders at the same version.
  const unique = new Map(sections.map(({ title, text }) => [title, text]));
  const intro = "The programs in this folder hold code of the following packages, each under its own licence.\n";
  return `${intro}${[...unique].map(([title, text]) => `\n${"=".repeat(80)}\n${title}\n${"=".repeat(80)}\n\n${text}\n`).join("")}`;
}

function packageFolder(root: string, module: string): string | undefined {
  // The bundler's own glue between modules.
  if (module.startsWith("\0")) return module.includes("rolldown") ? join(root, "node_modules/rolldown") : undefined;
  const marker = `${sep}node_modules${sep}`;
  const at = module.lastIndexOf(marker);
  if (at === -1) return undefined;
  const parts = module.slice(at + marker.length).split(sep);
  const name = parts.slice(0, parts[0]?.startsWith("@") ? 2 : 1).join(sep);
  return join(module.slice(0, at + marker.length), name);
}

function section(folder: string): { title: string; text: string } {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as PackageJson;
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)([.-].*)?$/iu.test(file)) : [];
  const texts = files.sort().map((file) => readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim());
  if (texts.length === 0 && !license) throw new Error(`${name} ${version} names no licence`);
  if (texts.length === 0) texts.push("The package carries no licence text.");
  return { title: `${name} ${version} (${license ?? "see below"})`, text: texts.join("\n\n") };
}
