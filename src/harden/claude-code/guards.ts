import type { Keys, Writable } from "../../parse/setting-edit.ts";
import type { Ground } from "../ground.ts";
import type { Wishes } from "../wishes.ts";

/** Switches that put words of the session into telemetry. https://code.claude.com/docs/en/monitoring-usage */
const CONTENT_SWITCHES = [
  "OTEL_LOG_USER_PROMPTS",
  "OTEL_LOG_ASSISTANT_RESPONSES",
  "OTEL_LOG_TOOL_DETAILS",
  "OTEL_LOG_TOOL_CONTENT",
  "OTEL_LOG_RAW_API_BODIES",
];

/** The mode, the sandbox, and the switches that keep a session from being opened further. The local file wins over the shared one, so it is mended too. */
export function guards(shared: Wishes, local: Wishes, ground: Ground): void {
  const { posture } = ground;
  const settle = (keys: Keys, value: Writable, because: string, asStrict: readonly Writable[] = []): void => {
    shared.set(keys, value, because, asStrict);
    local.mend(keys, value, because, asStrict);
  };
  const mend = (keys: Keys, value: Writable, because: string): void => {
    for (const wishes of [shared, local]) wishes.mend(keys, value, because);
  };
  if (posture === "read-only") {
    settle(["permissions", "defaultMode"], "dontAsk", "what would ask is refused: nothing changes but by you");
  } else {
    settle(
      ["permissions", "defaultMode"],
      "default",
      "a session begins by asking, not in the automatic mode or in one that accepts edits",
      ["manual", "plan", "dontAsk"],
    );
  }
  settle(["permissions", "disableBypassPermissionsMode"], "disable", "nobody switches all questions off for a session");
  settle(["permissions", "disableAutoMode"], "disable", "a model does not answer the questions in your place");

  settle(["sandbox", "enabled"], true, "rules stop cat and its kin, only the sandbox stops every program from reading a denied file");
  settle(["sandbox", "failIfUnavailable"], true, "without its sandbox it must refuse, not go on without");
  settle(["sandbox", "autoAllowBashIfSandboxed"], false, "a command does not run unasked because it is in the sandbox");
  if (posture !== "workspace-write") {
    settle(["sandbox", "allowUnsandboxedCommands"], false, "no command leaves the sandbox");
    settle(["env", "CLAUDE_CODE_SUBPROCESS_ENV_SCRUB"], "1", "commands and servers do not inherit the credentials of the session");
  }
  mend(["sandbox", "network", "allowAllUnixSockets"], false, "a socket such as that of Docker leads out of the sandbox");
  mend(["sandbox", "enableWeakerNestedSandbox"], false, "it weakens the sandbox");
  mend(["sandbox", "enableWeakerNetworkIsolation"], false, "it weakens the sandbox");
  for (const name of CONTENT_SWITCHES) settle(["env", name], "0", "telemetry carries no content", ["false", "no", "off", "", 0, false]);
}
