import type { Fact } from "../model/fact.ts";
import { expectObject } from "../parse/data.ts";
import { parseJson } from "../parse/json.ts";
import { agentFile } from "./instructions.ts";
import { settings } from "./settings.ts";
import type { Surface } from "./surface.ts";

/** The repository's file stands above the user's: paths and hosts are joined, and the type is the repository's. */
export default {
  id: "cursor-sandbox",
  title: "Sandbox of Cursor",
  reference: "https://cursor.com/docs/reference/sandbox",
  paths: [".cursor/sandbox.json"],
  needs: "text",
  yields: ["agentFile", "agentSetting"],
  *read(file): Generator<Fact> {
    yield agentFile(file, "cursor", "settings");
    for (const { key, at, value } of settings(expectObject(parseJson(file.path, file.text)))) {
      yield { kind: "agentSetting", at, agent: "cursor", scope: "project", key, value, live: true };
    }
  },
} satisfies Surface;
