import { UserError } from "../../model/error.ts";
import type { Keys, Writable } from "../../parse/setting-edit.ts";
import type { Ground } from "../ground.ts";
import type { PlannedLine } from "../hardener.ts";
import { Wishes } from "../wishes.ts";
import type { AgentFile } from "./agent-files.ts";

/** A table of permissions in one file. */
interface Home {
  readonly path: string;
  readonly keys: Keys;
  readonly value: unknown;
  /** Whether a comment stands in it, which would be lost on the way. */
  readonly commented: boolean;
}

/**
 * opencode lays the tables of several files over each other, key by key: a key keeps the place where it first stood, and takes the value that it has last. So
 * where the pattern stands that decides hangs on all files, and a line more in one could open what another one closed. A table that stands in several files is
 * therefore put into the last of them, as opencode makes it of all, before anything in it is changed.
 * @throws UserError where a comment would be lost, or where the order of two files is not known.
 */
export function unite(ground: Ground, files: readonly string[], heads: readonly AgentFile[]): PlannedLine[] {
  const homes = new Map<string, Home[]>();
  const add = (table: string, path: string, wishes: Wishes, keys: Keys): void => {
    const node = wishes.at(...keys);
    if (!node) return;
    const text = (ground.text(path) ?? "").replace(/^\uFEFF/, "").slice(node.start, node.end);
    const commented = path.endsWith(".md") ? text.includes("#") : !isPlainJson(text);
    homes.set(table, [...(homes.get(table) ?? []), { path, keys, value: node.plain(), commented }]);
  };
  for (const path of files) {
    const wishes = new Wishes(ground, path);
    add("the session", path, wishes, ["permission"]);
    for (const table of ["agent", "mode"])
      for (const { key } of wishes.at(table)?.entries() ?? []) add(`the ${table} ${key}`, path, wishes, [table, key, "permission"]);
  }
  for (const { path, table, name, wishes } of heads) add(`the ${table} ${name}`, path, wishes, ["permission"]);
  for (const name of homes.keys()) {
    const twin = name.replace(/^the agent /, "the mode ");
    if (twin !== name && homes.has(twin))
      throw new UserError(
        `${name} has permissions as an agent and as a mode, and opencode lays one over the other. Nothing is written: put them into one first.`,
      );
  }
  return [...homes].flatMap(([table, all]) => together(table, all));
}

function together(table: string, homes: readonly Home[]): PlannedLine[] {
  const last = homes.at(-1);
  if (!last || homes.length < 2) return [];
  const names = homes.map(({ path }) => path).join(" and ");
  const refused = (why: string) =>
    new UserError(
      `${names} both speak of the permissions of ${table}, and opencode lays one over the other${why}. Nothing is written: put them into one first.`,
    );
  if (homes.filter(({ path }) => path.endsWith(".md")).length > 1) throw refused(", in an order that nobody knows");
  if (homes.some(({ commented }) => commented)) throw refused("; together they would lose the comments that stand in them");
  const value = homes.map((home) => home.value).reduce(laidOver) as Writable;
  return [
    ...homes.slice(0, -1).map(
      ({ path, keys }): PlannedLine => ({
        file: path,
        edit: { do: "unset", keys },
        because: `it is put together with what ${last.path} says of ${table}, which opencode reads later`,
      }),
    ),
    {
      file: last.path,
      edit: { do: "set", keys: last.keys, value },
      because: `the permissions of ${table}, put together as opencode does it, from ${names}`,
    },
  ];
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

function isPlainJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
