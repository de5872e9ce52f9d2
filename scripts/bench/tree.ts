// Trees to measure on: seeded, so that everybody measures on the same ones, and made outside the repository, for they hold what looks like credentials.

import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { SecretRule } from "../../src/catalog/secret-rule.ts";
import { fill } from "../pattern.ts";
import { code, drawFrom, KINDS } from "./words.ts";

/** A tree that was written, and where in it credentials stand: `path:line`. */
export interface Tree {
  readonly folder: string;
  readonly files: number;
  readonly bytes: number;
  readonly planted: ReadonlySet<string>;
}

/** One planted credential, and one text that only looks like one, for so many files. */
const FILES_PER_PLANT = 12;

/** Writes a tree of about so many bytes, in git, with a tenth of its files in tests. */
export function writeTree(folder: string, bytes: number, rules: readonly SecretRule[]): Tree {
  const draw = drawFrom("tree");
  const texts = new Map(KINDS.map((kind) => [kind, Array.from({ length: 24 }, () => code(kind, draw))]));
  const examples = rules.flatMap(({ id, finds }) =>
    finds.flatMap(({ text, standing }, at) => (standing === "live-shaped" && !text.includes("\n") ? [{ id: `${id}/${at}`, text }] : [])),
  );
  const misses = rules.flatMap(({ id, passes }) =>
    passes.flatMap(({ text }, at) => (text.includes("\n") ? [] : [{ id: `${id}/${at}`, text }])),
  );
  const planted = new Set<string>();
  let written = 0;
  let files = 0;
  while (written < bytes) {
    const kind = draw.of(KINDS);
    const path = `${draw.number(10) === 0 ? "test" : "src"}/${draw.word()}${draw.number(60)}/${draw.word()}/${draw.word()}_${files}${kind.ending}`;
    let content: string | Buffer = kind.bytes(texts.get(kind) ?? [], draw);
    if (typeof content === "string" && files % FILES_PER_PLANT === 0 && kind.comment !== undefined) {
      const lines = content.split("\n");
      const at = draw.number(Math.min(lines.length, 40));
      const [example, miss] = [examples[(files / FILES_PER_PLANT) % examples.length], misses[(files / FILES_PER_PLANT) % misses.length]];
      if (example !== undefined && miss !== undefined) {
        lines.splice(at, 0, fill(example.text, `${example.id}/${files}`).text, `${kind.comment} next`, fill(miss.text, miss.id).text);
        planted.add(`${path}:${at + 1}`);
      }
      content = lines.join("\n");
    }
    write(folder, path, content);
    written += content.length;
    files += 1;
  }
  commit(folder);
  return { folder, files, bytes: written, planted };
}

/** Texts that make a careless scanner work for each byte of a long stretch, four megabytes of each. */
const HOSTILE: Readonly<Record<string, string>> = {
  password: "password",
  assigned: "password=aaaaaaaaa",
  cohere: "cohere.",
  secret: "secret=",
  url: "://a:b",
  pem: "-----BEGIN RSA PRIVATE KEY-----\n",
  kubernetes: "kind: secret data: a: ",
  token: `eyJ${"a".repeat(4000)} `,
  anchors: "ghp_ npm_ sk-ant- xoxb- AKIA glpat- AIza ",
};

export function writeHostileTree(folder: string): Tree {
  for (const [name, unit] of Object.entries(HOSTILE)) write(folder, `${name}.txt`, unit.repeat(Math.ceil((4 << 20) / unit.length)));
  commit(folder);
  const files = Object.keys(HOSTILE).length;
  return { folder, files, bytes: files * (4 << 20), planted: new Set() };
}

function write(folder: string, path: string, content: string | Buffer): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content, typeof content === "string" ? "latin1" : undefined);
}

function commit(folder: string): void {
  const git = (...words: string[]): void =>
    void execFileSync(
      "git",
      ["-c", "core.looseCompression=0", "-c", "gc.auto=0", "-c", "user.name=bench", "-c", "user.email=bench@example.invalid", ...words],
      {
        cwd: folder,
        stdio: "ignore",
      },
    );
  git("init", "-q");
  git("add", "-A");
  git("commit", "-q", "-m", "Benchmark tree");
}
