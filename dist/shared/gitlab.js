import { t as gitlab_default } from "./gitlab2.js";

export { gitlab_default as default };