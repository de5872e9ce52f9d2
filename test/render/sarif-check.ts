import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { Ajv } from "ajv";

/** What of SARIF the checks below read. */
export interface SarifLog {
  readonly runs: readonly SarifRun[];
}
export interface SarifRun {
  readonly tool: { readonly driver: { readonly rules: readonly SarifRule[]; readonly notifications: readonly { readonly id: string }[] } };
  readonly invocations: readonly {
    readonly executionSuccessful: boolean;
    readonly toolExecutionNotifications: readonly SarifNotification[];
    readonly toolConfigurationNotifications: readonly SarifNotification[];
  }[];
  readonly automationDetails: { readonly id: string };
  readonly results: readonly SarifResult[];
  readonly properties: Readonly<Record<string, unknown>>;
}
interface SarifNotification {
  readonly level: string;
  readonly descriptor: { readonly id: string; readonly index: number };
  readonly message: { readonly text: string };
  readonly locations?: readonly SarifLocation[];
}
interface SarifRule {
  readonly id: string;
  readonly name: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly help: { readonly text: string; readonly markdown: string };
  readonly helpUri: string;
  readonly properties: { readonly tags: readonly string[]; readonly precision: string; readonly "security-severity"?: string };
}
interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly SarifLocation[];
  readonly relatedLocations?: readonly SarifLocation[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly baselineState?: string;
  readonly suppressions: readonly { readonly kind: string; readonly justification: string }[];
}
interface SarifLocation {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string };
    readonly region?: { readonly startLine: number; readonly startColumn: number; readonly endLine: number; readonly endColumn: number };
    readonly contextRegion?: { readonly snippet: { readonly text: string } };
  };
  readonly message?: { readonly text: string };
}

const validate = officialSchema();

/**
 * Reads SARIF as code scanning would: the official schema, then what the schema does not catch and code scanning refuses or shows wrong
 * (docs.github.com, "SARIF support for code scanning"). Answers with what is wrong.
 */
export function sarifFaults(text: string): string[] {
  const log = JSON.parse(text) as SarifLog;
  const faults = validate(log) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  const claim = (holds: boolean, fault: string): void => {
    if (!holds) faults.push(fault);
  };
  claim(gzipSync(text, { level: 1 }).length <= 10_000_000, "more than 10 MB in gzip");
  claim(log.runs.length <= 20, "more than 20 runs");
  claim(new Set(log.runs.map(({ automationDetails }) => automationDetails.id)).size === log.runs.length, "two runs of one category");
  for (const { tool, invocations, automationDetails, results } of log.runs) {
    const { rules, notifications } = tool.driver;
    claim(/^[^/].*\/$/u.test(automationDetails.id), `no category: ${automationDetails.id}`);
    claim(results.length <= 25_000, "more than 25000 results");
    claim(rules.length <= 25_000, "more than 25000 rules");
    claim(new Set(rules.map(({ id }) => id)).size === rules.length, "two rules of one id");
    for (const { toolExecutionNotifications, toolConfigurationNotifications } of invocations) {
      for (const { descriptor, message, locations = [] } of [...toolExecutionNotifications, ...toolConfigurationNotifications]) {
        claim(notifications[descriptor.index]?.id === descriptor.id, `no descriptor ${descriptor.id}`);
        claim(message.text !== "", "an empty notification");
        for (const { physicalLocation } of locations) claim(isReference(physicalLocation.artifactLocation.uri), "no relative reference");
      }
    }
    for (const rule of rules) {
      const { tags, precision, "security-severity": security } = rule.properties;
      claim(rule.name !== "" && rule.name.length <= 255, `${rule.id}: name`);
      for (const field of [rule.shortDescription, rule.fullDescription])
        claim(field.text !== "" && field.text.length <= 1024, `${rule.id}: description`);
      claim(rule.help.text !== "" && rule.help.markdown !== "", `${rule.id}: help`);
      claim(
        /^https:\/\/github\.com\/agent-preflight\/preflight\/blob\/main\/docs\/[a-z-]+\.md(?:#[a-z0-9-]+)?$/u.test(rule.helpUri),
        rule.helpUri,
      );
      claim(tags.length <= 20 && tags.every((tag) => tag !== ""), `${rule.id}: tags`);
      claim(["very-high", "high", "medium", "low"].includes(precision), `${rule.id}: precision`);
      claim(security === undefined || (typeof security === "string" && /^\d+\.\d$/u.test(security)), `${rule.id}: security-severity`);
      claim((security !== undefined) === tags.includes("security"), `${rule.id}: a severity of security and the tag go together`);
      claim(security === undefined || (Number(security) > 0 && Number(security) <= 10), `${rule.id}: security-severity`);
    }
    for (const result of results) {
      claim(rules[result.ruleIndex]?.id === result.ruleId, `${result.ruleId}: no such rule`);
      claim(result.message.text !== "", "an empty message");
      claim(result.locations.length === 1, "not one location");
      claim(result.locations.length + (result.relatedLocations?.length ?? 0) <= 1000, "more than 1000 locations");
      claim(/^[0-9a-f]{1,16}:[1-9]\d*$/u.test(result.partialFingerprints["primaryLocationLineHash"] ?? ""), "no line hash");
      for (const { physicalLocation, message } of [...result.locations, ...(result.relatedLocations ?? [])]) {
        const { region } = physicalLocation;
        claim(isReference(physicalLocation.artifactLocation.uri), `no relative reference: ${physicalLocation.artifactLocation.uri}`);
        claim(region !== undefined && isFull(region), "no full region");
        claim(message?.text !== "", "an empty note");
      }
      for (const { message } of result.relatedLocations ?? []) claim(message !== undefined, "a related place without a message");
    }
  }
  return faults;
}

function isReference(uri: string): boolean {
  return /^(?:[A-Za-z0-9._~-]|%[0-9A-F]{2})(?:[A-Za-z0-9._~/-]|%[0-9A-F]{2})*$/u.test(uri);
}

function isFull(region: {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}): boolean {
  const { startLine, startColumn, endLine, endColumn } = region;
  if (![startLine, startColumn, endLine, endColumn].every((n) => Number.isSafeInteger(n) && n >= 1)) return false;
  return endLine > startLine || (endLine === startLine && endColumn >= startColumn);
}

function officialSchema() {
  const text = readFileSync(join(import.meta.dirname, "sarif-schema/sarif-schema-2.1.0.json"), "utf8");
  const { id, $schema: _, ...schema } = JSON.parse(text) as Record<string, unknown>;
  // Draft 4, of which it uses nothing that draft 7 reads otherwise but the name of the id. Its patterns are not made for the `u` flag.
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
  ajv.addFormat("uri", /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]*$/i);
  ajv.addFormat("uri-reference", /^(?:[^\s<>"{}|\\^`%]|%[0-9a-f]{2})*$/i);
  ajv.addFormat("date-time", /^\d{4}-\d{2}-\d{2}T/);
  return ajv.compile({ $id: String(id), ...schema });
}
