import type { Fact } from "../model/fact.ts";
import { Lines } from "../parse/lines.ts";
import { quoteWords } from "../parse/words.ts";
import { parseXml } from "../parse/xml.ts";
import { baseOf } from "./instructions.ts";
import { occasion, triggerAt } from "./statement.ts";
import type { Surface, SurfaceFile } from "./surface.ts";

const BUILD = occasion("jvm-build-settings", "build", "automatic");

/** Agents and start options of the machine that runs the build: `-javaagent:x.jar`, `-XX:OnError=cmd`. */
const CODE =
  /"-XX:On(?:OutOfMemory)?Error=[^"]{1,500}"|-(?:javaagent:|agentpath:|agentlib:|XX:On(?:OutOfMemory)?Error=)(?:"[^"]{1,500}"|\S{1,500})/g;

export default {
  id: "jvm-build-settings",
  title: "Options and extensions of Java builds",
  reference: "https://maven.apache.org/configure.html",
  paths: [
    ".mvn/jvm.config",
    ".mvn/extensions.xml",
    "*/.mvn/jvm.config",
    "*/.mvn/extensions.xml",
    "gradle.properties",
    "*/gradle.properties",
  ],
  needs: "text",
  yields: ["trigger"],
  *read(file) {
    if (baseOf(file.path) === "extensions.xml") yield* extensions(file);
    else {
      const lines = new Lines(file.path, file.text);
      for (const line of lines) {
        if (line.text.trimStart().startsWith("#")) continue;
        for (const match of line.text.matchAll(CODE)) {
          const at = lines.place(line.start + match.index, line.start + match.index + match[0].length);
          const option = match[0].replace(/^"([\s\S]*)"$/, "$1");
          const onError = /^-XX:\w+="?([^"]*)/.exec(option)?.[1];
          const agent = /^-(?:javaagent|agentpath):(?:\$\{maven\.multiModuleProjectDirectory\}\/|\.\/)?([^=,"$]{1,500})/.exec(option)?.[1];
          yield {
            ...triggerAt(BUILD, at, option.replace(/^-(?:XX:)?(\w+)[\s\S]*$/, "$1"), onError ?? quoteWords(["java", option])),
            ...(agent === undefined ? {} : { runs: agent }),
          };
        }
      }
    }
  },
} satisfies Surface;

/** Core extensions are loaded before the build begins. */
function* extensions(file: SurfaceFile): Generator<Fact> {
  let coordinates = new Map<string, string>();
  for (const element of parseXml(file.path, file.text)) {
    if (element.name === "extension") coordinates = new Map();
    else if (element.path.at(-1) === "extension") coordinates.set(element.name, element.text);
    if (element.name !== "version" || !coordinates.has("artifactId")) continue;
    const name = [coordinates.get("groupId") ?? "", coordinates.get("artifactId") ?? "", element.text].join(":");
    yield triggerAt(BUILD, element.at, "extensions.extension", quoteWords(["mvn", "dependency:get", `-Dartifact=${name}`]));
  }
}
