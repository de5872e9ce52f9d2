import type { AgentSetting } from "../../model/agent.ts";
import type { Facts } from "../../model/fact.ts";

/** The settings that one file gives to VS Code. */
export class EditorSettings {
  readonly all: readonly AgentSetting[];

  constructor(all: readonly AgentSetting[]) {
    this.all = all;
  }

  get(key: string): AgentSetting | undefined {
    return this.all.find((setting) => setting.key === key);
  }

  /** The settings below a key, with what is left of theirs, in the order of the file. */
  below(prefix: string): readonly { readonly rest: string; readonly setting: AgentSetting }[] {
    return this.all.filter(({ key }) => key.startsWith(prefix)).map((setting) => ({ rest: setting.key.slice(prefix.length), setting }));
  }

  /** The setting that lets every tool run unasked, if there is one. It stands above all finer ones. */
  get bypass(): AgentSetting | undefined {
    return (
      this.#is("chat.permissions.default", ["autoApprove", "autopilot"]) ??
      this.#is("chat.defaultConfiguration.approvals", ["allowAll"]) ??
      this.#is("chat.defaultConfiguration.mode", ["autopilot"])
    );
  }

  /** The setting by which a model, and not a person, answers the questions. */
  get assisted(): AgentSetting | undefined {
    return this.#is("chat.defaultConfiguration.approvals", ["assisted"]);
  }

  #is(key: string, values: readonly string[]): AgentSetting | undefined {
    const setting = this.get(key);
    return setting && values.includes(String(setting.value)) ? setting : undefined;
  }
}

const EDITOR_FILE = /(?:^|\/)\.vscode\/settings\.json$|\.code-workspace$/i;

/**
 * What VS Code may have been opened with: the folder, with `.vscode/settings.json`, or one of the workspace files. In the latter, keys of
 * window scope in the folder's file do not count, so the files are alternatives and not layers. A folder without settings can be opened too,
 * and so can a workspace file that sets nothing.
 */
export function editorViews(facts: Facts): readonly EditorSettings[] {
  const byFile = new Map<string, AgentSetting[]>();
  for (const setting of facts.of("agentSetting")) {
    if (setting.agent !== "copilot" || !setting.live || !EDITOR_FILE.test(setting.at.path)) continue;
    const known = byFile.get(setting.at.path);
    if (known) known.push(setting);
    else byFile.set(setting.at.path, [setting]);
  }
  const views = [...byFile.values()].map((settings) => new EditorSettings(settings));
  const folder = [...byFile.keys()].some((path) => path.toLowerCase() === ".vscode/settings.json");
  const silent = !folder || facts.of("editorWorkspace").some(({ at }) => !byFile.has(at.path));
  return silent ? [...views, new EditorSettings([])] : views;
}
