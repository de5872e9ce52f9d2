import { wholeFile } from "../model/place.ts";
import { quoteWords } from "../parse/words.ts";
import { folderOf } from "./instructions.ts";
import type { Surface } from "./surface.ts";

export default {
  id: "maven",
  title: "Maven build",
  reference: "https://maven.apache.org/guides/introduction/introduction-to-the-lifecycle.html",
  paths: ["pom.xml", "*/pom.xml"],
  needs: "name",
  yields: ["command"],
  *read(file) {
    const folder = folderOf(file.path);
    for (const phase of ["test", "package"]) {
      const words = quoteWords(folder === "" ? ["mvn", phase] : ["mvn", "-f", file.path, phase]);
      yield { kind: "command", at: wholeFile(file.path), name: words, text: words, surface: "maven" };
    }
  },
} satisfies Surface;
