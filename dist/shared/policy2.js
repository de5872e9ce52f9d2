import { n as readPolicy, t as readBasePolicy } from "./policy.js";

export { readPolicy };