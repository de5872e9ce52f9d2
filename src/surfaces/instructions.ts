import type { AgentFile, AgentId } from "../model/agent.ts";
import { wholeFile } from "../model/place.ts";
import type { SurfaceFile } from "./surface.ts";

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
