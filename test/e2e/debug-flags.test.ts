import { expect, it } from "vitest";
import { fill } from "../../scripts/pattern.ts";
import { inTemporaryFolder, parseFixture } from "../fixture.ts";
import { leaks } from "../secrets/rules.ts";
import { preflight } from "./preflight.ts";

it("no debug flag of Node or of a package makes a secret show, be it in the tree or in the past", async () => {
  const values: string[] = [];
  const drawn = (text: string): string => {
    const filled = fill(text, `debug/${values.length}`);
    values.push(...filled.values);
    return filled.text;
  };
  const fixture = parseFixture(
    "-- .git (init) --\n-- a.env (secret) --\nGITHUB_TOKEN=ghp_{36:base62+crc}\n-- old.env (secret, past) --\nNPM_TOKEN=npm_{36:base62+crc}\n",
    drawn,
  );
  await inTemporaryFolder(fixture, (folder) => {
    const { out, err } = preflight([folder, "--history", "--verbose"], { env: { NODE_DEBUG: "*", DEBUG: "*" } });
    expect(values).toHaveLength(2);
    for (const path of ["a.env", "old.env"]) expect(out).toContain(path);
    expect(leaks(values, out + err)).toEqual([]);
  });
});
