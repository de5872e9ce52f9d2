import type { Fact } from "../model/fact.ts";
import { type Place, wholeFile } from "../model/place.ts";
import { Lines } from "../parse/lines.ts";
import { baseOf, folderOf } from "./instructions.ts";
import { occasion, triggerAt } from "./statement.ts";
import type { Surface } from "./surface.ts";

/**
 * Code that Cargo runs to build a crate. It also runs on open: rust-analyzer builds scripts and macros once the folder is trusted.
 * https://rust-analyzer.github.io/book/configuration.html
 */
export default {
  id: "cargo-build-code",
  title: "Rust build scripts and macros",
  reference: "https://doc.rust-lang.org/cargo/reference/build-scripts.html",
  paths: ["**/build.rs", "**/cargo.toml"],
  needs: "text",
  yields: ["trigger"],
  *read(file) {
    if (baseOf(file.path) === "build.rs") {
      // Cargo takes it as a build script where it stands beside the manifest.
      if (!/(?:^|\/)src\//.test(file.path)) yield* built(wholeFile(file.path), "build.rs", "cargo build", file.path);
      return;
    }
    // Line by line: a manifest of a test suite may be broken on purpose, and nothing else of it matters here.
    const lines = new Lines(file.path, file.text);
    let section = "";
    for (const line of lines) {
      section = /^\s{0,20}\[([\w.-]{1,100})\]/.exec(line.text)?.[1] ?? section;
      const at = lines.place(line.start, line.start + line.text.trimEnd().length);
      const script = section === "package" ? /^\s{0,20}build\s*=\s*"([^"]{1,500})"/.exec(line.text)?.[1] : undefined;
      if (script !== undefined && script !== "build.rs")
        yield* built(at, "package.build", "cargo build", [folderOf(file.path), script].filter(Boolean).join("/"));
      if (section === "lib" && /^\s{0,20}proc[-_]macro\s*=\s*true\b/.test(line.text)) yield* built(at, "lib.proc-macro", "cargo build");
    }
  },
} satisfies Surface;

function* built(at: Place, pointer: string, command: string, script?: string): Generator<Fact> {
  const runs = script === undefined ? {} : { runs: script };
  yield { ...triggerAt(occasion("cargo-build-code", "build", "automatic"), at, pointer, command), ...runs };
  yield { ...triggerAt(occasion("cargo-build-code", "open", "trust"), at, pointer, "cargo check"), ...runs };
}
