import { t as compareRevisions } from "./compare.js";

export { compareRevisions };