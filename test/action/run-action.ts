import { spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { emptyFolder } from "../e2e/preflight.ts";

/** How one run of the bundled Action ended. */
export interface ActionRun {
  readonly code: number | null;
  /** Standard output, which the runner reads line by line. */
  readonly log: string;
  readonly err: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/** What the run is given. */
export interface ActionSetting {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** The event's name and its payload: an object, or a text that need not be JSON. */
  readonly event?: { readonly name: string; readonly payload: unknown };
}

/** Runs the bundled Action as a runner does: a child process that knows nothing but its environment. */
export async function runAction(workspace: string, { inputs = {}, env = {}, event }: ActionSetting = {}): Promise<ActionRun> {
  const folder = emptyFolder();
  const [summary, output, payload] = [join(folder, "summary.md"), join(folder, "output"), join(folder, "event.json")];
  writeFileSync(summary, "");
  writeFileSync(output, "");
  if (event) writeFileSync(payload, typeof event.payload === "string" ? event.payload : JSON.stringify(event.payload));
  const child = spawn(process.execPath, [resolve("dist/action.js")], {
    cwd: tmpdir(),
    timeout: 60_000,
    env: {
      PATH: process.env["PATH"] ?? "",
      RUNNER_TEMP: folder,
      GITHUB_WORKSPACE: workspace,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_OUTPUT: output,
      ...(event ? { GITHUB_EVENT_NAME: event.name, GITHUB_EVENT_PATH: payload } : {}),
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      ...env,
    },
  });
  let [log, err] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    log += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    err += text;
  });
  const code = await new Promise<number | null>((ended) => child.once("close", ended));
  return {
    code,
    log,
    err,
    summary: existsSync(summary) ? readFileSync(summary, "utf8") : "",
    outputs: readOutputs(readFileSync(output, "utf8")),
  };
}

/** The workflow commands that a runner would see in a log: every line that begins with `::`, whatever stands before it in white space. */
export function commandsIn(log: string): readonly string[] {
  return log.split(/\r\n|\r|\n/).flatMap((line) => /^\s*::(\w[\w-]*)/.exec(line)?.[1] ?? /##\[(\w+)/.exec(line)?.[1] ?? []);
}

/** The file of outputs as the runner reads it: `name<<END`, lines, `END`. */
function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const { groups } of text.matchAll(/^(?<name>[\w-]+)<<(?<end>.+)\n(?<value>[\s\S]*?)\n?\k<end>$/gm))
    outputs[groups?.["name"] ?? ""] = groups?.["value"] ?? "";
  return outputs;
}
