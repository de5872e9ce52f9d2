import type { Ground } from "../ground.ts";
import type { Wishes } from "../wishes.ts";

const DENY = ["permissions", "deny"] as const;

/** Files that are neither read nor written, and places that are not written. `Read` rules deny writing as well, and the sandbox takes both over. */
export function files(shared: Wishes, { posture, secretPaths, secretNames, rules, view }: Ground): void {
  for (const path of secretPaths) {
    const kind = view.classOf(path) === "source" ? "a secret stands in it: move it out, then take this line away" : "it holds secrets";
    shared.add(DENY, `Read(/${escaped(path)})`, kind);
  }
  for (const { name, because } of secretNames) shared.add(DENY, `Read(${name})`, because);
  for (const { path, folder, because } of rules.secretNames.home) shared.add(DENY, `Read(~/${path}${folder ? "/**" : ""})`, because);
  for (const { path, folder, because } of rules.writeScope) shared.add(DENY, `Edit(/${path}${folder ? "/**" : ""})`, because);
  if (posture === "read-only") {
    for (const tool of ["Edit", "Write", "NotebookEdit"]) shared.add(DENY, tool, "the agent changes nothing");
  }
}

/** A path as a pattern of gitignore that means just this path. A bracket of a rule is no part of a path: one character of any kind stands for it. */
function escaped(path: string): string {
  return path
    .replace(/[\\*?[\]!#]/g, "\\$&")
    .replace(/[()]/g, "?")
    .replace(/ $/, "\\ ");
}
