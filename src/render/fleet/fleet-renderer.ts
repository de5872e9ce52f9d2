import type { RenderOptions } from "../renderer.ts";
import type { NamedReport } from "./fleet.ts";

/** One format of `preflight merge`. A file of this folder that exports one as its default is a format, and `merge --format` knows its name. */
export interface FleetRenderer {
  readonly format: "html" | "json" | "markdown" | "sarif";
  /** The most reports that the format can hold; more are refused before it is called. */
  readonly most?: number;
  /** The whole output, with a newline at its end, the same in whatever order the reports come. */
  render(reports: readonly NamedReport[], options: Pick<RenderOptions, "excerpts">): string;
}
