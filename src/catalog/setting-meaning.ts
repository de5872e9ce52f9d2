import { z } from "zod";
import { AGENTS, FURTHER_AGENTS } from "../model/agent.ts";

const scalar = z.union([z.string(), z.number(), z.boolean()]);

const entry = z.strictObject({
  agent: z.union([z.enum(AGENTS), z.enum(FURTHER_AGENTS)]),
  key: z.string().describe("The dotted key of the setting; `*` stands for one part between dots, or for a number in brackets."),
  is: z.array(scalar).min(1).optional().describe("The values that mean it; of a list, one of its items. Any value, where none is listed."),
  severity: z.enum(["critical", "high", "medium", "low"]),
  confidence: z.enum(["high", "medium", "low"]).default("high").describe("How well it is known that the agent obeys the key."),
  what: z.string().describe("What the setting does, after its name, where the agent obeys it."),
  source: z.string().describe("Where that is said or was observed."),
});

/** A file of `rules/settings/`, named after its check: the settings of many agents that mean the same. */
export const settingMeaningsSchema = z.strictObject({ check: z.string(), settings: z.array(entry).min(1) });

export type SettingMeanings = z.infer<typeof settingMeaningsSchema>;
export type SettingMeaning = z.infer<typeof entry>;
