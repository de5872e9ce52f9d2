import { Lines } from "../parse/lines.ts";
import { quoteWords } from "../parse/words.ts";
import { occasion, triggerAt } from "./statement.ts";
import type { Surface } from "./surface.ts";

/** The hooks that git knows. https://git-scm.com/docs/githooks */
const HOOKS =
  /\/(?:applypatch-msg|(?:pre|post)-applypatch|pre-commit|pre-merge-commit|prepare-commit-msg|commit-msg|post-commit|pre-rebase|post-checkout|post-merge|pre-push|post-rewrite|pre-auto-gc|reference-transaction|fsmonitor-watchman|post-index-change)(?:\.(?:sh|bash))?$/i;

const COMMIT = occasion("git-hook-files", "commit", "opt-in");

/** Hooks that an installer (husky, `core.hooksPath`) points git to. They run once that has been done, which an install often does. */
export default {
  id: "git-hook-files",
  title: "Git hooks kept in the repository",
  reference: "https://typicode.github.io/husky/",
  paths: [".husky/*", ".githooks/*", ".git-hooks/*", ".hooks/*"],
  needs: "text",
  yields: ["trigger"],
  *read(file) {
    if (!HOOKS.test(file.path)) return;
    const lines = new Lines(file.path, file.text);
    const interpreter = /^#!\s*(?:\/usr\/bin\/env\s+(?:-S\s+)?)?(\S{1,200})/.exec(lines.text)?.[1];
    const program = interpreter?.slice(interpreter.lastIndexOf("/") + 1);
    const name = file.path.slice(file.path.lastIndexOf("/") + 1);
    const command = program === undefined || /^(?:ba|z|da|k|a)?sh$/.test(program) ? lines.text.trim() : quoteWords([program, file.path]);
    if (command !== "") yield triggerAt(COMMIT, lines.whole(), name, command);
  },
} satisfies Surface;
