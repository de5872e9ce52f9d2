import { expect, test } from "vitest";
import { fill } from "../../../scripts/pattern.ts";
import type { Severity } from "../../../src/model/finding.ts";
import { scan } from "../../../src/scan.ts";
import { inTemporaryFolder, parseFixture } from "../../fixture.ts";
import { catalog } from "../../our-catalog.ts";

// A key that tests use too, or that a document shows, is seldom live: it is told one step milder. A token whose checksum holds is not.

const KEY = fill("AGE-SECRET-KEY-1{58:bech32}", "doubtful").text;
const TOKEN = fill("ghp_{36:base62+crc}", "doubtful").text;

async function severity(files: Record<string, string>): Promise<Severity | undefined> {
  const text = Object.entries(files)
    .map(([path, content]) => `-- ${path} --\n${content}\n`)
    .join("");
  const { findings } = await inTemporaryFolder(parseFixture(`Keys.\n${text}-- .git (init) --\n`), (root) =>
    scan({ root, state: "internal", agents: [], catalog, worker: undefined }),
  );
  return findings.find(({ family }) => family === "secrets")?.severity;
}

test("a key in source alone is high", async () => expect(await severity({ "src/keys.rs": `let key = "${KEY}";` })).toBe("high"));

test("the same key in a test too is medium", async () =>
  expect(await severity({ "src/keys.rs": `let key = "${KEY}";`, "tests/keys.rs": `let key = "${KEY}";` })).toBe("medium"));

test("a key that a document shows is medium", async () => expect(await severity({ "README.md": `Use ${KEY}` })).toBe("medium"));

test("a token with a right checksum stays what it is", async () => {
  const alone = await severity({ "src/client.ts": `const token = "${TOKEN}";` });
  expect(await severity({ "README.md": `Use ${TOKEN}` })).toBe(alone);
  expect(alone).toBe("critical");
});
