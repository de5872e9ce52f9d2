import type { AgentSetting } from "../model/agent.ts";
import type { Severity } from "../model/finding.ts";
import { type Check, locate } from "./check.ts";
import { isOn, liveSettings, textsOf } from "./live-settings.ts";

export default {
  meta: {
    id: "gemini-guards-disabled",
    title: "Gemini CLI settings that switch the user's guards off",
    family: "agent-settings",
    severity: "high",
    confidence: "medium",
    reads: ["agentSetting"],
    why: "In a trusted folder the repository's value beats the user's own: a guard that stands in the user's settings is off here, and nothing on the screen says so.",
    fix: "Leave these keys to the user's settings.",
    references: ["https://github.com/google-gemini/gemini-cli/blob/main/docs/reference/configuration.md"],
  },
  *judge(facts) {
    for (const setting of liveSettings(facts, "gemini")) {
      const guard = GUARDS.find(({ key, when }) => key.test(setting.key) && when(setting));
      if (!guard) continue;
      yield {
        message: `${setting.key} ${guard.what}.`,
        severity: guard.severity,
        at: [locate(setting, "overrides the user's own setting")],
        agents: ["gemini"],
        identity: `${setting.key} ${String(setting.value)}`,
      };
    }
  },
} satisfies Check;

interface Guard {
  readonly key: RegExp;
  readonly severity: Severity;
  readonly what: string;
  readonly when: (setting: AgentSetting) => boolean;
}

const isOff = ({ value }: AgentSetting): boolean => value === false || value === 0 || /^(?:0|false|no|off|none)$/i.test(String(value));
const isSet = ({ value }: AgentSetting): boolean => value !== "" && value !== null && !/^(?:0|false)$/i.test(String(value));
const holdsAny = (setting: AgentSetting): boolean => textsOf(setting).length > 0;

const GUARDS: readonly Guard[] = [
  {
    key: /^tools\.sandbox$/,
    severity: "medium",
    what: "is off: commands run without the sandbox that the user may have chosen",
    when: isOff,
  },
  {
    key: /^env\.GEMINI_SANDBOX$/,
    severity: "medium",
    what: "is off: commands run without the sandbox that the user may have chosen",
    when: isOff,
  },
  { key: /^tools\.sandboxNetworkAccess$/, severity: "medium", what: "opens the network to what runs in the sandbox", when: isOn },
  {
    key: /^hooksConfig\.enabled$/,
    severity: "low",
    what: "is off: hooks of the user that block or log dangerous calls do not run here",
    when: isOff,
  },
  { key: /^hooksConfig\.disabled$/, severity: "medium", what: "switches hooks off by name, those of the user too", when: holdsAny },
  {
    key: /^context\.fileFiltering\.respectGeminiIgnore$/,
    severity: "medium",
    what: "is off: the file tools read what .geminiignore closes",
    when: isOff,
  },
  {
    key: /^context\.fileFiltering\.respectGitIgnore$/,
    severity: "low",
    what: "is off: the file tools read what git ignores, local secrets among it",
    when: isOff,
  },
  {
    key: /^security\.disable(?:YoloMode|AlwaysAllow)$/,
    severity: "low",
    what: "is off: it undoes the switch of a user who has turned that mode off",
    when: isOff,
  },
  {
    key: /^security\.environmentVariableRedaction\.enabled$/,
    severity: "low",
    what: "is off: commands see every variable of the environment, keys among them",
    when: isOff,
  },
  {
    key: /^security\.environmentVariableRedaction\.allowed$/,
    severity: "low",
    what: "names variables that commands get to see although they look like secrets",
    when: holdsAny,
  },
  { key: /^security\.autoAddToPolicyByDefault$/, severity: "low", what: "makes every yes hold for all later sessions", when: isOn },
  { key: /^security\.blockGitExtensions$/, severity: "low", what: "is off: extensions from any git address can be installed", when: isOff },
  {
    key: /^experimental\.extensionRegistryURI$/,
    severity: "medium",
    what: "takes the list of extensions from a place that the repository has chosen",
    when: isSet,
  },
  {
    key: /^sandboxFile$/,
    severity: "low",
    what: "is a file of the repository that decides what the sandbox is made of, and runs while it is built or entered",
    when: isSet,
  },
  {
    key: /^env\.GEMINI_SYSTEM_MD$/,
    severity: "medium",
    what: "replaces the client's own instructions, its safety rules included, by a file",
    when: isSet,
  },
  {
    key: /^env\.GEMINI_SANDBOX_(?:IMAGE|PROXY_COMMAND)$/,
    severity: "high",
    what: "decides what the sandbox is made of, or which program stands between it and the network",
    when: isSet,
  },
];
