import { type OneWayMigration, oneWayMigrations } from "../../classify/migrations.ts";
import { type AutomaticRelease, automaticReleases } from "../../classify/workflow/releases.ts";
import { type Location, wholeFile } from "../../model/place.ts";
import type { RepositoryRow } from "../row.ts";

const IRREVERSIBLE = new Set(["destructive-filesystem", "deployment", "database-migration", "publish"]);

/**
 * History is present and not shallow, and nothing irreversible runs by itself: neither on the machine at hand nor, without an environment that
 * may ask first, after a push. Clearing build output (tier write-safe) is no loss, and a migration that can be taken back is none.
 */
export default {
  id: "rollback-easy",
  answer({ git, triggers, facts, catalog, files }) {
    if (git.state !== "read")
      return {
        verdict: "unknown",
        because: git.state === "absent" ? "The folder is not under git." : "Git facts could not be read.",
        evidence: [],
      };
    if (git.commits === 0) return { verdict: "no", because: "There is no commit to go back to.", evidence: [] };
    if (git.shallow) return { verdict: "no", because: "The history is shallow: only its newest part is here.", evidence: [] };
    const steps = triggers.filter(
      ({ fact, classification, contained }) =>
        !contained && fact.gate !== "opt-in" && IRREVERSIBLE.has(classification.class) && classification.tier !== "write-safe",
    );
    const releases = automaticReleases(facts, catalog);
    const first = steps[0];
    const oneWay = first || releases.length > 0 ? oneWayMigrations(files.filter(({ content }) => content).map(({ path }) => path)) : [];
    if (first) {
      return {
        verdict: "no",
        because: `${first.fact.pointer} runs by itself and cannot be taken back (${first.classification.class}).${backWords(first.classification.class, oneWay)}`,
        evidence: steps.slice(0, 5).map(({ fact }) => ({ ...fact.at, note: `runs on ${fact.moment}` })),
      };
    }
    const open = releases.filter((release) => release.environment === undefined && !canBeTakenBack(release, oneWay));
    const release = open[0];
    if (release) {
      return {
        verdict: "no",
        because: `A push sets off the job ${release.job}, which cannot be taken back (${release.class}: ${release.what}), and no environment stands before it.${backWords(release.class, oneWay)}`,
        evidence: [
          ...open.slice(0, 5).map(({ at, what }) => ({ ...at, note: what })),
          ...(release.class === "database-migration" ? oneWay.slice(0, 3).map(placeOf) : []),
        ],
      };
    }
    const guarded = releases.find(({ environment }) => environment !== undefined);
    return {
      verdict: "yes",
      because: [
        `${git.commits === 1 ? "One commit" : `${git.commits} commits`} of history, and nothing irreversible runs by itself.`,
        ...(git.remotes.length === 0 ? ["No remote holds a copy of it."] : []),
        ...(guarded ? [`What a push releases waits for the environment ${guarded.environment}.`] : []),
      ].join(" "),
      evidence: guarded ? [{ ...guarded.at, note: `waits for the environment ${guarded.environment}` }] : [],
    };
  },
} satisfies RepositoryRow;

/** A migration for whose every file there is a way back. */
function canBeTakenBack({ class: id }: AutomaticRelease, oneWay: readonly OneWayMigration[]): boolean {
  return id === "database-migration" && oneWay.length === 0;
}

function backWords(id: string, oneWay: readonly OneWayMigration[]): string {
  const [first] = oneWay;
  if (id !== "database-migration" || !first) return "";
  return ` ${oneWay.length === 1 ? "A migration has" : `${oneWay.length} migrations have`} no way back (${first.tool}).`;
}

function placeOf({ path, tool }: OneWayMigration): Location {
  return { ...wholeFile(path), note: `no way back (${tool})` };
}
