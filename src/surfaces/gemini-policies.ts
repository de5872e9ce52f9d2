import { expectObject, text } from "../parse/data.ts";
import { parseToml } from "../parse/toml.ts";
import { agentFile } from "./instructions.ts";
import { settings } from "./settings.ts";
import type { Surface } from "./surface.ts";

/** Policy files of a repository are switched off in the program (0.61.0): they are stated, and none is live. */
export default {
  id: "gemini-policies",
  title: "Gemini CLI policies of a workspace",
  reference: "https://github.com/google-gemini/gemini-cli/blob/main/docs/reference/policy-engine.md",
  paths: [".gemini/policies/*.toml"],
  needs: "text",
  yields: ["agentFile", "agentSetting"],
  *read(file) {
    yield agentFile(file, "gemini", "rules");
    const root = expectObject(parseToml(file.path, file.text));
    for (const rule of root.get("rule")?.items() ?? []) {
      const decision = text(rule.get("decision")) ?? "";
      for (const { key, at, value } of settings(rule)) {
        if (key !== "decision") continue;
        yield { kind: "agentSetting", at, agent: "gemini", scope: "project", key: `policies.rule.${decision}`, value, live: false };
      }
    }
  },
} satisfies Surface;
