import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Case } from "./corpus.ts";

/** What every case starts from: made-up secrets, a link to one, a package with a harmless test script. */
const BASE: Case["files"] = {
  ".env": "KEY=made-up\n",
  "src/.env": "KEY=made-up\n",
  "config/.env.local": "KEY=made-up\n",
  ".env.example": "KEY=\n",
  "secrets/key.pem": "made-up\n",
  "src/a.txt": "hello\n",
  "src/lib/b.txt": "hello\n",
  "docs/a.md": "hello\n",
  "README.md": "hello\n",
  "package.json": { name: "fixture", version: "0.0.0", scripts: { test: "echo tested", build: "echo built" } },
};

/** Links of the fixture, by path. */
export const LINKS: ReadonlyMap<string, string> = new Map([["link.txt", ".env"]]);

/** The texts of a case, by path. */
export function textsOf(one: Case): ReadonlyMap<string, string> {
  const all = Object.entries({ ...BASE, ...one.files });
  return new Map(all.map(([path, content]) => [path, typeof content === "string" ? content : `${JSON.stringify(content, null, 2)}\n`]));
}

/** Writes the repository of a case for as long as `use` takes. */
export async function withRepository<T>(one: Case, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "preflight-fixture-"));
  try {
    for (const [path, text] of textsOf(one)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    for (const [path, target] of LINKS) symlinkSync(target, join(folder, path));
    mkdirSync(join(folder, "tools"), { recursive: true });
    copyFileSync(join(import.meta.dirname, "model/mcp-server.mjs"), join(folder, "tools/mcp-server.mjs"));
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
