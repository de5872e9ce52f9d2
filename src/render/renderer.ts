import type { Report } from "../model/report.ts";

/** How a report is to look. Every renderer takes what concerns it. */
export interface RenderOptions {
  /** Escape codes for colours. Meaning never hangs on them. */
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** Everything instead of the worst of it. */
  readonly verbose: boolean;
  /** Only the verdict. */
  readonly quiet: boolean;
  /** Whether lines of the scanned tree may be quoted. */
  readonly excerpts: boolean;
  /** False where the terminal shows ASCII only; marks and lines are then ASCII. Default true. */
  readonly unicode?: boolean;
  /** Markdown: the most characters, counted as bytes of UTF-8, of which there are never fewer. Default: what fits into a job summary. */
  readonly maxChars?: number;
  /** SARIF: under which name code scanning keeps the results, so that two targets of one commit do not replace each other. Default: `preflight/<name>`. */
  readonly category?: string;
  /** SARIF: false leaves out what the operator set aside, and counts it: code scanning opens an alert for it all the same. Default true. */
  readonly suppressed?: boolean;
}

/** One output format. A file of this folder that exports one as its default is a renderer, and `--format` knows its name. */
export interface Renderer {
  readonly format: "terminal" | "json" | "sarif" | "markdown" | "html" | "gitlab";
  /** The whole output, with a newline at its end. Throws only on a bug: every report can be rendered. */
  render(report: Report, options: RenderOptions): string;
}
