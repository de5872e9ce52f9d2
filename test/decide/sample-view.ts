import { lookAt } from "../../src/decide/look-at.ts";
import type { RepositoryView } from "../../src/decide/view.ts";
import { type Fact, Facts } from "../../src/model/fact.ts";
import { wholeFile } from "../../src/model/place.ts";
import type { StateName } from "../../src/model/posture.ts";
import type { GitFacts, Snapshot, SnapshotFile } from "../../src/model/snapshot.ts";
import { catalog } from "../our-catalog.ts";

export { catalog };

/** A clean git repository with a little history. */
export const CLEAN_GIT: GitFacts = {
  state: "read",
  commit: "1".repeat(40),
  branch: "main",
  shallow: false,
  commits: 12,
  remotes: ["origin"],
  changes: [],
  hazards: [],
};

/** A tracked source file. */
export function file(path: string, more: Partial<SnapshotFile> = {}): SnapshotFile {
  return { path, type: "file", size: 10, tracked: true, ignored: false, executable: false, content: true, ...more };
}

/** A repository as the decision sees it; without more said, a small benign library with a test command. */
export function sampleView({
  facts = [{ kind: "command", at: wholeFile("package.json"), name: "npm test", text: "vitest run", surface: "npm-package-scripts" }],
  git = CLEAN_GIT,
  state = "internal",
  files = [file("src/index.ts"), file("package.json")],
}: {
  readonly facts?: readonly Fact[];
  readonly git?: GitFacts;
  readonly state?: StateName;
  readonly files?: readonly SnapshotFile[];
} = {}): RepositoryView {
  const snapshot: Snapshot = {
    name: "sample",
    files,
    git,
    gaps: [],
    byNameOnly: [],
    contents: async function* () {},
    read: async () => undefined,
    past: async function* () {},
    close: () => undefined,
  };
  return lookAt(snapshot, new Facts(facts), catalog, state);
}
