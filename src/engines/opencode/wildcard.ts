/**
 * opencode's patterns: `*` spans anything, slashes and line ends too, `?` is one character, and a trailing ` *` is optional. No regular
 * expression is made of foreign text, so nothing of it can be slow.
 */
export function matches(pattern: string, text: string): boolean {
  const wanted = pattern.replaceAll("\\", "/");
  const given = text.replaceAll("\\", "/");
  if (wanted.endsWith(" *") && globMatches(wanted.slice(0, -2), given)) return true;
  return globMatches(wanted, given);
}

/** The greedy two-pointer match: after a mismatch the last star takes one character more. */
function globMatches(pattern: string, text: string): boolean {
  let [p, t] = [0, 0];
  let [star, mark] = [-1, 0];
  while (t < text.length) {
    const wanted = pattern[p];
    if (wanted === "*") {
      [star, mark] = [p, t];
      p++;
    } else if (wanted === "?" || wanted === text[t]) {
      p++;
      t++;
    } else if (star !== -1) {
      p = star + 1;
      mark++;
      t = mark;
    } else {
      return false;
    }
  }
  while (pattern[p] === "*") p++;
  return p === pattern.length;
}
