import type { Pin } from "../model/requirement.ts";

/** How firmly a git reference is fixed. A short commit id is no better than a tag: a branch may be named like it. */
export function pinOfRef(ref: string | undefined): Pin {
  if (ref === undefined || ref === "") return "floating";
  if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(ref)) return "immutable";
  if (/^[0-9a-f]{7,63}$/i.test(ref) && /[0-9]/.test(ref)) return "exact";
  // `v4` is by custom a tag that moves with every release of its major version; `v4.1` and `v4.1.7` stand still.
  if (/^[vV]?\d{1,4}$/.test(ref)) return "range";
  if (/^(?:[A-Za-z][\w-]{0,60}[@/-])?[vV]?\d{1,20}\.\d[A-Za-z0-9.+-]{0,60}$/.test(ref)) return "exact";
  return "floating";
}
