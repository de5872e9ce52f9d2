import { n as renderSarif, r as sarif_default, t as renderRuns } from "./sarif.js";

export { sarif_default as default, renderRuns, renderSarif };