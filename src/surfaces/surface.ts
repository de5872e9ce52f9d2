import type { Fact, FactKind } from "../model/fact.ts";
import type { Steering } from "../model/instruction.ts";

/** What a surface is given: one file of the snapshot. */
export interface SurfaceFile {
  readonly path: string;
  /** Decoded text; every secret that the scanning core found is replaced by `█` of the same length, so places stay true. Empty for surfaces that need only the name. */
  readonly text: string;
  readonly tracked: boolean;
  readonly ignored: boolean;
  /** Where it points, for a symlink (only surfaces with `needs: "name"` are given links). */
  readonly target?: string;
  /** The interpreter that the file is given to, where a command names one: what it is given counts as code whatever its name. */
  readonly as?: string;
  /** How the file comes to steer agents, where the table of instruction files, a setting or an import says that it does. */
  readonly steers?: readonly Steering[];
}

/** One kind of file in a foreign format. The runner walks, opens and catches; a surface only reads text and states what it says. */
export interface Surface {
  /** File name of the surface, `<owner>-<format>`. */
  readonly id: string;
  readonly title: string;
  /** Where the format is documented by its owner. */
  readonly reference: string;
  /** Globs from the repository root, matched without regard to case. A leading globstar also matches at the root itself. */
  readonly paths: readonly string[];
  /** `name` where the presence of the file says it all: such a surface also sees links and files that are too large or binary. */
  readonly needs: "text" | "name";
  readonly yields: readonly FactKind[];
  /**
   * The program that reads the file, where it accepts no more than our parser does: what is broken for us is then broken for it too, and
   * nothing in the file takes effect. Such a file is listed as refused instead of being a gap.
   */
  readonly refusedBy?: string;
  /** May throw where the text is not what the format demands: the runner turns that into a gap. */
  read(file: SurfaceFile): Iterable<Fact>;
}
