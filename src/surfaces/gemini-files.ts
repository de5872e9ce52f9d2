import { wholeFile } from "../model/place.ts";
import { agentFile } from "./instructions.ts";
import type { Surface } from "./surface.ts";

/** Extensions are loaded from the user's folder only (0.61.0); what the sandbox is made of comes from the workspace. */
export default {
  id: "gemini-files",
  title: "Extensions and sandbox files of Gemini CLI",
  reference: "https://github.com/google-gemini/gemini-cli/blob/main/docs/cli/sandbox.md",
  paths: [
    ".gemini/extensions/*/gemini-extension.json",
    ".gemini/sandbox.Dockerfile",
    ".gemini/sandbox.bashrc",
    ".gemini/sandbox-macos-*.sb",
  ],
  needs: "name",
  yields: ["agentFile", "agentSetting"],
  *read(file) {
    yield agentFile(file, "gemini", "settings");
    const [, , name = ""] = file.path.split("/");
    const live = !/^\.gemini\/extensions\//i.test(file.path);
    const key = live ? "sandboxFile" : `extensions.${name}`;
    yield { kind: "agentSetting", at: wholeFile(file.path), agent: "gemini", scope: "project", key, value: file.path, live };
  },
} satisfies Surface;
