import { resolve } from "node:path";
import { harden } from "../harden.ts";
import type { AgentId } from "../model/agent.ts";
import type { SettablePosture } from "../model/hardening.ts";
import { escapeForLog } from "../render/escape.ts";
import { hardeningJson, hardeningText } from "../render/hardening.ts";
import { type Equipment, EXIT, type Terminal } from "./terminal.ts";
import { writeSettings } from "./write-settings.ts";

/** The options of `preflight harden`, as commander hands them over. */
export interface HardenOptions {
  readonly agent: AgentId;
  readonly posture: SettablePosture;
  readonly write?: boolean;
  readonly format: string;
}

/** Shows, or writes, an agent's settings for a posture. Answers with the exit code: 1 where the proof fails, and then nothing is written. */
export async function runHarden(path: string, options: HardenOptions, terminal: Terminal, equipment: Equipment): Promise<number> {
  const root = resolve(terminal.cwd, path);
  const { agent, posture } = options;
  const result = await harden({ root, agent, posture, catalog: equipment.catalog(), worker: equipment.worker });
  const holds = result.failures.length === 0;
  const writes = options.write === true && holds;
  if (writes) writeSettings(root, result.changes);
  terminal.out(options.format === "json" ? hardeningJson(result, writes) : hardeningText(result, writes));
  if (!holds) return EXIT.gate;
  if (result.gaps.length === 0) return EXIT.pass;
  const [first] = result.gaps;
  terminal.err(
    `preflight: ${result.gaps.length} ${result.gaps.length === 1 ? "thing was" : "things were"} not read or not understood, so the settings may not cover all: ${escapeForLog(first?.path ?? "")}\n`,
  );
  return EXIT.incomplete;
}
