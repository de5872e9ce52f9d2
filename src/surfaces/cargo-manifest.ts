import type { Fact } from "../model/fact.ts";
import { parseToml } from "../parse/toml.ts";
import { quoteWords } from "../parse/words.ts";
import { folderOf } from "./instructions.ts";
import type { Surface } from "./surface.ts";

const COMMANDS = ["test", "build", "run"] as const;

export default {
  id: "cargo-manifest",
  title: "Cargo manifest",
  reference: "https://doc.rust-lang.org/cargo/reference/manifest.html",
  // A workspace has a manifest per crate; the commands are those of the outermost.
  paths: ["cargo.toml", "*/cargo.toml"],
  needs: "text",
  yields: ["command"],
  *read(file) {
    const { root } = parseToml(file.path, file.text);
    const owner = root.entry("workspace") ?? root.entry("package");
    if (!owner) return;
    for (const verb of COMMANDS) {
      const words = folderOf(file.path) === "" ? ["cargo", verb] : ["cargo", verb, "--manifest-path", file.path];
      yield {
        kind: "command",
        at: owner.keyAt,
        name: quoteWords(words),
        text: quoteWords(words),
        surface: "cargo-manifest",
      } satisfies Fact;
    }
  },
} satisfies Surface;
