import * as core from "@actions/core";
import { escapeForLog, escapeForMarkdown } from "../render/escape.ts";
import type { Annotation } from "./annotations.ts";
import type { OUTPUTS } from "./inputs.ts";

/** GitHub drops a summary of more than 1 MiB as a whole, and its toolkit does not look. */
const SUMMARY_BYTES = 900 * 1024;

const MARKS = { error: core.error, warning: core.warning, notice: core.notice } as const;

/**
 * The only way from here to the log, the outputs and the summary of this step. `core.info` prints a text as it is, and a line of it that
 * begins with `::` is a command to the runner: so every text is escaped here, whoever wrote it.
 */
export class Step {
  readonly #notices: string[] = [];

  /** Something that did not go as asked and does not decide the check. */
  notice(text: string): void {
    this.#notices.push(text);
    core.notice(escapeForLog(text));
  }

  get notices(): number {
    return this.#notices.length;
  }

  info(text: string): void {
    core.info(escapeForLog(text));
  }

  /** Marks of findings, which are escaped already. */
  mark(annotations: readonly Annotation[]): void {
    for (const { level, message, properties } of annotations) MARKS[level](message, properties);
  }

  output(name: keyof typeof OUTPUTS, value: string): void {
    core.setOutput(name, value);
  }

  /**
   * The end: the summary, and one error where the check fails.
   * @param failure why it fails; undefined where it passes.
   * @param text Markdown, escaped, in at most so many bytes.
   */
  async end(failure: string | undefined, text: (most: number) => string = () => ""): Promise<void> {
    const above = [...(failure === undefined ? [] : [`Failed: ${failure}`]), ...this.#notices];
    const quoted = above.map((line) => `> ${escapeForMarkdown(line)}\n\n`).join("");
    try {
      await core.summary.addRaw(quoted + text(SUMMARY_BYTES - Buffer.byteLength(quoted))).write();
    } catch {
      this.notice("There is no job summary: the runner gave no file for it.");
    }
    if (failure !== undefined) core.setFailed(escapeForLog(failure));
  }
}
