import { scoreOf } from "../decide/answers.ts";
import { permissionMatrix } from "../decide/permissions.ts";
import type { Decided } from "../decide/posture.ts";
import type { RepositoryView } from "../decide/view.ts";
import type { Finding } from "../model/finding.ts";
import type { Gap } from "../model/gap.ts";
import { byBytes } from "../model/order.ts";
import type { Location } from "../model/place.ts";
import type { Report } from "../model/report.ts";
import type { Rule } from "../model/rule.ts";
import type { Snapshot } from "../model/snapshot.ts";
import type { PolicyNote, SuppressedFinding } from "../model/suppression.ts";
import type { Stated } from "../surfaces/state.ts";
import { TOOL } from "../version.ts";
import { checklist } from "./checklist.ts";
import { takeInventory } from "./inventory.ts";
import { productionGates } from "./production-gates.ts";
import { operatingTables } from "./tables.ts";

/** All that a scan came to. */
export interface Outcome {
  readonly snapshot: Snapshot;
  readonly stated: Stated;
  readonly view: RepositoryView;
  readonly findings: readonly Finding[];
  /** The rules behind them. */
  readonly rules: readonly Rule[];
  readonly ruled: { readonly suppressed: readonly SuppressedFinding[]; readonly note?: PolicyNote };
  readonly decided: Decided;
  readonly gaps: readonly Gap[];
  /** Blacks out every found secret in texts, in any common spelling. */
  hide(texts: readonly string[]): Promise<readonly string[]>;
}

/** Puts the report together: what was decided, with the words that stand at every place that it names. */
export async function writeReport({ snapshot, stated, view, findings, rules, ruled, decided, gaps, hide }: Outcome): Promise<Report> {
  const quote = <T extends Location>(location: T): T => {
    const excerpt = location.excerpt ?? stated.quote(location);
    return excerpt === undefined ? location : { ...location, excerpt };
  };
  const inventory = takeInventory(view, decided.agents);
  const lineHashes = await stated.hashLines(
    findings.map(({ locations }) => locations[0]),
    hide,
  );
  const quoteFinding = <T extends Finding>(finding: T): T => ({
    ...finding,
    locations: [quote(finding.locations[0]), ...finding.locations.slice(1).map(quote)],
  });
  const report: Report = {
    schemaVersion: 1,
    notice: "excerpts are untrusted text from the repository",
    tool: { ...TOOL, rules: view.catalog.digest },
    subject: {
      name: snapshot.name,
      ...(snapshot.git.commit === undefined ? {} : { commit: snapshot.git.commit }),
      state: view.state,
      coverage: {
        complete: gaps.length === 0,
        files: stated.files,
        bytes: stated.bytes,
        gaps: sorted(gaps),
        refused: sorted(stated.refused),
        byNameOnly: snapshot.byNameOnly,
      },
    },
    posture: decided.posture,
    score: scoreOf(decided.answers),
    boundaries: decided.boundaries,
    answers: decided.answers.map((answer) => ({ ...answer, evidence: answer.evidence.map(quote) })),
    permissions: permissionMatrix(
      view,
      decided.agents.filter(({ agent }) => decided.posture.byAgent[agent] !== undefined),
    ).map((row) => ({
      ...row,
      byAgent: Object.fromEntries(
        Object.entries(row.byAgent).map(([agent, cell]) => [
          agent,
          {
            ...cell,
            ...(cell.rule ? { rule: quote(cell.rule) } : {}),
            ...(cell.trustedRule ? { trustedRule: quote(cell.trustedRule) } : {}),
          },
        ]),
      ),
    })),
    findings: findings.map((finding, i) => ({ ...quoteFinding(finding), ...hashed(lineHashes[i]) })),
    suppressed: ruled.suppressed.map(quoteFinding),
    ...(ruled.note ? { policy: ruled.note } : {}),
    rules,
    inventory,
    tables: operatingTables(view, { answers: decided.answers, posture: decided.posture.name, servers: inventory.mcpServers }),
    productionGates: productionGates(view).map((gate) => ({ ...gate, evidence: gate.evidence.map(quote) })),
    checklist: checklist(view, decided.answers),
  };
  // The last net: whatever path a found secret may have taken, no string of the report holds it.
  const texts = new Set<string>();
  mapStrings(report, (text) => void texts.add(text));
  const all = [...texts];
  const hidden = await hide(all);
  const changed = new Map(all.flatMap((text, index) => (hidden[index] === text ? [] : [[text, hidden[index]]])));
  return changed.size === 0 ? report : (mapStrings(report, (text) => changed.get(text) ?? text) as Report);
}

function hashed(lineHash: string | undefined): Pick<Finding, "lineHash"> {
  return lineHash === undefined ? {} : { lineHash };
}

function sorted(gaps: readonly Gap[]): Gap[] {
  return [...gaps].sort((a, b) => byBytes(a.path, b.path) || byBytes(a.reason, b.reason));
}

/** Where the report speaks in our own words. A tree whose password is `locations` must not unname what a reader of the report looks for. */
const OWN_WORDS: ReadonlySet<string> = new Set(["rule", "family", "severity", "confidence"]);

/** The value with its strings changed. The keys are ours: the schema lists them. */
function mapStrings(value: unknown, change: (text: string) => unknown): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, change));
  if (value !== null && typeof value === "object") {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, isOurs(key, item) ? item : mapStrings(item, change)]));
  }
  return value;
}

/** `rules` is our rule book as a whole; under `rule` an object is a place in the tree. */
function isOurs(key: string, item: unknown): boolean {
  return key === "rules" || (OWN_WORDS.has(key) && typeof item === "string");
}
