import type { Requirement } from "../model/requirement.ts";
import { type DataNode, expectObject, text } from "../parse/data.ts";
import { parseYaml } from "../parse/yaml.ts";
import { imageRequirementAt, manifestAt } from "./requirement.ts";
import type { Surface } from "./surface.ts";

export default {
  id: "compose-images",
  title: "Images of Compose services",
  reference: "https://docs.docker.com/reference/compose-file/services/#image",
  paths: ["**/compose.yml", "**/compose.yaml", "**/*compose*.yml", "**/*compose*.yaml"],
  needs: "text",
  refusedBy: "Docker Compose",
  yields: ["manifest", "requirement"],
  *read(file) {
    const root = expectObject(parseYaml(file.path, file.text));
    const found = [...(root.get("services")?.entries() ?? [])].flatMap(({ value }) => imagesOf(value));
    if (found.length === 0) return;
    yield manifestAt(root.entry("services")?.keyAt ?? root.at, "image");
    yield* found;
  },
} satisfies Surface;

/** What a service builds itself it only names. */
function imagesOf(service: DataNode): readonly Requirement[] {
  const entry = service.entry("image");
  const image = text(entry?.value);
  const found = entry && image !== undefined && !service.get("build") ? imageRequirementAt(entry.at, image) : undefined;
  return found ? [found] : [];
}
