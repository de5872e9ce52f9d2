import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const PARTS = ["src", "scripts", "rules", "docs", "test", "biome.json", "package.json", "tsconfig.json", "vitest.config.ts"];

/** How a program ended, and all that it wrote. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
}

/** Holds that a program ended well, and shows what it wrote if it did not. */
export function succeeds({ code, out }: Ended): void {
  expect(code, out).toBe(0);
}

/** A copy of this project that a test may change, with the installed packages of the original. */
export class ProjectCopy {
  readonly folder = mkdtempSync(join(tmpdir(), "preflight-project-"));

  constructor() {
    for (const part of PARTS) cpSync(join(root, part), join(this.folder, part), { recursive: true });
    symlinkSync(join(root, "node_modules"), join(this.folder, "node_modules"));
  }

  /** Runs an installed program in the copy. */
  run(program: string, ...args: readonly string[]): Ended {
    // Not the variables that tell a program it runs inside a test.
    const env = { PATH: process.env["PATH"] ?? "", HOME: tmpdir(), NO_COLOR: "1" };
    const { status, stdout, stderr } = spawnSync(join(this.folder, "node_modules/.bin", program), args, {
      cwd: this.folder,
      env,
      encoding: "utf8",
      timeout: 120_000,
    });
    return { code: status, out: `${stdout}${stderr}` };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
