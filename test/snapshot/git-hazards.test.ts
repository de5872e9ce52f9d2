import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { configHazards, remoteNames } from "../../src/snapshot/git/config-hazards.ts";
import { readConfigText } from "../../src/snapshot/git/config-text.ts";
import { folder, GIT_ENVIRONMENT, Scratch } from "./scratch.ts";

/** What git reads from a configuration text; null where it refuses it. */
function readByGit(text: string): readonly string[] | null {
  const scratch = new Scratch().write({ config: Buffer.from(text, "latin1") });
  try {
    const out = execFileSync("git", ["config", "--file", scratch.at("config"), "--list", "-z"], {
      env: GIT_ENVIRONMENT,
      encoding: "latin1",
      stdio: "pipe",
    });
    return out.split("\0").slice(0, -1);
  } catch {
    return null;
  }
}

function readHere(text: string): readonly string[] | null {
  const { entries, brokenAt } = readConfigText(text);
  if (brokenAt !== null) return null;
  return entries.map(({ section, subsection, key, value }) => {
    const name = [section, ...(subsection === null ? [] : [subsection]), key].join(".");
    return value === null ? name : `${name}\n${value}`;
  });
}

describe("a configuration is read as git reads it", () => {
  it.each([
    "[core]\n\tfsmonitor = /x y  ; comment\n",
    "[core]fsmonitor=x\n[a]b=c d=e",
    '[filter "Ev\\"il] x"]\n\tClean = "a ; b" c # d\n',
    "[core]\n\tfsmonitor = a\\\n   b\\\n\n\tbare\n",
    "# [core]\n; fsmonitor = x\n[core]\r\n\tbare = true\r\n",
    '[Core.Sub]\nx = 1\n[core "Sub"]\nx = "tab\\there"\n',
    "\u00ef\u00bb\u00bf[core]\nx = \u00e4\n",
    '[core]\nx = "not closed\n',
    "[core\nx = 1\n",
    '[core "a\nb"]\nx = 1\n',
    "[core]\nx = a\\q\n",
    "[core]\n1x = a\n",
    "[core]\nx y\n",
    "x = 1\n",
    "",
  ])("%j", (text) => {
    // git prints keys before the first section without one; here they have an empty name.
    const expected = text === "x = 1\n" ? [".x\n1"] : readByGit(text);
    expect(readHere(text)).toEqual(expected);
  });

  it("also where it is made of pieces in any order", () => {
    const piece = fc.constantFrom(
      "[core]",
      '[filter "a"]',
      "\n",
      "\r\n",
      " ",
      "\t",
      "key",
      "=",
      "value",
      '"',
      "\\",
      ";",
      "#",
      "a b",
      "\\\n",
      "[",
      "]",
      "-",
      ".",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = `[core]\n${pieces.join("")}\n`;
        // Up to 2.44 git made one space of each white space in a value, since then it leaves it alone.
        const spaced = (read: readonly string[] | null) => read?.map((line) => line.replace(/[\t\r]/g, " ")) ?? null;
        expect(spaced(readHere(text))).toEqual(spaced(readByGit(text)));
      }),
      { numRuns: 150, seed: 20261121 },
    );
  });

  it("with lines and columns", () => {
    const { entries } = readConfigText("[core] bare = true\n\n[core]\n\tfsmonitor = a\\\n\tb\n\thooksPath = x\n");
    expect(entries.map(({ key, line, column, endColumn }) => [key, line, column, endColumn])).toEqual([
      ["bare", 1, 8, 12],
      ["fsmonitor", 4, 2, 11],
      ["hookspath", 6, 2, 11],
    ]);
  });
});

const hazards = (text: string): readonly string[] =>
  configHazards(readConfigText(text).entries, "repository", (path) => path.startsWith("/tree/")).map(({ key }) => key);

describe("dangerous keys", () => {
  it.each([
    ["[core]\n fsmonitor = .git/x", "core.fsmonitor"],
    ["[core]\n hooksPath = .githooks", "core.hooksPath"],
    ["[core]\n worktree = /", "core.worktree"],
    ["[core]\n sshCommand = sh -c evil", "core.sshCommand"],
    ["[core]\n sshCommand = ssh -o ProxyCommand=evil", "core.sshCommand"],
    ["[core]\n sshCommand = ssh -F .git/config", "core.sshCommand"],
    ['[core]\n sshCommand = "ssh -i key; evil"', "core.sshCommand"],
    ['[core]\n pager = "less; evil"', "core.pager"],
    ["[pager]\n log = evil", "pager.log"],
    ["[core]\n editor = ./evil", "core.editor"],
    ["[core]\n gitProxy = evil", "core.gitProxy"],
    ["[core]\n attributesFile = ../a", "core.attributesFile"],
    ['[filter "lfs"]\n clean = evil', "filter.lfs.clean"],
    ['[filter "lfs"]\n process = "git-lfs filter-process; evil"', "filter.lfs.process"],
    ['[filter "x"]\n smudge = evil', "filter.x.smudge"],
    ['[diff "x"]\n textconv = evil', "diff.x.textconv"],
    ['[merge "x"]\n driver = evil', "merge.x.driver"],
    ["[diff]\n external = evil", "diff.external"],
    ["[include]\n path = ../evil", "include.path"],
    ['[includeIf "gitdir:/"]\n path = ../evil', "includeIf.*.path"],
    ['[includeIf "gitdir:/"]\n path = /tree/_temp/git-credentials-00000000-0000-4000-8000-000000000000.config', "includeIf.*.path"],
    ["[credential]\n helper = !evil", "credential.helper"],
    ['[credential "https://user:secret@example.invalid"]\n helper = ./evil', "credential.*.helper"],
    ["[credential]\n helper = store --file=$(evil)", "credential.helper"],
    ["[alias]\n st = !evil", "alias.st"],
    ["[gpg]\n program = ./evil", "gpg.program"],
    ['[gpg "ssh"]\n program = ./evil', "gpg.ssh.program"],
    ['[gpg "ssh"]\n defaultKeyCommand = ./evil', "gpg.ssh.defaultKeyCommand"],
    ['[remote "o"]\n url = ext::sh -c evil', "remote.o.url"],
    ['[remote "o"]\n uploadpack = ./evil', "remote.o.uploadpack"],
    ['[submodule "s"]\n update = !evil', "submodule.s.update"],
    ['[url "https://secret@example.invalid/"]\n insteadOf = https://example.com/', "url.*.insteadOf"],
    ['[protocol "ext"]\n allow = always', "protocol.ext.allow"],
    ["[http]\n sslVerify = false", "http.sslVerify"],
    ["[status]\n showUntrackedFiles = no", "status.showUntrackedFiles"],
    ['[hook "x"]\n command = evil\n event = pre-commit', "hook.x.command"],
    ["[CORE]\n FSMONITOR = x", "core.fsmonitor"],
  ])("%j", (text, key) => {
    expect(hazards(text)).toEqual([key]);
  });

  it("in every form that a plain clone and ordinary tools leave behind are none", () => {
    expect(
      hazards(`[core]
	repositoryformatversion = 1
	filemode = true
	bare = false
	logallrefupdates = true
	fsmonitor = true
	untrackedCache = true
	autocrlf = input
	ignorecase = true
	precomposeunicode = true
	symlinks = false
	hooksPath = /dev/null
	pager = less -FRX
	editor = code --wait
	sshCommand = ssh -i ~/.ssh/id_work -o IdentitiesOnly=yes
[remote "origin"]
	url = https://user:secret@example.invalid/x.git
	fetch = +refs/heads/*:refs/remotes/origin/*
	promisor = true
	partialclonefilter = blob:none
[remote "fork"]
	url = git@example.invalid:x.git
	uploadpack = git-upload-pack
[extensions]
	partialClone = origin
	worktreeConfig = true
[branch "main"]
	remote = origin
	merge = refs/heads/main
[user]
	name = A
	signingkey = B
[commit]
	gpgsign = true
[gpg]
	format = ssh
	program = gpg2
[filter "lfs"]
	clean = git-lfs clean -- %f
	smudge = git-lfs smudge -- %f
	process = git-lfs filter-process
	required = true
[lfs]
	repositoryformatversion = 0
[http "https://example.invalid/"]
	extraheader = AUTHORIZATION: basic secret
[includeIf "gitdir:/home/runner/work/x/x/.git"]
	path = /home/runner/work/_temp/git-credentials-1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed.config
[includeIf "gitdir:/github/workspace/.git"]
	path = /github/runner_temp/git-credentials-1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed.config
[credential]
	helper =
	helper = store
	helper = cache --timeout=3600
[submodule "lib"]
	active = true
	url = https://example.invalid/lib.git
[alias]
	co = checkout
[pager]
	log = false
[protocol "file"]
	allow = user
[gc]
	auto = 0
[maintenance]
	auto = false
[advice]
	detachedHead = false
`),
    ).toEqual([]);
  });

  it("of the checkout action with a key for SSH are none", () => {
    const command = `"/usr/bin/ssh" -i "/home/runner/work/_temp/1b9d6bcd" -o StrictHostKeyChecking=yes -o CheckHostIP=no -o "UserKnownHostsFile=/home/runner/work/_temp/x_known_hosts"`;
    expect(hazards(`[core]\n\tsshCommand = ${command.replaceAll('"', '\\"')}\n`)).toEqual([]);
  });

  it("of a promisor count where fetching runs a program", () => {
    expect(hazards('[remote "o"]\n promisor = true\n url = ext::evil')).toEqual(["remote.o.url", "remote.o.promisor"]);
    expect(hazards('[core]\n sshCommand = evil\n[remote "o"]\n promisor = true\n url = ssh://x')).toEqual([
      "core.sshCommand",
      "remote.o.promisor",
    ]);
  });

  it("never come with a value, and a name that could be an address stays out", () => {
    const { entries } = readConfigText(
      '[core]\n fsmonitor = hunter2\n[remote "https://u:hunter2@example.invalid"]\n url = ext::hunter2\n[filter "https://hunter2@x"]\n clean = hunter2\n[url "https://hunter2@x"]\n insteadOf = y\n',
    );
    const found = configHazards(entries, "repository", () => false);
    expect(found.map(({ key }) => key)).toEqual(["core.fsmonitor", "remote.*.url", "filter.*.clean", "url.*.insteadOf"]);
    expect(JSON.stringify(found.map(({ key, effect }) => [key, effect]))).not.toContain("hunter2");
    expect(remoteNames(entries)).toEqual(["*"]);
  });
});

describe("in a repository", () => {
  it("a hazard has the place of its key", async () => {
    const scratch = Scratch.repository({ a: "1" });
    scratch.write({ ".git/config": '[core]\n\tbare = false\n\tfsmonitor = x\n[filter "f"]\n\tclean = y\n' });
    const { hazards: found } = (await scratch.snapshot()).git;
    expect(found.map(({ key, at }) => [key, at])).toEqual([
      ["core.fsmonitor", { path: ".git/config", line: 3, column: 2, endLine: 3, endColumn: 11 }],
      ["filter.f.clean", { path: ".git/config", line: 5, column: 2, endLine: 5, endColumn: 7 }],
    ]);
  });

  it("hooks count where git would run them", async () => {
    const scratch = Scratch.repository({ a: "1" });
    mkdirSync(scratch.at(".git/hooks"), { recursive: true });
    const put = (name: string, text: string, mode = 0o755): void => {
      scratch.write({ [`.git/hooks/${name}`]: text });
      chmodSync(scratch.at(`.git/hooks/${name}`), mode);
    };
    put("pre-commit.sample", "#!/bin/sh\n");
    put("pre-push", "#!/bin/sh\n", 0o644);
    put("README", "#!/bin/sh\n");
    const guard = `command -v git-lfs >/dev/null 2>&1 || { printf >&2 "\\n%s\\n\\n" "This repository is configured for Git LFS but 'git-lfs' was not found."; exit 2; }`;
    put("post-checkout", `#!/bin/sh\n${guard}\ngit lfs post-checkout "$@"\n`);
    expect((await scratch.snapshot()).git.hazards).toEqual([]);
    put("post-merge", `#!/bin/sh\n${guard}\ngit lfs post-merge "$@"\nevil\n`);
    put("post-commit", `#!/bin/sh\n${guard.replace("found.", "$(evil)")}\ngit lfs post-commit "$@"\n`);
    symlinkSync(join(folder(), "x"), scratch.at(".git/hooks/pre-commit"));
    expect((await scratch.snapshot()).git.hazards.map(({ key, at }) => `${key} ${at.path}`)).toEqual([
      "hook:post-commit .git/hooks/post-commit",
      "hook:post-merge .git/hooks/post-merge",
      "hook:pre-commit .git/hooks/pre-commit",
    ]);
  });

  it("grafts and a folder of hooks behind a link count", async () => {
    const scratch = Scratch.repository({ a: "1" }).write({ ".git/info/grafts": `${"1".repeat(40)}\n` });
    const { rmSync } = await import("node:fs");
    rmSync(scratch.at(".git/hooks"), { recursive: true, force: true });
    symlinkSync(folder(), scratch.at(".git/hooks"));
    expect((await scratch.snapshot()).git.hazards.map(({ key }) => key)).toEqual(["hook:*", "info/grafts"]);
  });

  it("an endless list of them is cut off with a gap", async () => {
    const scratch = Scratch.repository({ a: "1" }).write({ ".git/config": "[core]\n\tfsmonitor = x\n".repeat(300) });
    const snapshot = await scratch.snapshot();
    expect(snapshot.git.hazards).toHaveLength(200);
    expect(snapshot.gaps).toEqual([{ path: ".git", reason: "more than 200 dangerous keys; the rest is not listed" }]);
  });
});
