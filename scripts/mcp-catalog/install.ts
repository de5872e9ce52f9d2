import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const manifestSchema = z.looseObject({
  version: z.string(),
  main: z.string().optional(),
  bin: z.union([z.string(), z.record(z.string(), z.string())]).optional(),
});

/** A server that lies ready to be started. */
export interface InstalledServer {
  readonly folder: string;
  /** What was really installed: npm may pick an older release than the newest for the local version of Node. */
  readonly version: string;
  /** The program and its leading arguments. */
  readonly command: readonly string[];
}

/** Installs one version of a package below `folder`, without running any of its scripts. */
export function install(folder: string, name: string, version: string, program?: string): InstalledServer {
  mkdirSync(folder, { recursive: true });
  const home = join(folder, "node_modules", name);
  if (!existsSync(home)) {
    writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
    execFileSync("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", `${name}@${version}`], {
      cwd: folder,
      stdio: ["ignore", "ignore", "inherit"],
      timeout: 300_000,
    });
  }
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(home, "package.json"), "utf8")));
  const programs = typeof manifest.bin === "string" ? { [name]: manifest.bin } : (manifest.bin ?? {});
  const short = name.slice(name.lastIndexOf("/") + 1);
  const chosen =
    program ?? [short, ...Object.keys(programs).filter((key) => /mcp/i.test(key)), ...Object.keys(programs)].find((key) => key in programs);
  const path = (chosen === undefined ? undefined : programs[chosen]) ?? manifest.main;
  if (path === undefined) throw new Error(`${name} has no program to start`);
  const file = join(home, path);
  const script = /\.[cm]?[jt]s$/.test(file) || readFileSync(file).subarray(0, 80).toString("latin1").includes("node");
  return { folder, version: manifest.version, command: script ? [process.execPath, file] : [file] };
}
