import { agentFile } from "./instructions.ts";
import type { Surface } from "./surface.ts";

/** Set-up of Cursor's cloud agents and worktrees. It says that the repository is prepared for Cursor, and changes nothing of what its agent may do here. */
export default {
  id: "cursor-environment",
  title: "Cursor cloud environment and worktrees",
  reference: "https://cursor.com/docs/cloud-agent",
  paths: [".cursor/environment.json", ".cursor/worktrees.json"],
  needs: "name",
  yields: ["agentFile"],
  *read(file) {
    yield agentFile(file, "cursor", "settings", true);
  },
} satisfies Surface;
