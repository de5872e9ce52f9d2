import type { AgentFile, AgentId } from "../model/agent.ts";
import type { Instruction } from "../model/instruction.ts";
import { wholeFile } from "../model/place.ts";
import { Lines } from "../parse/lines.ts";
import type { SurfaceFile } from "./surface.ts";

/** A whole file as an instruction. Its place spans the text, so an offset in the text counts from the place's begin. */
export function instruction(file: SurfaceFile, surface: string, agents: readonly AgentId[], loads: Instruction["loads"]): Instruction {
  const lines = new Lines(file.path, file.text);
  return { kind: "instruction", at: lines.whole(), surface, agents, loads, text: lines.text };
}

/** That the file configures one agent. */
export function agentFile(file: SurfaceFile, agent: AgentId, role: AgentFile["role"], modelled = true): AgentFile {
  return { kind: "agentFile", at: wholeFile(file.path), agent, role, modelled };
}

/** The folder of a path, without a slash at its end; empty at the root. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf("/");
  return slash === -1 ? "" : path.slice(0, slash);
}

/** The name of a file, in lower case: surfaces match paths without regard to case, as some file systems do. */
export function baseOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).toLowerCase();
}
