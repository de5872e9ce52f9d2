import { readFileSync, writeFileSync } from "node:fs";

// npm run lockfile    after every install that changes package-lock.json
//
// Tools with native binaries name one optional package per platform. npm leaves those out of the lock file that the package source in use
// does not have, and `npm ci` then refuses the lock file as incomplete. Each gets an entry with the version that its parent asks for and
// the platform that its name tells, so that npm skips it on other platforms. An entry that is there is never touched.

interface Entry {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const SYSTEMS = ["android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "aix", "win32"];
const PROCESSORS = ["arm64", "arm", "x64", "ia32", "loong64", "mips64el", "ppc64", "riscv64", "s390x", "wasm32"];

const file = "package-lock.json";
const lock = JSON.parse(readFileSync(file, "utf8")) as { packages: Record<string, Entry> };
let added = 0;
for (const [parent, { dev, optionalDependencies = {} }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (!/^\d+\.\d+\.\d+$/.test(version)) continue;
    const [outer, inner] = [`node_modules/${name}`, `${parent}/node_modules/${name}`];
    if (lock.packages[inner] !== undefined || lock.packages[outer]?.version === version) continue;
    const words = name.split(/[/-]/);
    const processor = words.find((word) => PROCESSORS.includes(word));
    const system = words.find((word) => SYSTEMS.includes(word));
    if (processor === undefined) throw new Error(`${name} does not say its platform`);
    const libc = words.some((word) => word.startsWith("musl"))
      ? "musl"
      : words.some((word) => word.startsWith("gnu"))
        ? "glibc"
        : undefined;
    // Where another version has the outer place, npm nests this one.
    lock.packages[lock.packages[outer] === undefined ? outer : inner] = {
      version,
      cpu: [processor],
      ...(dev === true ? { dev } : {}),
      ...(libc !== undefined && system === "linux" ? { libc: [libc] } : {}),
      optional: true,
      ...(system === undefined ? {} : { os: [system] }),
    } as Entry;
    added += 1;
  }
}
const { "": root = {}, ...rest } = lock.packages;
lock.packages = { "": root, ...Object.fromEntries(Object.entries(rest).sort(([a], [b]) => a.localeCompare(b, "en"))) };
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} entries added`);
