import type { z } from "zod";
import type { AgentId } from "../model/agent.ts";
import type { AgentProfile } from "./agent-profile.ts";
import type * as boundary from "./boundary-table.ts";
import type { CiRules } from "./ci-rules.ts";
import type { CommandClass } from "./command-class.ts";
import type { HardenRules } from "./harden-rules.ts";
import type { IgnoreFile } from "./ignore-file.ts";
import type { instructionFilesSchema } from "./instruction-file.ts";
import type { InstructionPolarity, InstructionRule, InstructionWords } from "./instruction-rule.ts";
import type { McpEntry } from "./mcp-entry.ts";
import type { McpKnown } from "./mcp-known.ts";
import type { McpToolFacetRule } from "./mcp-tool-facets.ts";
import type { McpToolWords } from "./mcp-tool-words.ts";
import type { InstallRule, PinEcosystem, PinGrammar, PinPlaces } from "./pinning.ts";
import type { SecretContent } from "./secret-content.ts";
import type { SecretRule } from "./secret-rule.ts";
import type { SettingMeanings } from "./setting-meaning.ts";
import type { Weakness } from "./weakness.ts";

/** All of `rules/`, validated. Checks, engines and the decision read it; nobody changes it. */
export interface Catalog {
  /** `sha256:` over the names and bytes of all rule files: two reports with the same value were judged by the same rules. */
  readonly digest: string;
  readonly agents: Readonly<Record<AgentId, AgentProfile>>;
  readonly postures: z.infer<typeof boundary.posturesSchema>["postures"];
  readonly states: z.infer<typeof boundary.statesSchema>["states"];
  readonly contentCeilings: z.infer<typeof boundary.statesSchema>["content"];
  readonly rows: z.infer<typeof boundary.rowsSchema>["rows"];
  readonly boundaries: z.infer<typeof boundary.boundariesSchema>;
  readonly findingCeilings: z.infer<typeof boundary.findingCeilingsSchema>["ceilings"];
  readonly exceptionLimits: z.infer<typeof boundary.exceptionLimitsSchema>["exceptions"];
  readonly acceptanceLimits: z.infer<typeof boundary.exceptionLimitsSchema>["rows"];
  readonly probes: z.infer<typeof boundary.probesSchema>["probes"];
  readonly fileClasses: z.infer<typeof boundary.fileClassesSchema>;
  readonly mcpToolTypes: z.infer<typeof boundary.mcpToolTypesSchema>["types"];
  readonly productionGates: z.infer<typeof boundary.productionGatesSchema>["gates"];
  readonly checklist: z.infer<typeof boundary.checklistSchema>["items"];
  readonly situations: z.infer<typeof boundary.situationsSchema>["situations"];
  readonly ladder: z.infer<typeof boundary.ladderSchema>["steps"];
  readonly tiers: z.infer<typeof boundary.tiersSchema>["tiers"];
  readonly commandClasses: readonly CommandClass[];
  /** Which agent reads which file. */
  readonly instructionFiles: z.infer<typeof instructionFilesSchema>;
  /** What `preflight harden` writes for every agent alike. */
  readonly harden: HardenRules;
  readonly instructions: {
    readonly rules: readonly InstructionRule[];
    readonly words: InstructionWords;
    readonly polarity: InstructionPolarity;
  };
  readonly mcpServers: readonly McpEntry[];
  /** How a tool is judged that no entry knows. */
  readonly mcpToolWords: McpToolWords;
  readonly mcpToolFacets: readonly McpToolFacetRule[];
  /** Owners of tokens, and packages that are not to be had. */
  readonly mcpKnown: McpKnown;
  readonly secrets: readonly SecretRule[];
  /** Files that are known to hold secrets by their content. */
  readonly secretContents: readonly SecretContent[];
  readonly ignoreFiles: readonly IgnoreFile[];
  readonly settingMeanings: readonly SettingMeanings[];
  /** Published weaknesses, and the rules that find a case of each. */
  readonly weaknesses: readonly Weakness[];
  /** What is known of workflows: events, contexts, actions, agents. */
  readonly ci: CiRules;
  /** How firmly versions are fixed, how much that weighs where, and what installs what a lock says. */
  readonly pinning: {
    readonly grammars: readonly PinGrammar[];
    readonly ecosystems: readonly PinEcosystem[];
    readonly places: PinPlaces;
    readonly installs: readonly InstallRule[];
  };
}
