import { n as renderHtml, t as html_default } from "./html.js";

export { html_default as default, renderHtml };