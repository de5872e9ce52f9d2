import { Lines } from "../parse/lines.ts";
import { quoteWords } from "../parse/words.ts";
import { folderOf } from "./instructions.ts";
import type { Surface } from "./surface.ts";

export default {
  id: "go-module",
  title: "Go module",
  reference: "https://go.dev/ref/mod",
  paths: ["go.mod", "*/go.mod"],
  needs: "text",
  yields: ["command"],
  *read(file) {
    const lines = new Lines(file.path, file.text);
    const folder = folderOf(file.path);
    for (const line of lines) {
      if (!/^module\s/.test(line.text)) continue;
      const at = lines.place(line.start, line.start + line.text.length);
      for (const verb of ["test", "build"]) {
        const words = quoteWords(["go", ...(folder === "" ? [] : ["-C", folder]), verb, "./..."]);
        yield { kind: "command", at, name: words, text: words, surface: "go-module" };
      }
      return;
    }
  },
} satisfies Surface;
