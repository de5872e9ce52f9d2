import { UserError } from "../../model/error.ts";
import { frontmatter, mayHave } from "../../parse/frontmatter.ts";
import { ParseError } from "../../parse/parse-error.ts";
import { parseYaml } from "../../parse/yaml.ts";
import type { Ground } from "../ground.ts";
import { Wishes } from "../wishes.ts";

/** An agent with a file of its own. What its head says of permissions is read after all other files, and wins. */
export interface AgentFile {
  readonly path: string;
  readonly table: "agent" | "mode";
  readonly name: string;
  readonly wishes: Wishes;
}

/** Both spellings of each folder are read, and links are followed (1.18.33). */
const AGENT_FILE = /^\.opencode\/(agent|mode)s?\/(.+)\.md$/i;

/**
 * The agents whose files say what they may do; the others may what the session may.
 * @throws UserError where such a file is a link, or where nobody can say what its head means.
 */
export function agentFiles(ground: Ground): AgentFile[] {
  return ground.view.files.flatMap(({ path, type }): AgentFile[] => {
    const [, table, name] = AGENT_FILE.exec(path) ?? [];
    if (table === undefined || name === undefined) return [];
    if (type !== "file") throw new UserError(`${path} is a ${type}. Nothing is written through it: put the file itself there first.`);
    const text = ground.text(path) ?? "";
    const head = frontmatter(text);
    if (!head && /^\uFEFF?---(?!-)/.test(text)) throw notUnderstood(path, "it is no YAML between two lines of three dashes");
    if (!head || !mayHave(head, ["permission", "tools"])) return [];
    const wishes = headOf(ground, path, head.yaml);
    if (!wishes.at("permission") && !wishes.at("tools")) return [];
    return [{ path, table: table.toLowerCase() === "mode" ? "mode" : "agent", name: named(wishes) ?? name, wishes }];
  });
}

function headOf(ground: Ground, path: string, yaml: string): Wishes {
  try {
    parseYaml(path, yaml);
  } catch (error) {
    if (error instanceof ParseError) throw notUnderstood(path, error.message);
    throw error;
  }
  return new Wishes(ground, path);
}

/** A name in the head goes before that of the file. */
function named(wishes: Wishes): string | undefined {
  const name = wishes.at("name")?.value;
  return typeof name === "string" && name !== "" ? name : undefined;
}

function notUnderstood(path: string, reason: string): UserError {
  return new UserError(
    `${path}: its head is not understood (${reason}), and may open what the other settings close. Nothing is written: mend it first.`,
  );
}
