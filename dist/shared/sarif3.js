import { t as renderRuns } from "./sarif.js";
import { n as inOrder } from "./fleet.js";

// src/render/fleet/sarif.ts
/**
* The fleet as SARIF, one run for each repository. Categories must differ within a file, so the file's name stands in each. What a report gives as
* references is left out: those of a scan are ours, those of a file that somebody made are anybody's.
*/
var sarif_default = {
	format: "sarif",
	most: 20,
	render: (reports, { excerpts }) => renderRuns(inOrder(reports).map(({ file, report }, i) => ({
		...report,
		subject: {
			...report.subject,
			name: `${i + 1}-${file}`
		},
		rules: report.rules.map((rule) => ({
			...rule,
			references: []
		}))
	})), { excerpts })
};

export { sarif_default as default };