import MarkdownIt from "markdown-it";
import { type DefaultTreeAdapterMap, parse } from "parse5";
import { type SarifLog, sarifFaults } from "./sarif-check.ts";

/** What a reader of one format finds in an output that is more than text; empty where only text is left of the hostile words. */
export type Reader = (output: string, clean: string) => string[];

/** Characters that hide, reorder or control. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

/** In every sink: no line may hold what a reader does not see, and a log that it is printed into may see no command. */
export function seenByEveryone(output: string): string[] {
  return [
    ...output
      .split("\n")
      .flatMap((line, i) => (UNSEEN.test(line) ? [`line ${i + 1} holds ${JSON.stringify(UNSEEN.exec(line)?.[0])}`] : [])),
    ...workflowCommands(output),
  ];
}

/** Commands that a runner registers (actions/runner, ActionCommandManager and its extensions). */
const COMMANDS = new Set(
  "add-mask add-matcher remove-matcher debug echo error notice warning group endgroup set-env set-output save-state add-path stop-commands internal-set-repo-path token".split(
    " ",
  ),
);

/**
 * The lines in which a runner sees a command (actions/runner, src/Runner.Common/ActionCommand.cs): `::name key=value::data` behind any blanks at the start
 * of a line, and `##[name key=value]data` anywhere in one. Azure Pipelines and TeamCity have their own words behind `##`.
 */
export function workflowCommands(text: string): string[] {
  return text.split(/\r\n|[\r\n\u0085\u2028\u2029]/u).filter((line) => second(line) || first(line) || /##(?:vso|teamcity)\[/u.test(line));
}

function second(line: string): boolean {
  const message = line.trimStart();
  const end = message.indexOf("::", 2);
  return message.startsWith("::") && end >= 0 && isCommand(message.slice(2, end));
}

function first(line: string): boolean {
  const start = line.indexOf("##[");
  const end = start < 0 ? -1 : line.indexOf("]", start);
  return end >= 0 && isCommand(line.slice(start + 3, end));
}

// `##[token]` is what stops and resumes commands: any word between the brackets may be the one.
function isCommand(info: string): boolean {
  const name = info.split(" ", 1)[0] ?? "";
  return COMMANDS.has(name.toLowerCase()) || /^[\w-]+$/u.test(name);
}

const markdown = new MarkdownIt({ html: true, linkify: true });

/** What GitHub makes of words outside code: mentions, issues, commits, addresses. */
const REFERENCE = /(?:^|[^\w`])@[\w-]|(?:^|\W)#\d|\bGH-\d|\w[#!]\d|:\/\/|\bwww\.|\b[0-9a-f]{7,40}\b|\w@\w|(?:^|\s):\w+:/iu;

/** What a Markdown parser makes of a text: its structure, its HTML, its words, and those of its words that stand outside code. */
export function readMarkdown(text: string): { skeleton: string[]; html: Set<string>; loose: string; content: string } {
  const skeleton: string[] = [];
  const html = new Set<string>();
  let loose = "";
  let content = "";
  for (const block of markdown.parse(text, {})) {
    if (block.type === "html_block") for (const tag of block.content.match(/<[^>]*>/gu) ?? []) html.add(tag);
    if (block.type !== "inline") skeleton.push(`${block.type} ${block.tag}`);
    let inCode = false;
    for (const token of block.children ?? []) {
      if (token.type === "html_inline") {
        html.add(token.content);
        if (token.content.endsWith("code>")) inCode = token.content === "<code>";
      } else if (token.type === "code_inline") {
        content += token.content;
        skeleton.push(token.type);
      } else if (token.type.startsWith("text")) {
        content += token.content;
        if (!inCode) loose += token.content;
      } else skeleton.push(token.type);
    }
    if (inCode) skeleton.push("code that is not closed");
    content += "\n";
    loose += "\n";
  }
  return { skeleton, html, loose, content };
}

/** A page of Markdown has the structure and the HTML that it has with harmless words, and refers to nothing. */
function markdownFaults(output: string, clean: string): string[] {
  const [read, plain] = [readMarkdown(output), readMarkdown(clean)];
  return [
    ...(JSON.stringify(read.skeleton) === JSON.stringify(plain.skeleton) ? [] : ["another structure than with harmless words"]),
    ...[...read.html].filter((tag) => !/^<\/?(?:br|code|details|summary)>$/u.test(tag)).map((tag) => `an element: ${tag}`),
    ...[...references(read.loose)],
  ];
}

/** A message is one paragraph of text and code, in Markdown and in SARIF's plain text, which makes links too. */
export function messageFaults(text: string): string[] {
  const { skeleton, html, loose } = readMarkdown(text);
  return [
    ...(skeleton.every((token) => ["paragraph_open p", "paragraph_close p", "code_inline"].includes(token))
      ? []
      : [`structure: ${skeleton.join(" ")}`]),
    ...[...html].map((tag) => `an element: ${tag}`),
    ...references(loose),
    ...(/\[[^\]]*\]\(/u.test(text) ? ["a link of SARIF"] : []),
  ];
}

function references(loose: string): string[] {
  return loose
    .split("\n")
    .flatMap((line) => (REFERENCE.test(line) ? [`a reference: ${REFERENCE.exec(line)?.[0]} in ${line.slice(0, 200)}`] : []));
}

function sarifTextFaults(output: string): string[] {
  const log = JSON.parse(output) as SarifLog;
  const messages = log.runs.flatMap(({ tool, results, invocations }) => [
    ...tool.driver.rules.flatMap(({ shortDescription, fullDescription }) => [shortDescription.text, fullDescription.text]),
    ...results.flatMap(({ message, locations, relatedLocations = [], suppressions }) => [
      message.text,
      ...[...locations, ...relatedLocations].map((location) => location.message?.text ?? "none"),
      ...suppressions.map(({ justification }) => justification),
    ]),
    ...invocations.flatMap(({ toolExecutionNotifications, toolConfigurationNotifications }) =>
      [...toolExecutionNotifications, ...toolConfigurationNotifications].map(({ message }) => message.text),
    ),
  ]);
  const help = log.runs.flatMap(({ tool }) => tool.driver.rules.map((rule) => rule.help.markdown));
  return [
    ...sarifFaults(output),
    ...messages.flatMap(messageFaults),
    ...log.runs.flatMap(({ tool }) => tool.driver.rules.flatMap((rule) => rule.help.text.split("\n\n").flatMap(messageFaults))),
    ...help.flatMap((text) => {
      const { html, loose, skeleton } = readMarkdown(text);
      const links = skeleton.filter((token) => token.startsWith("link") || token.startsWith("image"));
      return [...[...html].filter((tag) => !/^<\/?code>$/u.test(tag)), ...references(loose), ...links];
    }),
  ];
}

function gitlabFaults(output: string): string[] {
  const entries = JSON.parse(output) as {
    description: string;
    check_name: string;
    fingerprint: string;
    severity: string;
    location: { path: string; lines: { begin: number } };
  }[];
  return entries.flatMap(({ description, check_name, fingerprint, severity, location }) => [
    ...messageFaults(description),
    ...(check_name !== "" && fingerprint !== "" && location.path !== "" && location.lines.begin >= 1 ? [] : ["an empty field"]),
    ...(["info", "minor", "major", "critical", "blocker"].includes(severity) ? [] : [`severity ${severity}`]),
  ]);
}

type Node = DefaultTreeAdapterMap["node"];
type Element = DefaultTreeAdapterMap["element"];

/** Elements that run, load, send or redirect. */
const ACTIVE = new Set([
  "script",
  "iframe",
  "object",
  "embed",
  "link",
  "base",
  "form",
  "input",
  "button",
  "img",
  "image",
  "video",
  "audio",
  "source",
  "foreignobject",
  "use",
  "animate",
  "set",
  "frame",
  "applet",
]);

/** An HTML page: nothing that runs or loads, no handler, no address but to a place in the page; no more style and meta than with harmless words. */
export function htmlFaults(output: string, clean: string): string[] {
  const elements = elementsOf(output);
  const faults = elements.flatMap(({ tagName, attrs }) => [
    ...(ACTIVE.has(tagName.toLowerCase()) ? [`an element: ${tagName}`] : []),
    ...attrs.flatMap(({ name, value }) => {
      if (/^on/iu.test(name) || name === "srcdoc") return [`a handler: ${name}`];
      return /^(?:xlink:)?(?:href|src|action|formaction|data|poster|background|srcset|ping)$/iu.test(name) && !value.startsWith("#")
        ? [`${name}=${value}`]
        : [];
    }),
  ]);
  for (const name of ["style", "meta", "title", "svg", "head", "body", "h1"]) {
    const [many, few] = [elements, elementsOf(clean)].map((all) => all.filter(({ tagName }) => tagName === name).length);
    if (many !== few) faults.push(`${many} elements ${name}, not ${few}`);
  }
  return faults;
}

function elementsOf(html: string): Element[] {
  const found: Element[] = [];
  const visit = (node: Node): void => {
    if ("tagName" in node) found.push(node);
    if ("content" in node) visit(node.content);
    if ("childNodes" in node) for (const child of node.childNodes) visit(child);
  };
  visit(parse(html));
  return found;
}

function jsonFaults(output: string): string[] {
  JSON.parse(output);
  return [];
}

/** One for every format that there is: a renderer without one is not let in. */
export const READERS: Readonly<Record<string, Reader>> = {
  terminal: () => [],
  json: jsonFaults,
  markdown: markdownFaults,
  sarif: sarifTextFaults,
  gitlab: gitlabFaults,
  html: htmlFaults,
};

/** The text without markup, escapes and breaks, so that one sentence can be looked for in every format. */
export function plain(text: string): string {
  return text
    .replace(/<[^>]+>/g, "")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll("&amp;", "&")
    .replace(/\\(.)/g, "$1")
    .replace(/\s+/g, " ");
}
