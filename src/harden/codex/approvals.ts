import type { Ground } from "../ground.ts";
import type { Wishes } from "../wishes.ts";

/** Who is asked when something would leave the sandbox, and what a session inherits. */
export function approvals(wishes: Wishes, { posture }: Ground): void {
  const policy = wishes.at("approval_policy");
  // A table of single questions is at least as strict as asking, and stays.
  if (policy?.kind !== "object") {
    if (posture === "workspace-write") wishes.set(["approval_policy"], "on-request", "what would leave the sandbox asks you", ["never"]);
    else wishes.set(["approval_policy"], "never", "what would leave the sandbox is refused, and nobody is asked");
  }
  wishes.set(["approvals_reviewer"], "user", "a model does not answer the questions in your place");
  wishes.set(["web_search"], "disabled", "a search reaches the network without the sandbox");
  if (posture === "workspace-write") return;
  wishes.set(["allow_login_shell"], false, "the files of your login shell run nothing, and set nothing");
  wishes.set(["shell_environment_policy", "inherit"], "core", "commands do not inherit the credentials of the session", ["none"]);
  wishes.mend(["shell_environment_policy", "ignore_default_excludes"], false, "variables that look like secrets are left out");
}
