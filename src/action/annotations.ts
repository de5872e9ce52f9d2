import type { AnnotationProperties } from "@actions/core";
import type { Finding, Severity } from "../model/finding.ts";
import { SEVERITIES } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import { escapeForLog } from "../render/escape.ts";
import { clip } from "../render/visible.ts";

/** GitHub shows ten errors and ten warnings of one step; a reader reads fewer. */
export const MOST_ANNOTATIONS = 10;
/** Code points of one message: an annotation is a pointer, the report has the whole. */
const LONGEST = 1000;

/** One mark at a line, escaped and ready for the log. */
export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly message: string;
  readonly properties: AnnotationProperties;
}

/** The findings that count here: what is new or worse where there is a base, else all. Worst first, in the order of the report. */
export function countedFindings({ findings, delta }: Report): readonly Finding[] {
  const counted = delta === undefined ? findings : findings.filter((finding) => finding.delta === "new" || finding.delta === "worse");
  return counted.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

/**
 * The worst of these findings at their lines, and how many more there are.
 * @param room annotations that the step has left.
 * @param prefix folder of the scanned tree inside the repository, with a slash at its end; empty for the repository itself.
 */
export function annotate(
  findings: readonly Finding[],
  room: number,
  prefix: string,
): { readonly shown: readonly Annotation[]; readonly more: number } {
  const shown = findings.slice(0, Math.max(0, Math.min(room, MOST_ANNOTATIONS)));
  return { shown: shown.map((finding) => annotation(finding, prefix)), more: findings.length - shown.length };
}

const LEVELS: Readonly<Record<Severity, Annotation["level"]>> = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "notice",
  info: "notice",
};

function annotation({ rule, severity, message, fix, locations }: Finding, prefix: string): Annotation {
  const [{ path, line, column, endLine, endColumn }] = locations;
  // A column means something on one line only; GitHub refuses it where a mark spans several.
  const columns = endLine === line ? { startColumn: column, endColumn: Math.max(column, endColumn - 1) } : {};
  return {
    level: LEVELS[severity],
    message: clip(escapeForLog(`${message} To do: ${fix}`), LONGEST),
    properties: { title: escapeForLog(`${severity}: ${rule}`), file: escapeForLog(prefix + path), startLine: line, endLine, ...columns },
  };
}
