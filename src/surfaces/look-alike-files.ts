import { skeleton } from "../classify/look-alike.ts";
import type { LookAlikeFile } from "../model/instruction.ts";
import { byBytes } from "../model/order.ts";
import { wholeFile } from "../model/place.ts";

/** Names that are taken for those of files which agents obey: written in look-alike letters, or twice in different case. */
export function lookAlikeFiles(paths: readonly string[], obeyed: (path: string) => boolean): LookAlikeFile[] {
  const found: LookAlikeFile[] = [];
  const inLowerCase = new Map<string, string>();
  for (const path of paths) {
    const isObeyed = obeyed(path);
    if (!isObeyed && /\P{ASCII}|\s(?:\/|$)/u.test(path)) {
      const seen = skeleton(path).replaceAll(/\s+(?=\/|$)/gu, "");
      if (seen !== path && obeyed(seen)) found.push({ kind: "lookAlikeFile", at: wholeFile(path), like: seen, by: "letters" });
    }
    if (!isObeyed) continue;
    const lower = path.toLowerCase();
    const other = inLowerCase.get(lower);
    if (other === undefined) inLowerCase.set(lower, path);
    else found.push({ kind: "lookAlikeFile", at: wholeFile(path), like: other, by: "case" });
  }
  return found.sort((a, b) => byBytes(a.at.path, b.at.path));
}
