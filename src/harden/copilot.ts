import { editor } from "./copilot/editor.ts";
import { copilotLimits, copilotNotes } from "./copilot/words.ts";
import type { Hardener } from "./hardener.ts";
import { Wishes } from "./wishes.ts";

/**
 * Copilot is two clients: the agent of VS Code 1.139, which takes most from the workspace's settings, and Copilot CLI 1.0.102, to which a repository can say
 * little more than which servers are off. A workspace file stands in for the folder's settings, so it gets the same.
 */
export default {
  agent: "copilot",
  plan(ground) {
    const folder = new Wishes(ground, ".vscode/settings.json");
    editor(folder, [], ground);
    const workspaces = ground.view.files
      .filter(({ path, type }) => type === "file" && /^[^/]+\.code-workspace$/i.test(path))
      .map(({ path }) => {
        const wishes = new Wishes(ground, path);
        editor(wishes, ["settings"], ground);
        return wishes;
      });
    const cli = new Wishes(ground, ".github/copilot/settings.json");
    for (const { name } of ground.servers) cli.add(["disabledMcpServers"], name, "Copilot CLI starts a server of a trusted folder unasked");
    const lines = [folder, ...workspaces, cli].flatMap((wishes) => wishes.lines);
    return { lines, limits: copilotLimits(folder, ground), notes: copilotNotes(ground) };
  },
} satisfies Hardener;
