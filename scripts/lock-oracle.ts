import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { loadCatalog } from "../src/catalog/load.ts";
import { pinnedManifests } from "../src/classify/pinned-manifest.ts";
import { Facts } from "../src/model/fact.ts";
import { readFacts } from "../src/surfaces/read-facts.ts";
import { randomFrom } from "../test/pinning/mutation.ts";
import { surfacesFor } from "../test/surfaces-for.ts";

// npm run oracle:locks -- [MANIFESTS] [SEED]    asks npm whether a lock is in step with its manifest, and compares: a small registry on
// this machine serves made-up packages, `npm install --package-lock-only` makes the lock of a made-up manifest, one of the two is changed, and
// `npm ci --dry-run` refuses or not. Prints the agreement and every case of the other kind, and writes docs/lock-oracle.json.

const NAMES = Array.from({ length: 16 }, (_, index) => `pkg-${String.fromCharCode(97 + index)}`);
const VERSIONS = ["1.0.0", "1.1.0", "1.2.3", "2.0.0", "2.1.0", "3.0.0-beta.1"];
const RANGES = ["^1.0.0", "~1.1.0", "1.2.3", ">=1.1.0 <3", "*", "^2.0.0", "1.x", "latest", "^1.0.0 || ^2.0.0"];
const FILE = "docs/lock-oracle.json";

interface Manifest {
  name: string;
  version: string;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
}
type Lock = { packages: Record<string, { version?: string; dependencies?: Record<string, string> }> };

/** What is done to a manifest and its lock after the lock was made. */
const CHANGES: Readonly<Record<string, (manifest: Manifest, lock: Lock, random: () => number) => void>> = {
  nothing: () => undefined,
  "a new requirement": (manifest, _, random) => {
    manifest.dependencies[pick(NAMES, random)] = pick(RANGES, random);
  },
  "a requirement less": (manifest, _, random) => void delete manifest.dependencies[pick(Object.keys(manifest.dependencies), random)],
  "another range": (manifest, _, random) => {
    manifest.dependencies[pick(Object.keys(manifest.dependencies), random)] = pick(RANGES, random);
  },
  "another section": (manifest, _, random) => {
    const name = pick(Object.keys(manifest.dependencies), random);
    manifest.devDependencies[name] = manifest.dependencies[name] ?? "*";
    delete manifest.dependencies[name];
  },
  "an alias": (manifest, _, random) => {
    manifest.dependencies[pick(Object.keys(manifest.dependencies), random)] = `npm:${pick(NAMES, random)}@^1.0.0`;
  },
  "an entry less": (_, lock, random) => void delete lock.packages[pick(entries(lock), random)],
  "another locked version": (_, lock, random) => {
    const entry = lock.packages[pick(entries(lock), random)];
    if (entry) entry.version = pick(VERSIONS, random);
  },
  "a new development requirement": (manifest, _, random) => {
    manifest.devDependencies[pick(NAMES, random)] = pick(RANGES, random);
  },
  "a new optional requirement": (manifest, _, random) => {
    manifest.optionalDependencies[pick(NAMES, random)] = pick(RANGES, random);
  },
};

function pick<T>(all: readonly T[], random: () => number): T {
  return all[Math.floor(random() * all.length)] as T;
}

function entries(lock: Lock): string[] {
  return Object.keys(lock.packages).filter((key) => key !== "");
}

/** Requirements of a made-up package: only of names behind its own, so that there is no circle. */
function requirementsOf(name: string, version: string): Record<string, string> {
  const at = NAMES.indexOf(name);
  const hash = createHash("sha256").update(`${name}@${version}`).digest();
  const found: Record<string, string> = {};
  for (let index = 0; index < 2; index++) {
    const next = NAMES[at + 1 + ((hash[index] ?? 0) % 5)];
    const range = ["^1.0.0", "~1.1.0", "*", "^2.0.0", ">=1"][(hash[index + 4] ?? 0) % 5];
    if (next !== undefined && range !== undefined && (hash[index + 8] ?? 0) % 3 !== 0) found[next] = range;
  }
  return found;
}

/** A gzipped tar file with one member. */
function tarball(name: string, version: string): Buffer {
  const body = Buffer.from(JSON.stringify({ name, version, dependencies: requirementsOf(name, version) }));
  const head = Buffer.alloc(512);
  head.write("package/package.json", 0);
  head.write("0000644\0", 100);
  head.write("0000000\0", 108);
  head.write("0000000\0", 116);
  head.write(`${body.length.toString(8).padStart(11, "0")}\0`, 124);
  head.write("00000000000\0", 136);
  head.write("        ", 148);
  head.write("0", 156);
  head.write("ustar\x0000", 257);
  head.write(
    `${[...head]
      .reduce((sum, byte) => sum + byte, 0)
      .toString(8)
      .padStart(6, "0")}\0 `,
    148,
  );
  const padding = Buffer.alloc((512 - (body.length % 512)) % 512);
  return gzipSync(Buffer.concat([head, body, padding, Buffer.alloc(1024)]));
}

function registry(): Promise<Server> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? "/").slice(1);
    const archive = /^(pkg-\w)\/-\/pkg-\w-(.+)\.tgz$/.exec(path);
    if (archive?.[1] && archive[2]) return void response.end(tarball(archive[1], archive[2]));
    if (!NAMES.includes(path)) return void response.writeHead(404).end("{}");
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const versions = Object.fromEntries(
      VERSIONS.map((version) => {
        const dist = {
          tarball: `${base}/${path}/-/${path}-${version}.tgz`,
          integrity: `sha512-${createHash("sha512").update(tarball(path, version)).digest("base64")}`,
        };
        return [version, { name: path, version, dependencies: requirementsOf(path, version), dist }];
      }),
    );
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ name: path, "dist-tags": { latest: "2.1.0" }, versions }));
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

function npm(folder: string, args: readonly string[], port: number): Promise<{ readonly code: number; readonly text: string }> {
  const common = [
    "--registry",
    `http://127.0.0.1:${port}/`,
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
    "--cache",
    join(folder, "..", "cache"),
    "--loglevel",
    "error",
  ];
  return new Promise((resolve) => {
    const child = spawn("npm", [...args, ...common], { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
    let text = "";
    child.stdout.on("data", (data) => {
      text += String(data);
    });
    child.stderr.on("data", (data) => {
      text += String(data);
    });
    child.on("close", (code) => resolve({ code: code ?? 1, text }));
  });
}

const catalog = loadCatalog("rules");

/** What we say: the lock fits, or it does not. */
function ours(manifest: string, lock: string): { readonly refused: boolean; readonly because: string } {
  const facts = [
    ["package.json", manifest],
    ["package-lock.json", lock],
  ].flatMap(([path = "", text = ""]) =>
    surfacesFor(path).flatMap((surface) => readFacts(surface, { path, text, tracked: true, ignored: false }).facts),
  );
  const step = pinnedManifests(new Facts(facts), catalog)[0]?.step;
  return {
    refused: step?.inStep === "no",
    because: (step?.differences ?? []).map(({ kind, name, what }) => `${kind}: ${name} ${what}`).join("; "),
  };
}

async function main(count: number, seed: number): Promise<void> {
  const random = randomFrom(seed);
  const server = await registry();
  const { port } = server.address() as AddressInfo;
  const home = mkdtempSync(join(tmpdir(), "lock-oracle-"));
  const tally = new Map<string, { cases: number; agree: number; refusedByNpm: number }>();
  const disagreements: { change: string; npm: string; ours: string }[] = [];
  for (let number = 0; number < count; number++) {
    const folder = join(home, `m${number}`);
    mkdirSync(folder);
    const manifest: Manifest = { name: "made-up", version: "1.0.0", dependencies: {}, devDependencies: {}, optionalDependencies: {} };
    for (let times = 2 + Math.floor(random() * 4); times > 0; times--)
      manifest.dependencies[pick(NAMES.slice(0, 10), random)] = pick(RANGES, random);
    if (random() < 0.5) manifest.devDependencies[pick(NAMES, random)] = pick(RANGES, random);
    writeFileSync(join(folder, "package.json"), JSON.stringify(manifest, null, 2));
    const made = await npm(folder, ["install", "--package-lock-only"], port);
    if (made.code !== 0) continue;
    const before = readFileSync(join(folder, "package-lock.json"), "utf8");
    for (const [change, apply] of Object.entries(CHANGES)) {
      const changed = structuredClone(manifest);
      const lock = JSON.parse(before) as Lock;
      apply(changed, lock, random);
      const texts = [JSON.stringify(changed, null, 2), JSON.stringify(lock, null, 2)] as const;
      writeFileSync(join(folder, "package.json"), texts[0]);
      writeFileSync(join(folder, "package-lock.json"), texts[1]);
      const { code, text } = await npm(folder, ["ci", "--dry-run"], port);
      const said = ours(...texts);
      const row = tally.get(change) ?? { cases: 0, agree: 0, refusedByNpm: 0 };
      tally.set(change, row);
      row.cases++;
      if (code !== 0) row.refusedByNpm++;
      if ((code !== 0) === said.refused) row.agree++;
      else
        disagreements.push({
          change,
          npm:
            code === 0
              ? "takes it"
              : text
                  .split("\n")
                  .filter((line) => /Missing|Invalid|ERR|error/.test(line))
                  .slice(0, 3)
                  .join(" | "),
          ours: said.because || "fits",
        });
    }
  }
  server.close();
  rmSync(home, { recursive: true, force: true });
  const rows = Object.fromEntries(tally);
  const cases = [...tally.values()].reduce((sum, row) => sum + row.cases, 0);
  const agree = [...tally.values()].reduce((sum, row) => sum + row.agree, 0);
  for (const [change, row] of tally) console.log(`${change}: ${row.agree} of ${row.cases} agree, npm refused ${row.refusedByNpm}`);
  for (const one of disagreements.slice(0, 20)) console.log(`  ${one.change}: npm ${one.npm}; we say ${one.ours}`);
  console.log(`${agree} of ${cases} agree`);
  const { text } = await npm(tmpdir(), ["--version"], port);
  const date = new Date().toISOString().slice(0, 10);
  writeFileSync(
    FILE,
    `${JSON.stringify({ date, npm: text.trim(), seed, manifests: count, cases, agree, changes: rows, disagreements }, null, 2)}\n`,
  );
}

await main(Number(process.argv[2] ?? 20), Number(process.argv[3] ?? 8));
