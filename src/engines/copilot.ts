import cli from "./copilot/cli.ts";
import vscode from "./copilot/vscode.ts";
import type { Engine } from "./engine.ts";
import { unreadFile } from "./unread-file.ts";
import { worstOf } from "./worst.ts";

/**
 * Copilot is two clients that read different files of a repository: the agent of VS Code, and Copilot CLI. Nobody knows which one will be
 * started here, so the more dangerous of their answers counts, and says whose it is. Without anybody to be asked there is only the second.
 */
export default {
  agent: "copilot",
  decide(action, kind, circumstances) {
    const unread = unreadFile("copilot", circumstances.facts);
    if (unread) return unread;
    const fromCli = { client: "Copilot CLI", decision: cli.decide(action, kind, circumstances) };
    if (circumstances.headless) return fromCli.decision;
    const both = [{ client: "VS Code", decision: vscode.decide(action, kind, circumstances) }, fromCli];
    const worst = worstOf(both.map(({ decision }) => decision));
    const whose = both.find(({ decision }) => decision === worst)?.client ?? "";
    return worst.because.includes(whose) ? worst : { ...worst, because: `${whose}: ${worst.because}` };
  },
} satisfies Engine;
