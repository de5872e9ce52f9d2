import type { Generator } from "../generator.ts";
import { code, codes, page, table } from "../markdown.ts";
import { type JsonSchema, loadReportSchema } from "../report-schema.ts";

/** `docs/report.md`: every field of the JSON report. */
export default {
  owns: ["docs/report.md"],
  async files(root) {
    const schema = await loadReportSchema(root);
    return schema === undefined ? [] : [{ path: "docs/report.md", text: () => toPage(schema) }];
  },
} satisfies Generator;

const INTRODUCTION = `Every field of \`--format json\`, from [report.schema.json](report.schema.json). A field marked “may be absent” is left out where it has nothing to
say. \`[]\` stands for each entry of a list, \`<key>\` for each key of a map.`;

function toPage(schema: JsonSchema): string {
  const parts = Object.entries(schema.properties ?? {}).map(([name, field]) => {
    const rows = fields(name, field, schema.required?.includes(name) ?? false);
    return `\n## ${name}\n${table(["field", "type", "meaning"], rows)}`;
  });
  return `${page("The report", INTRODUCTION)}${parts.join("")}`;
}

/** One line for the field, then one for each field inside it, depth first. */
function fields(path: string, schema: JsonSchema, required: boolean): string[][] {
  const own = [code(path), type(schema), `${schema.description ?? ""}${required ? "" : " May be absent."}`.trim()];
  return [own, ...inside(path, schema)];
}

function inside(path: string, schema: JsonSchema): string[][] {
  const properties = Object.entries(schema.properties ?? {});
  if (properties.length > 0)
    return properties.flatMap(([name, field]) => fields(`${path}.${name}`, field, schema.required?.includes(name) ?? false));
  const item = schema.items ?? schema.prefixItems?.[0];
  if (item) return inside(`${path}[]`, item);
  if (typeof schema.additionalProperties === "object") return inside(`${path}.<key>`, schema.additionalProperties);
  return schema.anyOf?.flatMap((choice) => inside(path, choice)) ?? [];
}

function type(schema: JsonSchema): string {
  if (schema.const !== undefined) return code(JSON.stringify(schema.const));
  if (schema.enum) return codes(schema.enum.map(String));
  if (schema.anyOf) return schema.anyOf.map(type).join(" or ");
  const item = schema.items ?? schema.prefixItems?.[0];
  if (item) return `list of ${item.enum ? "any of " : ""}${type(item)}`;
  if (typeof schema.additionalProperties === "object") return `map to ${type(schema.additionalProperties)}`;
  return [schema.type ?? "anything"].flat().join(" or ");
}
