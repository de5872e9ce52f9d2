import type { Moment } from "../model/execution.ts";
import type { Fact } from "../model/fact.ts";
import { type DataNode, type Entry, strings, text } from "../parse/data.ts";
import { parseToml } from "../parse/toml.ts";
import { quoteWords } from "../parse/words.ts";
import { baseOf } from "./instructions.ts";
import { commandAt, commandLine, occasion, triggerAt } from "./statement.ts";
import type { Surface } from "./surface.ts";

/** Programs that any cargo command starts, `metadata` and `clean` too. https://doc.rust-lang.org/cargo/reference/config.html */
const BUILD = ["rustc", "rustc-wrapper", "rustc-workspace-wrapper", "rustdoc"] as const;

export default {
  id: "cargo-config",
  title: "Cargo settings",
  reference: "https://doc.rust-lang.org/cargo/reference/config.html",
  paths: ["**/.cargo/config.toml", "**/.cargo/config", "**/rust-toolchain.toml", "**/rust-toolchain"],
  needs: "text",
  yields: ["trigger", "command"],
  *read(file) {
    if (baseOf(file.path) === "rust-toolchain" && !file.text.includes("[")) return;
    const { root } = parseToml(file.path, file.text);
    if (baseOf(file.path).startsWith("rust-toolchain")) {
      const toolchain = root.entry("toolchain", "path");
      const path = text(toolchain?.value);
      if (toolchain && path !== undefined) yield trigger("build", toolchain, "toolchain.path", quoteWords([`${path}/bin/cargo`]));
      return;
    }
    for (const key of BUILD) {
      const entry = root.entry("build", key);
      const program = text(entry?.value);
      if (entry && program) yield trigger("build", entry, `build.${key}`, quoteWords([program]));
    }
    for (const target of root.get("target")?.entries() ?? []) yield* ofTarget(target);
    yield* linkers(root.entry("build", "rustflags"), "build.rustflags");
    for (const entry of root.get("alias")?.entries() ?? []) {
      const line = text(entry.value) ?? commandLine(entry.value);
      if (line !== undefined) yield commandAt("cargo-config", entry.at, `cargo ${entry.key}`, `cargo ${line}`);
    }
    for (const [owner, table] of providers(root)) {
      const line = commandLine(table.value);
      if (line !== undefined && !line.startsWith("cargo:")) yield trigger("build", table, `${owner}.credential-provider`, line);
    }
    yield* variables(root);
  },
} satisfies Surface;

function trigger(moment: Moment, { at }: Entry, pointer: string, command: string): Fact {
  return triggerAt(occasion("cargo-config", moment, "automatic"), at, pointer, command);
}

function* ofTarget(target: Entry): Generator<Fact> {
  const pointer = `target.${target.key}`;
  const linker = target.value.entry("linker");
  const program = text(linker?.value);
  if (linker && program) yield trigger("build", linker, `${pointer}.linker`, quoteWords([program]));
  const runner = target.value.entry("runner");
  const line = text(runner?.value) ?? commandLine(runner?.value);
  if (runner && line) yield trigger("test", runner, `${pointer}.runner`, line);
  yield* linkers(target.value.entry("rustflags"), `${pointer}.rustflags`);
}

/** `-C linker=PROGRAM` among the flags. */
function* linkers(flags: Entry | undefined, pointer: string): Generator<Fact> {
  const program = /(?:^|\s)(?:-C\s*)?linker=(\S{1,500})/.exec(strings(flags?.value).join(" "))?.[1];
  if (flags && program !== undefined) yield trigger("build", flags, pointer, quoteWords([program]));
}

function* providers(root: DataNode): Generator<[string, Entry]> {
  const own = root.entry("registry", "credential-provider");
  if (own) yield ["registry", own];
  for (const registry of root.get("registries")?.entries() ?? []) {
    const entry = registry.value.entry("credential-provider");
    if (entry) yield [`registries.${registry.key}`, entry];
  }
}

/** Variables that make the compiler start another program. */
function* variables(root: DataNode): Generator<Fact> {
  for (const entry of root.get("env")?.entries() ?? []) {
    const value = text(entry.value) ?? text(entry.value.get("value"));
    if (value && /^(?:RUSTC(?:_WRAPPER|_WORKSPACE_WRAPPER)?|RUSTDOC|CC|CXX|LD_PRELOAD|DYLD_INSERT_LIBRARIES)$/.test(entry.key))
      yield trigger("build", entry, `env.${entry.key}`, value);
  }
}
