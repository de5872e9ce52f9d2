import type { Fact } from "../model/fact.ts";
import { expectObject, strings, text } from "../parse/data.ts";
import { imageReference } from "../parse/image-reference.ts";
import { parseJson } from "../parse/json.ts";
import { baseOf } from "./instructions.ts";
import { LockDraft, strengthOf } from "./lock-draft.ts";
import { imageRequirementAt, manifestAt, requirementAt } from "./requirement.ts";
import type { Surface } from "./surface.ts";
import { extensionAt } from "./vscode-extensions.ts";

export default {
  id: "devcontainer-pins",
  title: "Image, features and extensions of a development container",
  reference: "https://containers.dev/implementors/features/#referencing-a-feature",
  paths: [
    ".devcontainer/devcontainer.json",
    ".devcontainer.json",
    ".devcontainer/*/devcontainer.json",
    ".devcontainer/devcontainer-lock.json",
    ".devcontainer-lock.json",
    ".devcontainer/*/devcontainer-lock.json",
  ],
  needs: "text",
  yields: ["manifest", "requirement", "lockfile"],
  *read(file) {
    const root = expectObject(parseJson(file.path, file.text));
    if (baseOf(file.path).endsWith("-lock.json")) {
      const lock = new LockDraft();
      for (const { key, value } of root.get("features")?.entries() ?? []) {
        const name = imageReference(key)?.name ?? key;
        lock.entry(name, text(value.get("version")), strengthOf(text(value.get("integrity"))));
      }
      yield lock.fact(root.at, "devcontainer", "devcontainer-lock");
      return;
    }
    const image = root.entry("image");
    const base = image && imageRequirementAt(image.at, text(image.value) ?? "");
    if (image && base) {
      yield manifestAt(image.keyAt, "image");
      yield base;
    }
    const features: Fact[] = [];
    for (const { key, at } of root.get("features")?.entries() ?? []) {
      if (/^\.{1,2}\//.test(key)) features.push(requirementAt(at, "devcontainer", key, key, { version: "", source: "local" }));
      else if (/^https?:/.test(key)) features.push(requirementAt(at, "devcontainer", key, key, { version: "", source: "url" }));
      else {
        const feature = imageReference(key);
        if (feature)
          features.push(
            requirementAt(at, "devcontainer", feature.name, key, {
              version: feature.tag,
              ...(feature.digest ? { hashed: true as const } : {}),
            }),
          );
      }
    }
    if (features.length > 0) yield manifestAt(root.entry("features")?.keyAt ?? root.at, "devcontainer");
    yield* features;
    const extensions = root.entry("customizations", "vscode", "extensions") ?? root.entry("extensions");
    const named = strings(extensions?.value).filter((id) => !id.startsWith("-"));
    if (extensions && named.length > 0) {
      yield manifestAt(extensions.keyAt, "extension");
      for (const item of extensions.value.items()) {
        const id = text(item);
        if (id !== undefined && !id.startsWith("-")) yield extensionAt(item.at, id);
      }
    }
  },
} satisfies Surface;
