import { n as renderJson, t as json_default } from "./json.js";

export { json_default as default, renderJson };