import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { findGit } from "../../src/snapshot/git/find-git.ts";
import { readGitFolder } from "../../src/snapshot/git/git-folder.ts";
import { SterileGit } from "../../src/snapshot/git/sterile-git.ts";
import { Root } from "../../src/snapshot/path-bytes.ts";
import { Canary, folder, Scratch } from "./scratch.ts";

/** Variables of this process for the rest of the test. */
function environment(variables: Readonly<Record<string, string>>): void {
  const before = Object.keys(variables).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, variables);
  onTestFinished(() => {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  });
}

/** A temporary folder of its own for one test, for other scans run on the same machine. */
function temporaryFolder(path: string = folder()): string {
  environment({ TMPDIR: path });
  return path;
}

/** A git that writes down how it was called before it does what git does. */
function recordingGit(): {
  readonly path: string;
  readonly calls: () => readonly { readonly environment: readonly string[]; readonly words: readonly string[]; readonly folder: string }[];
} {
  const path = folder();
  const real = execFileSync("sh", ["-c", "command -v git"], { encoding: "utf8" }).trim();
  // Numbered by the clock, and told apart by the process: three are asked at the same time.
  const record = `n=$(date +%s%N)-$$; { tr '\\0' '\\n' < /proc/$$/environ; echo; printf '%s\\n' "$@"; echo; pwd; } > ${path}/call-$n`;
  writeFileSync(join(path, "git"), `#!/bin/sh\nPATH=/usr/bin:/bin\n${record}\nPATH=${path}\nexec ${real} "$@"\n`);
  chmodSync(join(path, "git"), 0o755);
  const calls = (): ReturnType<ReturnType<typeof recordingGit>["calls"]> =>
    readdirSync(path)
      .filter((name) => name.startsWith("call-"))
      .sort()
      .map((name) => {
        const [environment = "", words = "", cwd = ""] = readFileSync(join(path, name), "utf8").split("\n\n");
        return { environment: environment.split("\n"), words: words.split("\n"), folder: cwd.trim() };
      });
  return { path, calls };
}

describe("the git that is asked", () => {
  it("inherits nothing, works outside the tree, and is only ever asked what is on the list", async () => {
    const canary = new Canary();
    const home = folder();
    writeFileSync(join(home, ".gitconfig"), `[core]\n\tfsmonitor = ${canary.program}\n[alias]\n\tx = !${canary.program}\n`);
    environment({
      HOME: home,
      XDG_CONFIG_HOME: home,
      MY_SECRET: "hunter2",
      GIT_TRACE: "1",
      GIT_CONFIG_GLOBAL: join(home, ".gitconfig"),
      EDITOR: canary.program,
      PAGER: canary.program,
      SSH_ASKPASS: canary.program,
    });
    const scratch = Scratch.repository({ a: "1", "b.bin": "2" }).write({ "b.bin": "changed" });
    const { path, calls } = recordingGit();
    const snapshot = await scratch.snapshot({}, { searchPath: path });
    expect(snapshot.git).toMatchObject({ state: "read", changes: [{ path: "b.bin", how: "modified" }] });
    expect(canary.sang).toBe(false);
    const all = calls();
    const asked = all.map(({ words }) =>
      words
        .slice(3)
        .join(" ")
        .replace(/[0-9a-f]{40}/, "ID"),
    );
    // The first two are asked at the same time.
    expect([...asked.slice(0, 2).sort(), ...asked.slice(2)]).toEqual([
      "ls-files -s -v -z --full-name",
      "rev-list --format=%T --max-count=10000 --end-of-options ID",
      "cat-file --batch-check",
      "cat-file --batch",
    ]);
    for (const { environment, words, folder: cwd } of all) {
      expect(words.slice(0, 3)).toEqual(["--no-pager", "--no-replace-objects", "--literal-pathspecs"]);
      expect(cwd.startsWith(scratch.path)).toBe(false);
      expect([...environment].sort()).toEqual(
        [
          `PATH=${path}`,
          `HOME=${cwd}`,
          `XDG_CONFIG_HOME=${cwd}`,
          "LC_ALL=C",
          "TZ=UTC",
          `GIT_DIR=${cwd}/.git`,
          `GIT_WORK_TREE=${cwd}`,
          "GIT_CONFIG_NOSYSTEM=1",
          "GIT_ATTR_NOSYSTEM=1",
          "GIT_OPTIONAL_LOCKS=0",
          "GIT_TERMINAL_PROMPT=0",
          "GIT_NO_LAZY_FETCH=1",
          "GIT_NO_REPLACE_OBJECTS=1",
          "GIT_ALLOW_PROTOCOL=none",
          "GIT_PROTOCOL_FROM_USER=0",
          "GIT_ADVICE=0",
          "GIT_TEST_DISALLOW_ABBREVIATED_OPTIONS=true",
        ].sort(),
      );
    }
  });

  it("knows no configuration but that of its own folder", async () => {
    const scratch = Scratch.repository({ a: "1" });
    scratch.git("config", "user.name", "from the repository");
    const place = temporaryFolder();
    const git = open(scratch);
    const [own = "", ...others] = readdirSync(place);
    const config = readFileSync(join(place, own, ".git", "config"), "utf8");
    expect(others).toEqual([]);
    expect(config).toContain("fsmonitor = false");
    expect(config).not.toContain("from the repository");
    git.close();
    expect(readdirSync(place)).toEqual([]);
  });

  it("refuses to be asked for anything that is no object id", async () => {
    const git = open(Scratch.repository({ a: "1" }));
    onTestFinished(() => git.close());
    for (const word of ["HEAD", "--output=/tmp/x", "--upload-pack=x", "", "1234", `${"a".repeat(40)} x`, `${"a".repeat(40)}\n--x`]) {
      await expect(git.tree(word)).rejects.toThrow("no object id");
      await expect(git.commits(word)).rejects.toThrow("no object id");
      await expect(git.objects([word])).rejects.toThrow();
    }
  });

  it("leaves nothing behind, whether it answered or not", async () => {
    const scratch = Scratch.repository({ a: "1" });
    const place = temporaryFolder();
    await scratch.snapshot();
    await expect(scratch.snapshot({}, { listFolder: failing() })).rejects.toThrow("bug");
    scratch.write({ ".git/index": "damaged" });
    await scratch.snapshot();
    expect(readdirSync(place)).toEqual([]);
  });

  it("never writes into the tree, also where the tree holds the temporary folder", async () => {
    const outer = folder();
    const scratch = new Scratch(outer);
    scratch.git("init", "--quiet");
    scratch.write({ a: "1" }).commit();
    const { path, calls } = recordingGit();
    mkdirSync(join(outer, "tmp"));
    temporaryFolder(join(outer, "tmp"));
    expect((await scratch.snapshot({}, { searchPath: path })).git.state).toBe("read");
    expect(calls().length).toBeGreaterThan(0);
    for (const { folder: cwd } of calls()) expect(cwd.startsWith(outer)).toBe(false);
    expect(readdirSync(join(outer, "tmp"))).toEqual([]);
  });

  it("reads objects of a folder whose name needs quoting", async () => {
    const parent = folder();
    for (const name of ['quo"te', "new\nline", "back\\slash", "#hash", " "]) {
      mkdirSync(join(parent, name));
      const scratch = new Scratch(join(parent, name));
      scratch.git("init", "--quiet");
      scratch.write({ a: "1" }).commit();
      expect((await scratch.snapshot()).git).toMatchObject({ state: "read", commits: 1, changes: [] });
    }
  });
});

describe("the git that is found", () => {
  const here = (): string => dirname(execFileSync("sh", ["-c", "command -v git"], { encoding: "utf8" }).trim());

  it("lies outside the tree, on an absolute path, and was not put there by a package", () => {
    const scratch = new Scratch();
    const root = new Root(Buffer.from(scratch.path));
    const put = (place: string): string => {
      scratch.write({ [`${place}/git`]: "#!/bin/sh\n" });
      return scratch.at(place);
    };
    const other = new Scratch().write({ "node_modules/.bin/git": "#!/bin/sh\n", "folder/git/x": "" });
    const hostile = [put("bin"), put("."), ".", "", "bin", other.at("node_modules/.bin"), other.at("folder"), "/nonexistent"];
    expect(findGit(root, hostile.join(":"))).toBeNull();
    expect(findGit(root, [...hostile, here()].join(":"))).toMatch(/git$/);
  });
});

function open(scratch: Scratch): SterileGit {
  const root = new Root(Buffer.from(scratch.path));
  const found = readGitFolder(root);
  const program = findGit(root);
  if (found === null || program === null) throw new Error("no git");
  return SterileGit.open(root, found, program, 10_000);
}

function failing(): () => never {
  let calls = 0;
  return (() => {
    calls += 1;
    // The first call asks whether the root can be listed at all.
    if (calls > 1) throw new TypeError("bug");
    return [];
  }) as () => never;
}
