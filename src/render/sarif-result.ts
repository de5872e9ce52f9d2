import type { FindingDelta } from "../model/delta.ts";
import type { Finding } from "../model/finding.ts";
import type { Location } from "../model/place.ts";
import type { Suppression } from "../model/suppression.ts";
import { message } from "./message.ts";
import { LEVELS } from "./sarif-rule.ts";
import { toUriReference } from "./uri.ts";
import { clip, visible } from "./visible.ts";
import { count } from "./words.ts";

/** Code scanning shows a hundred places of one result, and refuses a file with a result that has more than a thousand. */
const MOST_PLACES = 100;
const MESSAGE = 4000;

const BASELINE: Readonly<Record<FindingDelta, "new" | "updated" | "unchanged">> = { new: "new", worse: "updated", unchanged: "unchanged" };

/** One finding as a result of SARIF. @param taken line hashes that stand already, by rule and path: code scanning would take their twins for one alert. */
export function result(
  finding: Finding & Partial<Suppression>,
  rule: { readonly id: string; readonly index: number },
  excerpts: boolean,
  taken: Set<string>,
) {
  const [primary, ...others] = finding.locations;
  const related = others.slice(0, MOST_PLACES - 1);
  const left = others.length - related.length;
  const places = left === 0 ? "" : ` ${count(left, "more place is", "more places are")} not listed.`;
  return {
    ruleId: rule.id,
    ruleIndex: rule.index,
    level: LEVELS[finding.severity],
    message: { text: message(`${finding.message} ${finding.why} ${finding.fix}${places}`, MESSAGE, rule.id) },
    locations: [location(primary, excerpts)],
    ...(related.length === 0
      ? {}
      : { relatedLocations: related.map((place, i) => ({ id: i + 1, ...location(place, excerpts, "See also.") })) }),
    partialFingerprints: {
      primaryLocationLineHash: lineHash(finding, rule.id, taken),
      "preflight/v1": clip(visible(finding.fingerprint), 100),
    },
    ...(finding.delta === undefined ? {} : { baselineState: BASELINE[finding.delta] }),
    suppressions: suppressions(finding),
    properties: {
      family: finding.family,
      severity: finding.severity,
      confidence: finding.confidence,
      ...(finding.agents === undefined ? {} : { agents: finding.agents }),
    },
  };
}

/** What the operator's policy says of a finding that it sets aside; an empty list says that nobody does. */
function suppressions({ reason, by, expires }: Partial<Suppression>): object[] {
  if (reason === undefined) return [];
  const justification = message(`${reason} (${by ?? "unknown"}, until ${expires ?? "unknown"})`, MESSAGE, "-");
  return [{ kind: "external", status: "accepted", justification }];
}

/**
 * By this alone code scanning knows an alert again. What has no text of its own (a file known by its name, git's own folder, an older commit) has no line
 * to hash: there the finding's own fingerprint stands in its form, which holds still as long as the thing does. So it does for all but the first of
 * several findings of one rule on one line.
 */
function lineHash({ lineHash: stated, fingerprint, locations: [{ path }] }: Finding, rule: string, taken: Set<string>): string {
  const key = JSON.stringify([rule, path, stated]);
  if (stated !== undefined && /^[0-9a-f]{1,16}:[1-9]\d{0,8}$/u.test(stated) && !taken.has(key)) {
    taken.add(key);
    return stated;
  }
  const [, digits = "0", nth = "1"] = /^([0-9a-f]{1,16})(?:-(\d{1,9}))?$/u.exec(fingerprint) ?? [];
  return `${digits}:${nth}`;
}

function location(place: Location, excerpts: boolean, note?: string): object {
  const { path, line, column } = place;
  const endLine = Math.max(line, place.endLine);
  const endColumn = endLine === line ? Math.max(column, place.endColumn) : place.endColumn;
  const said = place.note ?? note;
  // The quoted line is cut and trimmed, so it is no snippet of the region itself.
  const quoted = excerpts && endLine === line && place.excerpt !== undefined && place.excerpt !== "";
  return {
    physicalLocation: {
      artifactLocation: { uri: toUriReference(path) },
      region: { startLine: line, startColumn: column, endLine, endColumn },
      ...(quoted ? { contextRegion: { startLine: line, endLine, snippet: { text: clip(visible(place.excerpt ?? ""), 400) } } } : {}),
    },
    ...(said === undefined ? {} : { message: { text: message(said, MESSAGE, "-") } }),
  };
}
