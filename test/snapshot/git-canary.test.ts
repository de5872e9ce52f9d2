import { appendFileSync, chmodSync, mkdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Snapshot } from "../../src/model/snapshot.ts";
import { Canary, folder, read, Scratch } from "./scratch.ts";

/** A repository in which a program of the repository is run by a plain git command. */
interface Vector {
  /** Lays the trap. */
  readonly lay: (scratch: Scratch, canary: Canary) => void;
  /** A command that is only meant to look, and springs it. */
  readonly sprung: readonly string[];
  /** The hazard that a snapshot reports for it. */
  readonly hazard: string;
}

const config = (scratch: Scratch, ...pairs: readonly (readonly [key: string, value: string])[]): void => {
  for (const [key, value] of pairs) scratch.git("config", key, value);
};

/** Takes a blob of HEAD away, so that git asks the promisor for it. */
function loseBlob(scratch: Scratch): void {
  const oid = scratch.git("rev-parse", "HEAD:a.txt").trim();
  rmSync(scratch.at(`.git/objects/${oid.slice(0, 2)}/${oid.slice(2)}`));
  config(scratch, ["core.repositoryFormatVersion", "1"], ["extensions.partialClone", "origin"], ["remote.origin.promisor", "true"]);
}

function hook(path: string, canary: Canary): void {
  writeFileSync(path, `#!/bin/sh\nexec ${canary.program}\n`);
  chmodSync(path, 0o755);
}

const touch = (scratch: Scratch): void => utimesSync(scratch.at("a.txt"), 1, 1);

const VECTORS: Readonly<Record<string, Vector>> = {
  "core.fsmonitor": {
    lay: (scratch, { program }) => config(scratch, ["core.fsmonitor", program]),
    sprung: ["ls-files"],
    hazard: "core.fsmonitor",
  },
  "the hook post-index-change": {
    lay: (scratch, canary) => {
      mkdirSync(scratch.at(".git/hooks"), { recursive: true });
      hook(scratch.at(".git/hooks/post-index-change"), canary);
      touch(scratch);
    },
    sprung: ["status"],
    hazard: "hook:post-index-change",
  },
  "core.hooksPath": {
    lay: (scratch, canary) => {
      mkdirSync(scratch.at("tools"));
      hook(scratch.at("tools/post-index-change"), canary);
      config(scratch, ["core.hooksPath", "tools"]);
      touch(scratch);
    },
    sprung: ["status"],
    hazard: "core.hooksPath",
  },
  "diff.external": {
    lay: (scratch, { program }) => {
      config(scratch, ["diff.external", program]);
      scratch.write({ "a.txt": "changed" });
    },
    sprung: ["diff"],
    hazard: "diff.external",
  },
  "a diff driver's command": {
    lay: (scratch, { program }) => {
      config(scratch, ["diff.evil.command", program]);
      scratch.write({ ".gitattributes": "*.txt diff=evil", "a.txt": "changed" });
    },
    sprung: ["diff"],
    hazard: "diff.evil.command",
  },
  "a diff driver's textconv": {
    lay: (scratch, { program }) => {
      config(scratch, ["diff.evil.textconv", program]);
      scratch.write({ ".gitattributes": "*.txt diff=evil", "a.txt": "changed" });
    },
    sprung: ["diff"],
    hazard: "diff.evil.textconv",
  },
  "a clean filter": {
    lay: (scratch, { program }) => {
      config(scratch, ["filter.evil.clean", program]);
      scratch.write({ ".gitattributes": "*.txt filter=evil" });
      touch(scratch);
    },
    sprung: ["status"],
    hazard: "filter.evil.clean",
  },
  "a clean filter whose name holds a =": {
    lay: (scratch, { program }) => {
      appendFileSync(scratch.at(".git/config"), `[filter "a=b"]\n\tclean = ${program}\n`);
      scratch.write({ ".gitattributes": "*.txt filter=a=b" });
      touch(scratch);
    },
    sprung: ["status"],
    hazard: "filter.*.clean",
  },
  "a process filter, by info/attributes": {
    lay: (scratch, { program }) => {
      config(scratch, ["filter.evil.process", program]);
      scratch.write({ ".git/info/attributes": "*.txt filter=evil" });
      touch(scratch);
    },
    sprung: ["status"],
    hazard: "filter.evil.process",
  },
  "gpg.program, where signatures are shown": {
    lay: (scratch, { program }) => {
      const tree = scratch.git("write-tree").trim();
      const who = "A <a@example.invalid> 1767225600 +0000";
      scratch.write({
        ".git/signed": `tree ${tree}\nauthor ${who}\ncommitter ${who}\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----\n\nx\n`,
      });
      scratch.git("update-ref", "HEAD", scratch.git("hash-object", "-t", "commit", "-w", ".git/signed").trim());
      config(scratch, ["gpg.program", program], ["log.showSignature", "true"]);
    },
    sprung: ["log"],
    hazard: "gpg.program",
  },
  "a promisor with an ext:: address": {
    lay: (scratch, { program }) => {
      loseBlob(scratch);
      config(scratch, ["protocol.ext.allow", "always"], ["remote.origin.url", `ext::${program}`]);
    },
    sprung: ["cat-file", "-p", "HEAD:a.txt"],
    hazard: "remote.origin.promisor",
  },
  "a promisor with core.sshCommand": {
    lay: (scratch, { program }) => {
      loseBlob(scratch);
      config(scratch, ["core.sshCommand", program], ["remote.origin.url", "ssh://example.invalid/x"]);
    },
    sprung: ["cat-file", "-p", "HEAD:a.txt"],
    hazard: "core.sshCommand",
  },
  "a promisor with an uploadpack of its own": {
    lay: (scratch, { program }) => {
      loseBlob(scratch);
      config(scratch, ["remote.origin.uploadpack", program], ["remote.origin.url", scratch.path]);
    },
    sprung: ["cat-file", "-p", "HEAD:a.txt"],
    hazard: "remote.origin.uploadpack",
  },
  "a promisor with core.gitProxy": {
    lay: (scratch, { program }) => {
      loseBlob(scratch);
      config(scratch, ["core.gitProxy", program], ["remote.origin.url", "git://example.invalid/x"]);
    },
    sprung: ["cat-file", "-p", "HEAD:a.txt"],
    hazard: "core.gitProxy",
  },
  "a submodule's own configuration": {
    lay: (scratch, { program }) => {
      const inner = Scratch.repository({ x: "1" });
      scratch.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", inner.path, "sub");
      new Scratch(scratch.at("sub")).git("config", "core.fsmonitor", program);
    },
    sprung: ["status"],
    hazard: "core.fsmonitor",
  },
  "an included configuration": {
    lay: (scratch, { program }) => {
      scratch.write({ "evil.config": `[core]\n\tfsmonitor = ${program}\n` });
      config(scratch, ["include.path", "../evil.config"]);
    },
    sprung: ["status"],
    hazard: "include.path",
  },
  "config.worktree": {
    lay: (scratch, { program }) => {
      config(scratch, ["core.repositoryFormatVersion", "1"], ["extensions.worktreeConfig", "true"]);
      scratch.write({ ".git/config.worktree": `[core]\n\tfsmonitor = ${program}\n` });
    },
    sprung: ["status"],
    hazard: "core.fsmonitor",
  },
  "an alias": {
    lay: (scratch, { program }) => config(scratch, ["alias.st", `!${program}`]),
    sprung: ["st"],
    hazard: "alias.st",
  },
  "an editor": {
    lay: (scratch, { program }) => config(scratch, ["core.editor", program]),
    sprung: ["commit", "--allow-empty"],
    hazard: "core.editor",
  },
  "a program for archives": {
    lay: (scratch, { program }) => config(scratch, ["tar.evil.command", program]),
    sprung: ["archive", "--format=evil", "HEAD"],
    hazard: "tar.evil.command",
  },
};

describe("nothing of a hostile .git is run", () => {
  it.each(Object.entries(VECTORS))("%s", async (_, { lay, sprung, hazard }) => {
    const canary = new Canary();
    const scratch = Scratch.repository({ "a.txt": "one\n", "b.txt": "two\n" });
    lay(scratch, canary);
    // Looking comes first: a command that springs the trap may also clear it.
    const snapshot = await scratch.snapshot();
    await read(snapshot);
    snapshot.close();
    expect(canary.sang).toBe(false);
    expect(keys(snapshot)).toContain(hazard);
    scratch.provoke(...sprung);
    expect(canary.sang).toBe(true);
  });

  it("nor of the tree: a git or a hook that lies in it, first on the search path", async () => {
    const canary = new Canary();
    const scratch = Scratch.repository({ a: "1" });
    for (const place of ["bin", "node_modules/.bin", ".git/hooks"]) {
      mkdirSync(scratch.at(place), { recursive: true });
      hook(scratch.at(`${place}/git`), canary);
    }
    const outside = folder();
    symlinkSync(scratch.at("bin/git"), join(outside, "git"));
    const path = [scratch.at("bin"), scratch.at("node_modules/.bin"), outside, "bin", ".", process.env["PATH"]].join(":");
    const snapshot = await scratch.snapshot({}, { searchPath: path });
    expect(snapshot.git.state).toBe("read");
    expect(canary.sang).toBe(false);
  });
});

describe("nothing of a hostile .git is believed", () => {
  it("core.worktree, which would move the tree elsewhere", async () => {
    const scratch = Scratch.repository({ a: "1" });
    config(scratch, ["core.worktree", "/etc"]);
    const snapshot = await scratch.snapshot();
    expect(snapshot.files.map(({ path }) => path)).toEqual(["a"]);
    expect(snapshot.git.changes).toEqual([]);
    expect(keys(snapshot)).toEqual(["core.worktree"]);
  });

  it("replaced objects, which would show another commit", async () => {
    const scratch = Scratch.repository({ a: "1" }).write({ a: "2" }).commit();
    scratch.git("replace", "HEAD", "HEAD~1");
    expect(scratch.git("diff-index", "--cached", "HEAD")).not.toBe("");
    const snapshot = await scratch.snapshot();
    expect(snapshot.git).toMatchObject({ commits: 2, changes: [] });
    expect(keys(snapshot)).toEqual(["refs/replace"]);
    scratch.git("pack-refs", "--all");
    rmSync(scratch.at(".git/refs/replace"), { recursive: true, force: true });
    expect(keys(await scratch.snapshot())).toEqual(["refs/replace"]);
  });

  it("status.showUntrackedFiles and an ignore file of its own, which would hide files", async () => {
    const scratch = Scratch.repository({ a: "1" }).write({ b: "2", ".git/hide": "*" });
    config(scratch, ["status.showUntrackedFiles", "no"], ["core.excludesFile", ".git/hide"]);
    const snapshot = await scratch.snapshot();
    expect(snapshot.git.changes).toEqual([{ path: "b", how: "untracked" }]);
    expect(keys(snapshot)).toEqual(["core.excludesFile", "status.showUntrackedFiles"]);
  });

  it("variables of the process that started the scan", async () => {
    const scratch = Scratch.repository({ a: "1" });
    const other = Scratch.repository({ b: "1" });
    const canary = new Canary();
    const inherited = {
      GIT_DIR: other.at(".git"),
      GIT_INDEX_FILE: other.at(".git/index"),
      GIT_CONFIG_COUNT: "1",
      GIT_CONFIG_KEY_0: "core.fsmonitor",
      GIT_CONFIG_VALUE_0: canary.program,
    };
    Object.assign(process.env, inherited);
    try {
      expect((await scratch.snapshot()).git.changes).toEqual([]);
      expect(canary.sang).toBe(false);
    } finally {
      for (const name of Object.keys(inherited)) delete process.env[name];
    }
  });
});

describe("repositories that lie in the tree", () => {
  it("a bare one is reported, with what it would run, and its files are read", async () => {
    const canary = new Canary();
    const scratch = Scratch.repository({ a: "1" });
    scratch.git("init", "--quiet", "--bare", "fixtures/evil");
    new Scratch(scratch.at("fixtures/evil")).git("config", "core.fsmonitor", canary.program);
    const snapshot = await scratch.snapshot();
    expect(places(snapshot)).toEqual(["core.fsmonitor fixtures/evil/config", "embedded-bare-repository fixtures/evil/HEAD"]);
    expect(await read(snapshot)).toHaveProperty(["fixtures/evil/config"]);
    expect(canary.sang).toBe(false);
  });

  it("a .git file or link that leads elsewhere is reported and not followed", async () => {
    const other = Scratch.repository({ secret: "1" });
    config(other, ["core.fsmonitor", "/nonexistent"]);
    const scratch = Scratch.repository({ a: "1" }).write({ "b/x": "", "c/x": "", "b/.git": `gitdir: ${other.at(".git")}\n` });
    symlinkSync(other.at(".git"), scratch.at("c/.git"));
    expect(places(await scratch.snapshot())).toEqual(["git-redirected b/.git", "git-redirected c/.git"]);
  });

  it("a folder named .git that is no repository is a gap", async () => {
    const scratch = Scratch.repository({ a: "1" }).write({ "docs/.git/CLAUDE.md": "hidden" });
    const snapshot = await scratch.snapshot();
    expect(snapshot.gaps).toEqual([{ path: "docs/.git", reason: "a folder named .git that is no repository was not read" }]);
  });

  it("are none in folders that are looked through by name only", async () => {
    const scratch = Scratch.repository({ ".gitignore": "node_modules" });
    scratch.git("init", "--quiet", "node_modules/p");
    expect((await scratch.snapshot()).git.hazards).toEqual([]);
  });
});

const keys = (snapshot: Snapshot): readonly string[] => snapshot.git.hazards.map(({ key }) => key);
const places = (snapshot: Snapshot): readonly string[] => snapshot.git.hazards.map(({ key, at }) => `${key} ${at.path}`).sort();
