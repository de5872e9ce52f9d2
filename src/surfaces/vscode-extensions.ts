import type { Place } from "../model/place.ts";
import type { Requirement } from "../model/requirement.ts";
import { expectObject, text } from "../parse/data.ts";
import { parseJson } from "../parse/json.ts";
import { manifestAt, requirementAt } from "./requirement.ts";
import type { Surface } from "./surface.ts";

/** Extensions that the editor offers to install when the folder is opened. */
export default {
  id: "vscode-extensions",
  title: "Recommended extensions of VS Code",
  reference: "https://code.visualstudio.com/docs/configure/extensions/extension-marketplace#_workspace-recommended-extensions",
  paths: ["**/.vscode/extensions.json"],
  needs: "text",
  yields: ["manifest", "requirement"],
  *read(file) {
    const root = expectObject(parseJson(file.path, file.text));
    const list = root.entry("recommendations");
    const items = list?.value.items() ?? [];
    if (!list || items.length === 0) return;
    yield manifestAt(list.keyAt, "extension");
    for (const item of items) {
      const id = text(item);
      if (id !== undefined) yield extensionAt(item.at, id);
    }
  },
} satisfies Surface;

/** `publisher.name`, with `@1.2.3` where a file may say so. */
export function extensionAt(at: Place, id: string): Requirement {
  const mark = id.indexOf("@");
  return requirementAt(at, "extension", mark === -1 ? id : id.slice(0, mark), id, {
    version: mark === -1 ? "" : id.slice(mark + 1),
    group: "development",
  });
}
