import type { Ground } from "./ground.ts";

/** Names of a list, the first few of them. */
function some(names: readonly string[], most = 4): string {
  return names.length > most ? `${names.slice(0, most).join(", ")} and ${names.length - most} more` : names.join(", ");
}

/** What an automatic loop rests on, whatever the agent. */
export function trustNote({ posture, loop }: Ground): string[] {
  if (posture !== "constrained-auto") return [];
  if (loop.length === 0) {
    return [
      "The repository defines no test, lint or format command that reaches no further: nothing runs by itself. Define one, then run this again.",
    ];
  }
  return [
    "A test command runs the code of the repository, and what the agent wrote into it. Use this posture only where you trust the repository (preflight --state internal), and stay with the first run.",
  ];
}

/** Names that were left out because they would close test material. */
export function sparedNotes({ spared }: Ground): string[] {
  if (spared.length === 0) return [];
  const names = spared.map(({ name, path }) => `${name} (${path})`);
  return [
    `Not denied by name, because test material would be closed with it: ${some(names)}. Files of that name that hold secrets are denied by their path.`,
  ];
}

/** A secret that git holds is read by way of git, whatever the rules of files say. */
export function trackedSecretNotes({ view, secretPaths }: Ground): string[] {
  const tracked = view.files.filter((file) => file.tracked && secretPaths.includes(file.path)).map(({ path }) => path);
  if (tracked.length === 0) return [];
  return [
    `Committed, and therefore read by \`git show\` whatever is denied: ${some(tracked)}. Replace the secret, and take the file out of the history.`,
  ];
}
