import type { RepositoryView } from "../../decide/view.ts";
import type { CommandClassEntry } from "../../model/operating.ts";
import { MOST_LISTED } from "./most-listed.ts";

/** The commands that the repository defines, by class. */
export function commandClasses({ catalog, commands }: RepositoryView): CommandClassEntry[] {
  return catalog.commandClasses.flatMap(({ id, title, tier, risk, default: handling }) => {
    const own = commands.filter(({ classification }) => classification.class === id);
    if (risk && own.length === 0) return [];
    return [
      {
        id,
        title,
        tier,
        default: handling,
        count: own.length,
        commands: own.slice(0, MOST_LISTED).map(({ fact, classification }) => ({
          name: fact.name,
          tier: classification.tier,
          path: fact.at.path,
          line: fact.at.line,
        })),
      },
    ];
  });
}
