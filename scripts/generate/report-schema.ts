import { type Generator, NOTICE } from "../generator.ts";
import { loadReportSchema } from "../report-schema.ts";

/** `docs/report.schema.json`: what a program that reads the JSON report may rely on. */
export default {
  owns: ["docs/report.schema.json"],
  async files(root) {
    const schema = await loadReportSchema(root);
    if (schema === undefined) return [];
    return [{ path: "docs/report.schema.json", text: () => `${JSON.stringify({ $comment: NOTICE, ...schema }, null, 2)}\n` }];
  },
} satisfies Generator;
