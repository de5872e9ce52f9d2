import { wholeFile } from "../model/place.ts";
import { Lines } from "../parse/lines.ts";
import { quoteWords } from "../parse/words.ts";
import { occasion, triggerAt } from "./statement.ts";
import type { Surface } from "./surface.ts";

/** `apply from: 'https://…'`: a script that is fetched and run. */
const REMOTE = /\bapply\s{0,5}(?:\(\s{0,5})?from\s{0,5}[:=]\s{0,5}(?:uri\(\s{0,5})?["'](https?:\/\/[^"'\s]{1,1000})["']/g;

/** Scripts are programs, and their first phase runs when an editor that trusts the folder imports the build, and on every task. */
export default {
  id: "gradle-scripts",
  title: "Gradle settings and build scripts",
  reference: "https://docs.gradle.org/current/userguide/build_lifecycle.html",
  paths: [
    "settings.gradle",
    "settings.gradle.kts",
    "build.gradle",
    "build.gradle.kts",
    "init.gradle",
    "*/build.gradle",
    "*/build.gradle.kts",
  ],
  needs: "text",
  yields: ["trigger"],
  *read(file) {
    if (/(?:^|\/)settings\.gradle(?:\.kts)?$/i.test(file.path))
      yield {
        ...triggerAt(occasion("gradle-scripts", "open", "trust"), wholeFile(file.path), "settings script", "./gradlew tasks"),
        runs: file.path,
      };
    const lines = new Lines(file.path, file.text);
    for (const match of lines.text.matchAll(REMOTE)) {
      const at = lines.place(match.index, match.index + match[0].length);
      const command = `groovy ${quoteWords([match[1] ?? ""])}`;
      yield triggerAt(occasion("gradle-scripts", "build", "automatic"), at, "apply from", command);
    }
  },
} satisfies Surface;
