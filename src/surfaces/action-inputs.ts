import type { Fact } from "../model/fact.ts";
import { table } from "../model/table.ts";
import { type DataNode, text } from "../parse/data.ts";
import { requirementAt } from "./requirement.ts";

/** Actions that take the newest release of their tool where the input `version` is left out, by what their documents say. */
const NEWEST_BY_DEFAULT: Readonly<Record<string, string>> = table({
  // https://github.com/aquasecurity/setup-trivy#usage
  "aquasecurity/setup-trivy": "trivy",
  // https://github.com/1Password/load-secrets-action/blob/main/action.yml
  "1password/load-secrets-action": "1password-cli",
});

/** Only actions that set something up: elsewhere `version` is as often the version of what is built. */
const SETS_UP = /(?:^|[/-])(?:setup|install)(?:er)?(?=[/-]|$)/i;
const INPUT = /^(?:([a-z][a-z0-9]{0,40}(?:[-_][a-z0-9]{1,40}){0,3})[-_])?version$/;

/** The tools that a step has fetched, in the version that an input of its action names. */
export function* toolsOfStep(step: DataNode): Generator<Fact> {
  const uses = step.entry("uses");
  const action = (text(uses?.value) ?? "").trim().split("@", 1)[0] ?? "";
  if (uses === undefined || /^(?:\.|docker:)/.test(action)) return;
  const given = step.get("with");
  const byDefault = NEWEST_BY_DEFAULT[action.toLowerCase()];
  if (byDefault !== undefined && given?.get("version") === undefined)
    yield requirementAt(uses.at, "tool", byDefault, action, { version: "" });
  if (!SETS_UP.test(action) && byDefault === undefined) return;
  for (const { key, at, value } of given?.entries() ?? []) {
    const input = INPUT.exec(key.toLowerCase());
    if (!input) continue;
    const version = (text(value) ?? String(value.value ?? "")).trim();
    const name = input[1] ?? byDefault ?? toolOf(action);
    if (version.includes("${{")) yield requirementAt(at, "tool", name, version, { version: "", dynamic: true });
    // Several lines are several versions.
    else for (const one of version.split("\n").filter((line) => line.trim() !== "")) yield requirementAt(at, "tool", name, one.trim());
  }
}

/** `acme/setup-lint` sets up `lint`. */
function toolOf(action: string): string {
  const [owner = "", repository = ""] = action.split("/");
  const name = repository.replace(/(?:^|-)(?:setup|install(?:er)?|action|github)(?=-|$)/gi, "").replace(/^-+|-+$/g, "");
  return (name === "" ? owner : name).toLowerCase();
}
