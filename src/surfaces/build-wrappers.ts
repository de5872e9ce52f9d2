import { parseIni } from "../parse/ini.ts";
import { quoteWords } from "../parse/words.ts";
import { occasion, triggerAt } from "./statement.ts";
import type { Surface } from "./surface.ts";

/** Gradle and Maven wrappers fetch the build tool itself from the address in their settings, and run it. */
export default {
  id: "build-wrappers",
  title: "Gradle and Maven wrappers",
  reference: "https://docs.gradle.org/current/userguide/gradle_wrapper.html",
  paths: ["**/gradle-wrapper.properties", "**/.mvn/wrapper/maven-wrapper.properties"],
  needs: "text",
  yields: ["trigger"],
  *read(file) {
    for (const { key, value, at } of parseIni(file.path, file.text, { continued: false })) {
      if (key !== "distributionUrl" && key !== "wrapperUrl") continue;
      const url = value.replaceAll("\\:", ":");
      yield triggerAt(occasion("build-wrappers", "build", "automatic"), at, key, quoteWords(["curl", "-O", url]));
    }
  },
} satisfies Surface;
