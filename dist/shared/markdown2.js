import { n as renderMarkdown, t as markdown_default } from "./markdown.js";

export { markdown_default as default, renderMarkdown };