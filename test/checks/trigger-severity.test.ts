import { expect, test } from "vitest";
import type { Severity } from "../../src/model/finding.ts";
import { scan } from "../../src/scan.ts";
import { inTemporaryFolder, parseFixture } from "../fixture.ts";
import { catalog } from "../our-catalog.ts";

// Worth saying, and no attack: honest repositories do the first of each pair, so `high` would be wrong for it; the second is one step worse.

async function worst(text: string): Promise<Severity | undefined> {
  const { findings } = await inTemporaryFolder(parseFixture(text), (root) =>
    scan({ root, state: "internal", agents: [], catalog, worker: undefined }),
  );
  return findings.find(({ family }) => family === "package-hooks")?.severity;
}

const DOWNLOAD = "curl -sSfL https://tools.example.invalid/install.sh | sh";

test("a switched-on hook that fetches a tool behind a target is milder than one that says so itself", async () => {
  const hook = (run: string): string => `A hook.\n-- lefthook.yml --\npre-commit:\n  commands:\n    lint:\n      run: ${run}\n`;
  expect(await worst(`${hook("make lint")}-- Makefile --\nlint: bin/linter\n\nbin/linter:\n\t${DOWNLOAD}\n`)).toBe("medium");
  expect(await worst(hook(DOWNLOAD))).toBe("high");
});

test("a set-up script with sudo behind a folder's trust is milder than one that runs at once", async () => {
  const script = "-- setup.sh --\n#!/bin/sh\nsudo mv /tmp/tool/bin/tool /usr/local/bin/tool\n";
  const session = '{ "hooks": { "SessionStart": [{ "hooks": [{ "type": "command", "command": "sh setup.sh" }] }] } }';
  expect(await worst(`A hook.\n-- .claude/settings.json --\n${session}\n${script}`)).toBe("medium");
  expect(await worst(`A package.\n-- package.json --\n{ "scripts": { "postinstall": "sh setup.sh" } }\n${script}`)).toBe("high");
});
