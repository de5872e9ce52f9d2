import type { DataNode } from "../parse/data.ts";
import { parseJson } from "../parse/json.ts";
import { ParseError } from "../parse/parse-error.ts";
import type { SurfaceFile } from "./surface.ts";

/** What a program takes in its settings beyond plain JSON. */
interface Leniency {
  readonly comments?: boolean;
  readonly trailingCommas?: boolean;
  readonly byteOrderMark?: boolean;
}

/**
 * The object that a settings file holds, for programs that take nothing from a file that holds anything else (`Surface.refusedBy`).
 * @throws ParseError, broken, where the program refuses the file.
 */
export function wholeObject(file: SurfaceFile, { comments = false, trailingCommas = false, byteOrderMark = false }: Leniency): DataNode {
  const { root } = parseJson(file.path, file.text, { comments, trailingCommas });
  if (!byteOrderMark && file.text.startsWith("\uFEFF")) throw new ParseError("a byte order mark", root.at, true);
  if (root.kind !== "object") throw new ParseError("not an object", root.at, true);
  return root;
}
