import type { Catalog } from "../../catalog/catalog.ts";
import { majorOf, stepUses, usesOf, variableOf } from "./uses.ts";
import type { StepView } from "./view.ts";

/** The action by which a step restores a cache that other runs may have written. */
export function restoresCache({ step }: StepView, { ci }: Catalog): string | undefined {
  const rule = ci.actions.caches.find(({ uses }) => stepUses(step, uses));
  if (!rule) return undefined;
  const value = (name: string | undefined): string | undefined =>
    name === undefined ? undefined : variableOf(step.inputs, name)?.text.trim();
  if (/^true$/iu.test(value(rule.lookupOnly) ?? "")) return undefined;
  const release = usesOf(step.uses)?.ref;
  const major = majorOf(release);
  const also = rule.also;
  // The release of a commit is not known: what newer ones do by default counts.
  const further = also !== undefined && (major === undefined || major >= also.from) && !/^false$/iu.test(value(also.off) ?? "");
  const said = value(rule.input);
  if (rule.how === "always") return rule.uses;
  if (rule.how === "input")
    return (said !== undefined && !/^(?:false|)$/iu.test(said)) ||
      (further && variableOf(step.inputs, "package-manager-cache") !== undefined)
      ? rule.uses
      : undefined;
  if (rule.from !== undefined && major !== undefined && major < rule.from && said === undefined) return undefined;
  if (said === undefined) return rule.uses;
  return (rule.inverted ? /^(?:true|yes|1)$/iu : /^(?:false|never)$/iu).test(said) ? undefined : rule.uses;
}
