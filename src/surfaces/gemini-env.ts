import { Lines } from "../parse/lines.ts";
import { agentFile } from "./instructions.ts";
import type { Surface } from "./surface.ts";

/** Variables that steer Gemini CLI or what it starts. The others of a project's file are its own affair. */
const STEERS =
  /^(?:GEMINI_|GOOGLE_|CODE_ASSIST_|OTEL_|NODE_|LD_|DYLD_|GIT_|SSL_|HTTPS?_PROXY$|ALL_PROXY$|NO_PROXY$|PATH$|BASH_ENV$|SANDBOX|BUILD_SANDBOX$|SEATBELT_PROFILE$|DOCKER_HOST$|DEBUG)/i;

/** A project's own file is read where there is no .gemini/.env; of these two it then takes none (0.61.0). */
const NOT_FROM_PROJECT = /^DEBUG(?:_MODE)?$/;

export default {
  id: "gemini-env",
  title: "Environment of Gemini CLI",
  reference: "https://github.com/google-gemini/gemini-cli/blob/main/docs/reference/configuration.md",
  paths: [".gemini/.env", ".env"],
  needs: "text",
  yields: ["agentFile", "agentSetting"],
  *read(file) {
    const own = file.path.includes("/");
    if (own) yield agentFile(file, "gemini", "settings");
    // What git ignores is the user's own.
    else if (file.ignored) return;
    const lines = new Lines(file.path, file.text);
    for (const { text, start } of lines) {
      const [whole, name, value] = /^\s*(?:export\s+)?([A-Za-z_]\w{0,99})\s*=\s*(.{0,2000}?)\s*$/.exec(text) ?? [];
      if (whole === undefined || name === undefined || value === undefined || !STEERS.test(name)) continue;
      yield {
        kind: "agentSetting",
        at: lines.place(start, start + text.length),
        agent: "gemini",
        scope: "project",
        key: `env.${name}`,
        value: value.replace(/^(['"`])([\s\S]*)\1$/, "$2"),
        live: own || !NOT_FROM_PROJECT.test(name),
      };
    }
  },
} satisfies Surface;
