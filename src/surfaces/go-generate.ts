import { Lines } from "../parse/lines.ts";
import { folderOf } from "./instructions.ts";
import { commandAt } from "./statement.ts";
import type { Surface } from "./surface.ts";

/** Only `go generate` looks at these, so they are commands and no triggers. Read from the files in which they usually stand: a tree may hold 50 000 others. */
export default {
  id: "go-generate",
  title: "Go generate directives",
  reference: "https://go.dev/blog/generate",
  paths: ["**/generate.go", "**/gen.go", "**/doc.go", "**/tools.go", "**/main.go"],
  needs: "text",
  yields: ["command"],
  *read(file) {
    const lines = new Lines(file.path, file.text);
    for (const line of lines) {
      const command = /^\/\/go:generate[ \t]{1,20}(\S.{0,4000})$/.exec(line.text)?.[1];
      if (command === undefined) continue;
      const at = lines.place(line.start, line.start + line.text.length);
      yield commandAt("go-generate", at, `go generate ./${folderOf(file.path)}`, command.trim());
    }
  },
} satisfies Surface;
