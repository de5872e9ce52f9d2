import type { z } from "zod";
import { agentProfileSchema } from "./agent-profile.ts";
import * as boundary from "./boundary-table.ts";
import * as ci from "./ci-rules.ts";
import { commandClassSchema } from "./command-class.ts";
import { commandFamiliesSchema, mcpTiersSchema, secretNamesSchema, writeScopeSchema } from "./harden-rules.ts";
import { ignoreFilesSchema } from "./ignore-file.ts";
import { instructionFilesSchema } from "./instruction-file.ts";
import { instructionPolaritySchema, instructionRuleSchema, instructionWordsSchema } from "./instruction-rule.ts";
import { mcpEntrySchema, mcpListSchema } from "./mcp-entry.ts";
import { mcpKnownSchema } from "./mcp-known.ts";
import { mcpToolFacetsSchema } from "./mcp-tool-facets.ts";
import { mcpToolWordsSchema } from "./mcp-tool-words.ts";
import { pinEcosystemsSchema, pinGrammarsSchema, pinInstallsSchema, pinPlacesSchema } from "./pinning.ts";
import { secretContentsSchema } from "./secret-content.ts";
import { secretFileSchema } from "./secret-rule.ts";
import { settingMeaningsSchema } from "./setting-meaning.ts";
import { weaknessesSchema } from "./weakness.ts";

/**
 * Which schema holds for which part of `rules/`. A key that ends in `/` stands for every file of that folder;
 * `rules/schema/` gets one JSON schema for each key, so that editors check rule files while they are written.
 */
export const schemas = {
  "agents/": agentProfileSchema,
  "boundary/postures": boundary.posturesSchema,
  "boundary/states": boundary.statesSchema,
  "boundary/rows": boundary.rowsSchema,
  "boundary/boundaries": boundary.boundariesSchema,
  "boundary/findings": boundary.findingCeilingsSchema,
  "boundary/exceptions": boundary.exceptionLimitsSchema,
  "boundary/probes": boundary.probesSchema,
  "boundary/file-classes": boundary.fileClassesSchema,
  "boundary/mcp-tool-types": boundary.mcpToolTypesSchema,
  "boundary/production-gates": boundary.productionGatesSchema,
  "boundary/checklist": boundary.checklistSchema,
  "boundary/ladder": boundary.ladderSchema,
  "boundary/situations": boundary.situationsSchema,
  "boundary/tiers": boundary.tiersSchema,
  "ci/actions": ci.ciActionsSchema,
  "ci/agents": ci.ciAgentsSchema,
  "ci/contexts": ci.ciContextsSchema,
  "ci/events": ci.ciEventsSchema,
  "ci/runners": ci.ciRunnersSchema,
  "ci/sinks": ci.ciSinksSchema,
  "commands/": commandClassSchema,
  "harden/command-families": commandFamiliesSchema,
  "harden/mcp-tiers": mcpTiersSchema,
  "harden/secret-names": secretNamesSchema,
  "harden/write-scope": writeScopeSchema,
  "ignore-files": ignoreFilesSchema,
  "instruction-files": instructionFilesSchema,
  "instructions/": instructionRuleSchema,
  "instructions/_words": instructionWordsSchema,
  "instructions/_polarity": instructionPolaritySchema,
  "mcp/catalog/": mcpEntrySchema,
  "mcp/lists/": mcpListSchema,
  "mcp/tool-facets": mcpToolFacetsSchema,
  "mcp/tool-words": mcpToolWordsSchema,
  "mcp/known": mcpKnownSchema,
  "pinning/ecosystems": pinEcosystemsSchema,
  "pinning/grammars": pinGrammarsSchema,
  "pinning/installs": pinInstallsSchema,
  "pinning/places": pinPlacesSchema,
  "secret-contents": secretContentsSchema,
  "secrets/": secretFileSchema,
  "settings/": settingMeaningsSchema,
  weaknesses: weaknessesSchema,
} satisfies Record<string, z.ZodType>;
