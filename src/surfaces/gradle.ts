import { wholeFile } from "../model/place.ts";
import { quoteWords } from "../parse/words.ts";
import { folderOf } from "./instructions.ts";
import type { Surface } from "./surface.ts";

export default {
  id: "gradle",
  title: "Gradle build",
  reference: "https://docs.gradle.org/current/userguide/java_testing.html",
  paths: ["build.gradle", "build.gradle.kts", "*/build.gradle", "*/build.gradle.kts"],
  needs: "name",
  yields: ["command"],
  *read(file) {
    const folder = folderOf(file.path);
    for (const task of ["test", "build"]) {
      const words = quoteWords(folder === "" ? ["./gradlew", task] : ["./gradlew", "-p", folder, task]);
      yield { kind: "command", at: wholeFile(file.path), name: words, text: words, surface: "gradle" };
    }
  },
} satisfies Surface;
