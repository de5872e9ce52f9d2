import type { ActionClass } from "../catalog/agent-profile.ts";
import { actionClassOfCommand } from "../engines/action-class.ts";
import type { RepositoryView } from "./view.ts";

/** A command that the repository defines, as an agent would type it. */
export interface OwnCommand {
  readonly line: string;
  readonly class: string;
  readonly kind: ActionClass;
  /** It cannot be taken back. Clearing build output (tier write-safe) is no loss. */
  readonly irreversible: boolean;
}

const IRREVERSIBLE: readonly ActionClass[] = ["run-destructive", "run-deploy"];

/** The commands that have a name which a shell knows: steps that only a service or an editor runs are not for an agent to call. */
export function ownCommands({ commands }: RepositoryView): OwnCommand[] {
  return commands
    .filter(({ fact }) => !fact.labelled)
    .map(({ fact, classification }) => {
      const kind = actionClassOfCommand(classification);
      return {
        line: fact.name,
        class: classification.class,
        kind,
        irreversible: IRREVERSIBLE.includes(kind) && classification.tier !== "write-safe",
      };
    });
}
