import type { Catalog } from "../catalog/catalog.ts";
import type { Finding } from "../model/finding.ts";
import { byBytes } from "../model/order.ts";
import type { Rule } from "../model/rule.ts";
import type { Check } from "./check.ts";

/** Every rule that a finding can name, sorted by id: the checks, and the data rules that checks run (formats of credentials, phrases of instructions). */
export function ruleBook(checks: readonly Check[], { secrets, instructions, weaknesses }: Catalog): Rule[] {
  const own = checks.map(
    ({ meta: { id, title, family, severity, why, fix, references } }): Rule => ({
      id,
      title,
      family,
      severity,
      why,
      fix,
      references,
      tags: weaknesses.filter(({ rules = [] }) => rules.includes(id)).map(({ tag }) => tag),
      page: `rules.md#${id}`,
    }),
  );
  const tagsOf = (family: Rule["family"]) => weaknesses.filter(({ families = [] }) => families.includes(family)).map(({ tag }) => tag);
  const [secretTags, instructionTags] = [tagsOf("secrets"), tagsOf("agent-instructions")];
  const committed = checks.find(({ meta }) => meta.id === "committed-secret")?.meta;
  const formats = secrets.map(
    ({ id, title, severity, references }): Rule => ({
      id,
      title,
      family: "secrets",
      severity,
      why: committed?.why ?? "",
      fix: committed?.fix ?? "",
      references,
      tags: secretTags,
      page: "rules.md#secret-rules",
    }),
  );
  const phrases = instructions.rules.map(
    ({ id, title, severity, graver, why, fix, references }): Rule => ({
      id,
      title,
      family: "agent-instructions",
      severity: graver ?? severity,
      why,
      fix,
      references,
      tags: instructionTags,
      page: "rules.md#instruction-rules",
    }),
  );
  return [...own, ...formats, ...phrases].sort((a, b) => byBytes(a.id, b.id));
}

/** What is known of the rules that findings name, sorted by id. */
export function rulesBehind(findings: readonly Finding[], checks: readonly Check[], catalog: Catalog): Rule[] {
  const named = new Set(findings.map(({ rule }) => rule));
  return ruleBook(checks, catalog).filter(({ id }) => named.has(id));
}
