import { UserError } from "../../model/error.ts";
import type { Keys, Writable } from "../../parse/setting-edit.ts";
import type { Ground } from "../ground.ts";
import type { PlannedLine } from "../hardener.ts";
import { Wishes } from "../wishes.ts";
import type { AgentFile } from "./agent-files.ts";

/** The two tables that say what may be done; a switch of `tools` stands in front of all permissions, in whatever file. */
const TABLES = ["permission", "tools"] as const;

/** One file that says what the session or an agent may do. */
interface Home {
  readonly path: string;
  /** The way to a table of it. */
  at(table: (typeof TABLES)[number]): Keys;
  readonly wishes: Wishes;
  /** Whether a comment stands in a table, which would be lost on the way. */
  readonly commented: boolean;
}

/**
 * opencode lays the tables of several files over each other, key by key: a key keeps the place where it first stood, and takes the value that it has last. So
 * where the pattern stands that decides hangs on all files, and a line more in one could open what another one closed. Tables that stand in several files are
 * therefore put into the last of them, as opencode makes them of all, before anything in them is changed.
 * @throws UserError where a comment would be lost, or where the order of two files is not known.
 */
export function unite(ground: Ground, files: readonly string[], heads: readonly AgentFile[]): PlannedLine[] {
  const homes = new Map<string, Home[]>();
  const add = (subject: string, path: string, wishes: Wishes, base: readonly string[]): void => {
    const at: Home["at"] = (table) => [...base, table] as unknown as Keys;
    // A table of switches without one says nothing; an empty table of permissions is where lines would be written.
    const found = TABLES.flatMap((table) => {
      const node = wishes.at(...at(table));
      return node && (table === "permission" || node.entries().length > 0) ? [node] : [];
    });
    if (found.length === 0) return;
    const text = (ground.text(path) ?? "").replace(/^\uFEFF/, "");
    const commented = found.some(({ start, end }) => isCommented(path, text.slice(start, end)));
    homes.set(subject, [...(homes.get(subject) ?? []), { path, at, wishes, commented }]);
  };
  for (const path of files) {
    const wishes = new Wishes(ground, path);
    add("the session", path, wishes, []);
    for (const table of ["agent", "mode"])
      for (const { key } of wishes.at(table)?.entries() ?? []) add(`the ${table} ${key}`, path, wishes, [table, key]);
  }
  for (const { path, table, name, wishes } of heads) add(`the ${table} ${name}`, path, wishes, []);
  for (const name of homes.keys()) {
    const twin = name.replace(/^the agent /, "the mode ");
    if (twin !== name && homes.has(twin))
      throw new UserError(
        `${name} has permissions as an agent and as a mode, and opencode lays one over the other. Nothing is written: put them into one first.`,
      );
  }
  return [...homes].flatMap(([subject, all]) => together(subject, all));
}

function together(subject: string, homes: readonly Home[]): PlannedLine[] {
  const last = homes.at(-1);
  if (!last || homes.length < 2) return [];
  const names = homes.map(({ path }) => path).join(" and ");
  const refused = (why: string): UserError =>
    new UserError(
      `${names} both speak of the permissions of ${subject}, and opencode lays one over the other${why}. Nothing is written: put them into one first.`,
    );
  if (homes.filter(({ path }) => path.endsWith(".md")).length > 1) throw refused(", in an order that nobody knows");
  if (homes.some(({ commented }) => commented)) throw refused("; together they would lose the comments that stand in them");
  return TABLES.flatMap((table): PlannedLine[] => {
    const speaking = homes.filter(({ wishes, at }) => wishes.at(...at(table)));
    const gone = speaking.filter((home) => home !== last);
    if (gone.length === 0) return [];
    const value = speaking.map(({ wishes, at }) => wishes.at(...at(table))?.plain()).reduce(laidOver) as Writable;
    return [
      ...gone.map(
        ({ path, at }): PlannedLine => ({
          file: path,
          edit: { do: "unset", keys: at(table) },
          because: `it is put together with what ${last.path} says of ${subject}, which opencode reads later`,
        }),
      ),
      {
        file: last.path,
        edit: { do: "set", keys: last.at(table), value },
        because: `what ${names} say of ${subject}, put together as opencode does it`,
      },
    ];
  });
}

type Table = { readonly [key: string]: unknown };

/** One table over another; one word for everything stands for a star. */
function laidOver(below: unknown, above: unknown): unknown {
  const result = new Map(Object.entries(asTable(below)));
  for (const [key, value] of Object.entries(asTable(above))) {
    const there = result.get(key);
    result.set(key, isTable(there) && isTable(value) ? laidOver(there, value) : value);
  }
  return Object.fromEntries(result);
}

function asTable(value: unknown): Table {
  return isTable(value) ? value : { "*": value };
}

function isTable(value: unknown): value is Table {
  return typeof value === "object" && value !== null;
}

function isCommented(path: string, text: string): boolean {
  if (path.endsWith(".md")) return text.includes("#");
  try {
    JSON.parse(text);
    return false;
  } catch {
    return true;
  }
}
