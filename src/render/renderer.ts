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
}

/** One output format. A file of this folder that exports one as its default is a renderer, and `--format` knows its name. */
export interface Renderer {
  readonly format: "terminal" | "json" | "sarif" | "markdown" | "html";
  /** The whole output, with a newline at its end. Throws only on a bug: every report can be rendered. */
  render(report: Report, options: RenderOptions): string;
}
