/** The steps at which git looks for a hook (githooks(5)); a file of another name is never run. */
const STEPS: ReadonlySet<string> = new Set([
  "applypatch-msg",
  "pre-applypatch",
  "post-applypatch",
  "pre-commit",
  "pre-merge-commit",
  "prepare-commit-msg",
  "commit-msg",
  "post-commit",
  "pre-rebase",
  "post-checkout",
  "post-merge",
  "pre-push",
  "pre-receive",
  "update",
  "proc-receive",
  "post-receive",
  "post-update",
  "reference-transaction",
  "push-to-checkout",
  "pre-auto-gc",
  "post-rewrite",
  "sendemail-validate",
  "post-index-change",
  "p4-changelist",
  "p4-prepare-changelist",
  "p4-post-changelist",
  "p4-pre-submit",
]);

export function isStep(name: string): boolean {
  return STEPS.has(name);
}

/** What is longer than this is no such hook. */
export const HOOK_BYTES = 4096;

/**
 * Whether a hook is exactly the one that `git lfs install` writes, so that a plain clone of a repository with LFS files shows none: it stops
 * with a text if git-lfs is missing, and else hands over to it. https://github.com/git-lfs/git-lfs (lfs/hook.go)
 */
export function isOrdinaryHook(step: string, text: string): boolean {
  const [shell, guard, call, ...rest] = text.trimEnd().split("\n");
  return shell === "#!/bin/sh" && GUARD.test(guard ?? "") && call === `git lfs ${step} "$@"` && rest.length === 0;
}

const GUARD = /^command -v git-lfs >\/dev\/null 2>&1 \|\| \{ (?:echo|printf) >&2(?: "[^"`$]*"){1,2} ?; exit [02]; \}$/;
