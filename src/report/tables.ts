import type { RepositoryView } from "../decide/view.ts";
import type { Answer } from "../model/answer.ts";
import type { OperatingTables } from "../model/operating.ts";
import type { PostureName } from "../model/posture.ts";
import type { McpServerEntry } from "../model/report.ts";
import { commandClasses } from "./tables/command-classes.ts";
import { fileClasses } from "./tables/file-classes.ts";
import { ladder } from "./tables/ladder.ts";
import { situations } from "./tables/situations.ts";
import { toolTypes } from "./tables/tool-types.ts";

/** What was decided, as far as the tables rest on it. */
export interface Decision {
  readonly answers: readonly Answer[];
  readonly posture: PostureName;
  /** The servers as the inventory lists them. */
  readonly servers: readonly McpServerEntry[];
}

/** The operating tables of `rules/boundary/`, filled with what this repository holds. */
export function operatingTables(view: RepositoryView, { answers, posture, servers }: Decision): OperatingTables {
  const files = fileClasses(view);
  const tools = toolTypes(view.catalog, servers);
  return {
    fileClasses: files.classes,
    otherFiles: files.other,
    commandClasses: commandClasses(view),
    toolTypes: tools,
    situations: situations(view, { answers, files: files.classes, servers }),
    ladder: ladder(view, { answers, posture, servers }),
  };
}
