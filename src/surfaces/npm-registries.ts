import type { Fact } from "../model/fact.ts";
import { expectObject, text } from "../parse/data.ts";
import { parseIni } from "../parse/ini.ts";
import { parseYaml } from "../parse/yaml.ts";
import { baseOf } from "./instructions.ts";
import { indexAt } from "./requirement.ts";
import type { Surface, SurfaceFile } from "./surface.ts";

/** Which registries npm, pnpm and Yarn take packages from, and whether they check what comes. */
export default {
  id: "npm-registries",
  title: "Package registries of npm, pnpm and Yarn",
  reference: "https://docs.npmjs.com/cli/v11/using-npm/config#registry",
  paths: ["**/.npmrc", "**/.yarnrc.yml"],
  needs: "text",
  yields: ["packageIndex"],
  *read(file) {
    if (baseOf(file.path) === ".npmrc") yield* npmrc(file);
    else yield* yarnrc(file);
  },
} satisfies Surface;

function* npmrc(file: SurfaceFile): Generator<Fact> {
  for (const { section, key, value, at } of parseIni(file.path, file.text, { continued: false })) {
    if (section !== "") continue;
    const bare = value.replace(/^(["'])(.*)\1$/, "$2");
    if (key === "registry") yield indexAt(at, "npm", key, bare, "instead");
    else if (/^@[^:]{1,200}:registry$/.test(key)) yield indexAt(at, "npm", key, bare, "named");
    else if (key === "strict-ssl" && bare === "false") yield indexAt(at, "npm", key, bare, "unverified");
  }
}

function* yarnrc(file: SurfaceFile): Generator<Fact> {
  const root = expectObject(parseYaml(file.path, file.text));
  const server = root.entry("npmRegistryServer");
  if (server) yield indexAt(server.at, "npm", "npmRegistryServer", text(server.value) ?? "", "instead");
  for (const { key, value } of root.get("npmScopes")?.entries() ?? []) {
    const scoped = value.entry("npmRegistryServer");
    if (scoped) yield indexAt(scoped.at, "npm", `npmScopes.${key}`, text(scoped.value) ?? "", "named");
  }
  const ssl = root.entry("enableStrictSsl");
  if (ssl?.value.value === false) yield indexAt(ssl.at, "npm", "enableStrictSsl", "false", "unverified");
  const sums = root.entry("checksumBehavior");
  const behaviour = text(sums?.value);
  if (sums && (behaviour === "ignore" || behaviour === "update"))
    yield indexAt(sums.at, "npm", "checksumBehavior", behaviour, "unverified");
}
