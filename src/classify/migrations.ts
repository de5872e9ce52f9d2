/** A migration that only goes forward: nothing beside it says how to take it back. */
export interface OneWayMigration {
  readonly path: string;
  readonly tool: string;
}

/**
 * Migrations without a way back, as far as names of files tell: pairs that lack their half, and the files of tools that only go forward.
 * Tools that write both directions into one file (Rails, Django, Alembic, Knex) count as having one.
 */
export function oneWayMigrations(paths: readonly string[]): OneWayMigration[] {
  const all = new Set(paths);
  const found: OneWayMigration[] = [];
  for (const path of paths) {
    if (!path.endsWith(".sql") || /(?:^|\/)(?:tests?|fixtures?|testdata|examples?)\//iu.test(path)) continue;
    const tool = oneWay(path, all);
    if (tool !== undefined) found.push({ path, tool });
  }
  return found;
}

function oneWay(path: string, all: ReadonlySet<string>): string | undefined {
  // golang-migrate and others: `0001_name.up.sql` with `0001_name.down.sql`.
  if (path.endsWith(".up.sql")) return all.has(path.replace(/\.up\.sql$/u, ".down.sql")) ? undefined : "migrations in pairs";
  // Prisma: `down.sql` is only there where somebody wrote it.
  if (/(?:^|\/)prisma\/migrations\/[^/]+\/migration\.sql$/u.test(path))
    return all.has(path.replace(/migration\.sql$/u, "down.sql")) ? undefined : "Prisma";
  // Diesel: `up.sql` with `down.sql`.
  if (/(?:^|\/)migrations\/[^/]+\/up\.sql$/u.test(path)) return all.has(path.replace(/up\.sql$/u, "down.sql")) ? undefined : "Diesel";
  // Flyway: `V1__name.sql` with `U1__name.sql`.
  const flyway = /^(?<folder>.*\/)?V(?<rest>\d[\d._]*__[^/]+\.sql)$/u.exec(path)?.groups;
  if (flyway) return all.has(`${flyway["folder"] ?? ""}U${flyway["rest"]}`) ? undefined : "Flyway";
  if (/(?:^|\/)supabase\/migrations\/\d+_[^/]+\.sql$/u.test(path)) return "Supabase";
  return /(?:^|\/)drizzle\/\d{4}_[^/]+\.sql$/u.test(path) ? "Drizzle" : undefined;
}
