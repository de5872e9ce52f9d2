import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { standIns } from "./gitleaks-stand-ins.ts";
import type { Sample } from "./secret-truth.ts";

// gitleaks and its like make many of their samples when their configuration is built, in Go. Their rule files are built here against a few
// stand-ins of our own, which write the samples down instead of trying them: the toolchain of Debian is enough, and nothing is downloaded.

/** What an expression of gitleaks finds in a tree, its entropy floor passed, before any list of exceptions. */
export interface GitleaksHit {
  readonly rule: string;
  readonly path: string;
  readonly line: number;
  readonly secret: string;
}

/** The samples of a checkout of gitleaks or betterleaks. Throws where there is no Go toolchain. */
export function gitleaksSamples(path: string): readonly Sample[] {
  return JSON.parse(build(path, [])) as Sample[];
}

/** Every hit of the expressions of that checkout in a tree. Takes minutes. */
export function gitleaksHits(path: string, tree: string): readonly GitleaksHit[] {
  return JSON.parse(build(path, [tree])) as GitleaksHit[];
}

function build(path: string, args: readonly string[]): string {
  const work = mkdtempSync(join(tmpdir(), "preflight-samples-"));
  try {
    const module = /^module (\S+)/mu.exec(readFileSync(join(path, "go.mod"), "utf8"))?.[1] ?? "samples";
    const generator = "cmd/generate/config";
    for (const folder of [
      `${generator}/utils`,
      "cmd/generate/secrets",
      "config",
      "regexp",
      "internal/exprruntime",
      "record",
      "cmd/samples",
    ])
      mkdirSync(join(work, folder), { recursive: true });
    cpSync(join(path, generator, "rules"), join(work, generator, "rules"), {
      recursive: true,
      filter: (file) => !file.endsWith("_test.go"),
    });
    for (const file of ["generate.go", "patterns.go", "expr.go"])
      copyIfThere(join(path, generator, "utils", file), join(work, generator, "utils", file));
    const makers = readdirSync(join(work, generator, "rules")).flatMap((file) =>
      file.endsWith(".go")
        ? [...readFileSync(join(work, generator, "rules", file), "utf8").matchAll(/^func ([A-Z]\w*)\(\) \*config\.Rule/gmu)]
        : [],
    );
    for (const [file, text] of Object.entries(
      standIns(
        module,
        makers.map(([, name = ""]) => name),
      ),
    ))
      writeFileSync(join(work, file), text);
    return execFileSync("go", ["run", "./cmd/samples", ...args], {
      cwd: work,
      encoding: "utf8",
      maxBuffer: 1 << 28,
      env: { ...process.env, GOFLAGS: "-mod=mod" },
    });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function copyIfThere(from: string, to: string): void {
  try {
    cpSync(from, to);
  } catch {
    // Only one of the two has it.
  }
}
