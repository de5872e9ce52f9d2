import { UserError } from "../../model/error.ts";
import type { GitDirectory } from "../git/git-folder.ts";
import { displayPath } from "../path-bytes.ts";

const SHOWN = 10;

/** The answer to a revision that names no commit: what there is to name instead. */
export function noSuchRevision(revision: string, refs: ReadonlyMap<string, string>, { head, shallow }: GitDirectory): UserError {
  const names = [...refs.keys()]
    .sort()
    .map((name) => displayPath(name.replace(/^refs\/(?:heads|tags|remotes)\//, "")))
    .filter((name) => !name.startsWith("refs/"));
  const shown = [...new Set(names)].slice(0, SHOWN).join(", ");
  const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : "";
  const there = names.length === 0 ? (head === null ? "it has no commit yet" : "it has HEAD only") : `there are ${shown}${more}`;
  const cut = shallow.length > 0 ? "; the clone is shallow, so older commits must be fetched first" : "";
  return new UserError(`“${revision}” names no commit of this repository: ${there}${cut}`);
}
