import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Sample } from "./secret-truth.ts";

const SAMPLES = "./tests/samples/";

/** One row of what CredSweeper's own tests expect it to report. */
interface Expected {
  readonly rule: string;
  readonly line_data_list: readonly { readonly line_num: number; readonly path: string }[];
}

/**
 * The sample files of CredSweeper's tests (https://github.com/Samsung/CredSweeper, MIT), with the lines on which its tests expect a credential. These are
 * what that tool reports with its model and filters, not labels that a person gave: positives only, and each counts where we report its line.
 */
export function credSweeperSamples(path: string): readonly Sample[] {
  const rows = JSON.parse(readFileSync(join(path, "tests/data/output.json"), "utf8")) as readonly Expected[];
  return rows.flatMap(({ rule, line_data_list: data }): Sample[] => {
    const name = data[0]?.path ?? "";
    if (!name.startsWith(SAMPLES) || !existsSync(join(path, name))) return [];
    // Under another folder, for what lies in one called `tests` is test material to us.
    const file = `config/${name.slice(SAMPLES.length)}`;
    return [{ rule, expect: true, path: file, text: readFileSync(join(path, name)), lines: data.map((one) => one.line_num) }];
  });
}
