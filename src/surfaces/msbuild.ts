import { parseXml } from "../parse/xml.ts";
import { occasion, triggerAt } from "./statement.ts";
import type { Surface } from "./surface.ts";

/** A build of the project runs these; `Directory.Build.*` counts for every project below it. */
const BUILD = occasion("msbuild", "build", "automatic");

const EVENTS: ReadonlySet<string> = new Set(["PreBuildEvent", "PostBuildEvent", "PreLinkEvent"]);

export default {
  id: "msbuild",
  title: ".NET build files",
  reference: "https://learn.microsoft.com/visualstudio/msbuild/exec-task",
  paths: ["**/*.csproj", "**/*.fsproj", "**/*.vbproj", "**/*.vcxproj", "**/*.proj", "**/*.props", "**/*.targets"],
  needs: "text",
  yields: ["trigger"],
  *read(file) {
    for (const { name, attributes, text, path, at } of parseXml(file.path, file.text)) {
      const target = path.at(-1) ?? "";
      const exec = name === "Exec" ? attributes.get("Command") : undefined;
      const event = EVENTS.has(name) || (name === "Command" && EVENTS.has(target)) ? text : undefined;
      const command = (exec ?? event)?.trim();
      if (command) yield triggerAt(BUILD, at, exec === undefined ? name : `${target}.Exec`, plainProperties(command));
      if (name === "UsingTask" && /CodeTaskFactory$/.test(attributes.get("TaskFactory") ?? ""))
        yield triggerAt(BUILD, at, `UsingTask.${attributes.get("TaskName") ?? ""}`, "csi inline-task");
    }
  },
} satisfies Surface;

/** `$(Name)` is a property, not a substitution; properties that name the usual programs stand for them. */
function plainProperties(command: string): string {
  return command
    .replaceAll(/"?\$\((?:DOTNET_HOST_PATH|DotNetTool|NetCoreTargetingPackRoot\)\/\.\.\/dotnet)\)"?/gi, "dotnet")
    .replaceAll(/\$\(([A-Za-z_][\w.]{0,100})\)/g, (_, name: string) => `\${${name.replaceAll(".", "_")}}`)
    .replaceAll(/[@%]\(([A-Za-z_][\w.]{0,100})[^()]{0,200}\)/g, (_, name: string) => `\${${name.replaceAll(".", "_")}}`);
}
