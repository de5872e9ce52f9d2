import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type McpEntry, type McpReview, READING_FACETS } from "../../src/catalog/mcp-entry.ts";
import type { ControlRun } from "../catalog-controls.ts";
import type { Generator } from "../generator.ts";
import { code, codes, page, table } from "../markdown.ts";
import { readReviews } from "../mcp-catalog/reviews.ts";
import { ourCatalog } from "../our-catalog.ts";

const RUN = "docs/mcp-controls.json";

/** `docs/mcp-servers.md`: the servers that the catalog knows, what narrows them, where we differ from their own annotations, and how our lists compare. */
export default {
  owns: ["docs/mcp-servers.md"],
  files(root) {
    const text = (): string => {
      const entries = ourCatalog(root).mcpServers;
      const reviews = readReviews(root);
      const run = existsSync(join(root, RUN)) ? (JSON.parse(readFileSync(join(root, RUN), "utf8")) as ControlRun) : undefined;
      return [
        page("Known MCP servers", introduction(entries)),
        servers(entries),
        DISPUTES,
        disputes(reviews),
        ...(run ? [compared(run), comparison(run)] : []),
      ].join("");
    };
    return Promise.resolve([{ path: "docs/mcp-servers.md", text }]);
  },
} satisfies Generator;

function introduction(entries: readonly McpEntry[]): string {
  const tools = entries.flatMap((entry) => Object.values(entry.tools));
  const acting = tools.filter((facets) => !facets.every((facet) => READING_FACETS.includes(facet))).length;
  const narrowed = entries.filter(({ controls, groups }) => controls.length > 0 || groups !== undefined).length;
  return `${entries.length} servers with ${tools.length.toLocaleString("en")} tools, of which ${acting.toLocaleString("en")} do more than look; ${narrowed} servers have switches or sets of tools that the
catalog evaluates. One reader went through every tool (\`rules/mcp/catalog/\`): what acts by description and parameters, what vendor and rule
both call reading by its name, large regular servers by patterns of names first; the lists are what
the servers themselves gave (\`rules/mcp/lists/\`, with the day of each). A configuration that pins another version than those listed here is
told so; nothing fails because a list is old. How to bring a list up to date: [contributing.md](contributing.md#a-known-mcp-server).`;
}

function servers(entries: readonly McpEntry[]): string {
  return table(
    ["server", "known as", "listed", "tools", "do more than look", "switches and sets of tools"],
    entries.map(({ title, identities, observed, earlier, tools, controls, groups }) => [
      title,
      identities.map((identity) => code(identityName(identity))).join("<br>"),
      [observed, ...earlier].map(({ version, versions, date }) => `${versions ?? version} (${date})`).join("<br>"),
      String(Object.keys(tools).length),
      String(Object.values(tools).filter((facets) => !facets.every((facet) => READING_FACETS.includes(facet))).length),
      [...controls.map(({ id }) => code(id)), ...(groups ? [`${groups.list.length} sets`] : [])].join(", "),
    ]),
  );
}

function identityName(identity: McpEntry["identities"][number]): string {
  if ("host" in identity) return `https://${identity.host}${identity.path ?? ""}`;
  const [[kind, name] = ["", ""]] = Object.entries(identity);
  return `${kind}:${name}`;
}

const DISPUTES = `
## Where we differ from a server's own annotations

An annotation is the server's own word. Where it says otherwise than the review, the review stands, and this is why.
`;

function disputes(reviews: readonly McpReview[]): string {
  return table(
    ["server", "tools", "the server says", "why we differ"],
    reviews.flatMap(({ title, disputes: all }) => all.map(({ tools, says, because }) => [title, codes(tools), code(says), because])),
  );
}

function compared({ date, results }: ControlRun): string {
  const ids = new Set(results.map(({ id }) => id));
  const unequal = results.filter(({ missed, extra }) => missed.length + extra.length > 0).length;
  return `
## Our lists and the servers' own, setting by setting

On ${date} \`npm run catalog:controls\` started ${ids.size} servers in ${results.length} settings without a network and held the tools that each listed against those that
the catalog says it offers. ${results.length - unequal} of ${results.length} lists are equal, ${unequal} are not.
`;
}

function comparison({ results }: ControlRun): string {
  return table(
    ["server", "version", "setting", "theirs", "ours", "equal", "highest tier"],
    results.map(({ id, version, setting, theirs, ours, missed, extra, tier }) => [
      id,
      version,
      setting.length === 0 ? "as it comes" : code(setting.join(" ")),
      String(theirs),
      String(ours),
      missed.length + extra.length === 0
        ? "yes"
        : `no: ${[...missed.map((name) => `${code(name)} missed`), ...extra.map((name) => `${code(name)} extra`)].join(", ")}`,
      code(tier),
    ]),
  );
}
