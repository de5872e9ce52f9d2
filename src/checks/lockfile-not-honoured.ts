import type { InstallCommand } from "../classify/install-command.ts";
import type { ManifestLock } from "../classify/lock-coverage.ts";
import { pinPlacesOf } from "../classify/pin-place.ts";
import { pinnedManifests } from "../classify/pinned-manifest.ts";
import type { Location } from "../model/place.ts";
import type { Check } from "./check.ts";
import { listed } from "./wording.ts";

export default {
  meta: {
    id: "lockfile-not-honoured",
    title: "Unattended install that passes the lock file by",
    family: "requirements",
    severity: "medium",
    confidence: "medium",
    reads: ["manifest", "requirement", "lockfile", "command", "trigger", "packageOverrides"],
    why: "A lock counts only for a command that keeps to it: this one resolves anew, unattended, and gets whatever was published last.",
    fix: "Use the frozen install there: npm ci, pnpm install --frozen-lockfile, yarn install --immutable, uv sync --locked, cargo --locked, bundle with BUNDLE_FROZEN=true.",
    references: ["https://docs.npmjs.com/cli/v11/commands/npm-ci", "https://pnpm.io/cli/install#--frozen-lockfile"],
  },
  *judge(facts, catalog) {
    const places = pinPlacesOf(catalog);
    const ignored = new Map<string, { readonly lock: ManifestLock; readonly manifests: string[]; readonly loose: InstallCommand[] }>();
    for (const { fact, lock, step, installs, place } of pinnedManifests(facts, catalog)) {
      if (!lock?.lock || place === "test-material") continue;
      const loose = installs.filter(
        (install) => isUnattended(install, places.of(install.fact.at.path)) && passesBy(install, lock.format, step.inStep),
      );
      if (loose.length === 0) continue;
      // A workspace has one lock and many manifests: one command there is one thing to mend.
      const group = ignored.get(lock.path) ?? { lock, manifests: [], loose: [] };
      group.manifests.push(fact.at.path);
      group.loose.push(...loose.filter((install) => !group.loose.includes(install)));
      ignored.set(lock.path, group);
    }
    for (const { lock, manifests, loose } of ignored.values()) {
      const [first, ...others] = loose.map(placeOf);
      if (!first) continue;
      const commands = [...new Set(loose.map(({ text }) => text))];
      yield {
        message: `${listed(commands, 3)} ${commands.length === 1 ? "installs" : "install"} ${listed(manifests, 3)} without keeping to ${lock.path}.`,
        severity: loose.some(({ honours }) => honours === "no") ? "low" : "medium",
        at: [first, ...others.slice(0, 9)],
        identity: `${lock.path} ${lock.format}`,
      };
    }
  },
} satisfies Check;

/** Workflows, container builds and what starts by itself. What a person types, they see. */
function isUnattended({ fact }: InstallCommand, place: string): boolean {
  if (fact.kind === "trigger") return fact.gate !== "opt-in" || fact.moment === "container-create" || fact.moment === "build";
  return place === "unattended" && fact.labelled === true;
}

/** An update is meant to move the lock; an install that may rewrite a lock which fits does not. */
function passesBy({ honours, text, program }: InstallCommand, format: string, inStep: string): boolean {
  if (/\b(?:update|upgrade|up|udpate|get)\b/.test(text)) return false;
  if (honours === "rewrites") return inStep === "no" && program !== "cargo";
  return (
    honours === "no" && /^(?:npm|pnpm|yarn|bun|poetry|pdm|pipenv|bundle|composer|deno)$/.test(program) && format !== "compiled requirements"
  );
}

function placeOf({ fact: { at } }: InstallCommand): Location {
  return { ...at, note: "runs unattended" };
}
