import { renderRuns } from "../sarif.ts";
import { inOrder } from "./fleet.ts";
import type { FleetRenderer } from "./fleet-renderer.ts";

/**
 * The fleet as SARIF, one run for each repository. Categories must differ within a file, so the file's name stands in each. What a report gives as
 * references is left out: those of a scan are ours, those of a file that somebody made are anybody's.
 */
export default {
  format: "sarif",
  // Code scanning refuses a file with more runs.
  most: 20,
  render: (reports, { excerpts }) =>
    renderRuns(
      inOrder(reports).map(({ file, report }, i) => ({
        ...report,
        subject: { ...report.subject, name: `${i + 1}-${file}` },
        rules: report.rules.map((rule) => ({ ...rule, references: [] })),
      })),
      { excerpts },
    ),
} satisfies FleetRenderer;
