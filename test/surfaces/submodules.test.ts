import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { pinnedManifests } from "../../src/classify/pinned-manifest.ts";
import { Search } from "../../src/secrets/search.ts";
import { DEFAULT_LIMITS, takeSnapshot } from "../../src/snapshot/take.ts";
import { stateFacts } from "../../src/surfaces/state.ts";
import { inTemporaryFolder, parseFixture } from "../fixture.ts";
import { catalog } from "../our-catalog.ts";

const FIXTURE = `A submodule.
-- .git (init) --
-- .gitmodules --
[submodule "lib"]
	path = vendor/lib
	url = https://git.example.test/o/lib.git
`;

async function pinOf(prepare: (folder: string) => void): Promise<unknown> {
  return await inTemporaryFolder(parseFixture(FIXTURE), async (folder) => {
    prepare(folder);
    const snapshot = await takeSnapshot(folder, DEFAULT_LIMITS);
    try {
      const { facts } = await stateFacts(snapshot, catalog, { search: new Search(catalog) });
      return pinnedManifests(facts, catalog).flatMap(({ requirements }) => requirements.map(({ pin }) => pin));
    } finally {
      snapshot.close();
    }
  });
}

describe("a submodule", () => {
  test("is fixed by the commit that stands in the tree", async () => {
    const link = ["update-index", "--add", "--cacheinfo", "160000,0123456789abcdef0123456789abcdef01234567,vendor/lib"];
    const prepare = (folder: string): void => {
      mkdirSync(join(folder, "vendor/lib"), { recursive: true });
      execFileSync("git", link, { cwd: folder });
    };
    expect(await pinOf(prepare)).toEqual(["immutable"]);
  });

  test("of which git knows no commit is not", async () => {
    expect(await pinOf(() => undefined)).toEqual(["floating"]);
  });
});
