import { execFileSync } from "node:child_process";
import { appendFileSync, chmodSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inTemporaryFolder, parseFixture } from "../fixture.ts";
import { emptyFolder, preflight, report } from "./preflight.ts";

const SAMPLE = parseFixture(`A repository whose .git will be made hostile.
-- a.txt --
one
-- b.bin --
two
-- .gitattributes --
*.txt filter=canary diff=canary
*.bin filter=process diff=text
-- .git (init) --
`);

/** Each entry is what an attacker would write into .git; every program it names would leave a canary file behind. */
const VECTORS: Readonly<Record<string, (program: string) => string>> = {
  "core.fsmonitor": (program) => `[core]\n\tfsmonitor = ${program}\n`,
  "a clean filter": (program) => `[filter "canary"]\n\tclean = ${program}\n\tsmudge = ${program}\n\trequired = true\n`,
  "a process filter": (program) => `[filter "process"]\n\tprocess = ${program}\n`,
  "a textconv": (program) => `[diff "canary"]\n\ttextconv = ${program}\n[diff "text"]\n\tcommand = ${program}\n`,
  "diff.external": (program) => `[diff]\n\texternal = ${program}\n`,
  "an ext:: promisor remote": (program) =>
    `[extensions]\n\tpartialClone = evil\n[remote "evil"]\n\turl = ext::${program}\n\tpromisor = true\n[protocol "ext"]\n\tallow = always\n[core]\n\trepositoryformatversion = 1\n`,
  "gpg.program with log.showSignature": (program) => `[log]\n\tshowSignature = true\n[gpg]\n\tprogram = ${program}\n`,
  "core.sshCommand, pager, editor and aliases": (program) =>
    `[core]\n\tsshCommand = ${program}\n\tpager = ${program}\n\teditor = ${program}\n[alias]\n\tstatus = !${program}\n[credential]\n\thelper = !${program}\n`,
};

describe("a hostile .git/config runs nothing", () => {
  for (const [name, config] of Object.entries(VECTORS)) {
    it(name, () =>
      inTemporaryFolder(SAMPLE, (folder) => {
        const { program, canary } = armed();
        appendFileSync(join(folder, ".git/config"), config(program));
        // A touched file makes git look at contents, which is when filters run; a missing object makes it ask the promisor.
        writeFileSync(join(folder, "a.txt"), "one\n");
        for (const pack of readdirSync(join(folder, ".git/objects"))
          .filter((part) => part.length === 2)
          .slice(0, 1)) {
          if (name.includes("promisor")) rmSync(join(folder, ".git/objects", pack), { recursive: true });
        }
        const { code } = preflight([folder]);
        expect([0, 1, 3]).toContain(code);
        expect(existsSync(canary)).toBe(false);
      }),
    );
  }

  it("hooks, in .git/hooks and through core.hooksPath", () =>
    inTemporaryFolder(SAMPLE, (folder) => {
      const { program, canary } = armed();
      const hooks = join(emptyFolder(), "hooks");
      mkdirSync(hooks);
      for (const hook of ["post-index-change", "pre-commit", "post-checkout", "reference-transaction"]) {
        for (const place of [hooks, join(folder, ".git/hooks")]) {
          mkdirSync(place, { recursive: true });
          writeFileSync(join(place, hook), `#!/bin/sh\nexec ${program}\n`);
          chmodSync(join(place, hook), 0o755);
        }
      }
      appendFileSync(join(folder, ".git/config"), `[core]\n\thooksPath = ${hooks}\n`);
      const { findings } = report(folder);
      expect(existsSync(canary)).toBe(false);
      expect(findings.map(({ rule }) => rule)).toContain("git-configuration-hazard");
    }));
});

describe("a .git that cannot be read", () => {
  it("a FIFO as the index is a gap within the deadline, and 3", () =>
    inTemporaryFolder(SAMPLE, (folder) => {
      const index = join(folder, ".git/index");
      rmSync(index);
      execFileSync("mkfifo", [index]);
      const started = Date.now();
      const { code, out } = preflight([folder, "--format", "json"]);
      expect(code).toBe(3);
      expect(Date.now() - started).toBeLessThan(30_000);
      expect(JSON.parse(out).subject.coverage.gaps).toContainEqual(expect.objectContaining({ path: expect.stringMatching(/^\.git/) }));
    }));
});

/** A program that leaves a canary file behind when it runs, outside the tree. It does nothing else. */
function armed(): { program: string; canary: string } {
  const folder = emptyFolder();
  const canary = join(folder, "canary");
  const program = join(folder, "program.sh");
  writeFileSync(program, `#!/bin/sh\ntouch '${canary}'\ncat\n`);
  chmodSync(program, 0o755);
  return { program, canary };
}
