import type { AgentSetting } from "../../model/agent.ts";
import type { EditorSettings } from "./editor-settings.ts";

/** The entry that lets a request to an address out unasked. What the page answers is asked about on its own, after the request is made. */
export function approvedUrl(url: string, settings: EditorSettings): AgentSetting | true | undefined {
  const target = parts(url);
  if (!target) return undefined;
  const own = settings.below("chat.tools.urls.autoApprove.");
  // The first entry that fits decides; the built-in ones stand first.
  if (BUILT_IN.some((pattern) => !own.some(({ rest }) => rest === pattern) && covers(pattern, target))) return true;
  for (const { rest, setting } of own) {
    const pattern = rest.replace(/\.approve(?:Request|Response)$/, "");
    if (rest.endsWith(".approveResponse") || !covers(pattern, target)) continue;
    return setting.value === true ? setting : undefined;
  }
  return undefined;
}

/** The default of 1.139. */
const BUILT_IN = ["https://code.visualstudio.com", "https://github.com/microsoft/vscode/wiki/*"];

interface Parts {
  readonly scheme: string;
  readonly host: string;
  readonly path: string;
}

function parts(url: string): Parts | undefined {
  const found = /^([a-z][a-z\d+.-]*):\/\/(?:[^/@?#]*@)?([^/?#]*)([^?#]*)/i.exec(url);
  if (!found) return undefined;
  return { scheme: (found[1] ?? "").toLowerCase(), host: (found[2] ?? "").toLowerCase(), path: (found[3] ?? "").replace(/\/+$/, "") };
}

/** `*` is anything, `*.` in a host any or no subdomain; a pattern without a scheme is for the web, and one without a path covers all below. */
function covers(pattern: string, target: Parts): boolean {
  const hasScheme = /^[^./:]*:\/\//.test(pattern);
  const wanted = parts(hasScheme ? pattern : `${target.scheme}://${pattern}`);
  if (!wanted || (!hasScheme && !/^https?$/.test(target.scheme))) return false;
  return (
    glob(wanted.scheme, target.scheme) &&
    glob(wanted.host, target.host) &&
    (wanted.path === "" || glob(wanted.path, target.path) || glob(`${wanted.path}/*`, target.path))
  );
}

/** Matches without backtracking over more than one star at a time, so a hostile pattern costs no more than length by length. */
function glob(pattern: string, text: string): boolean {
  let [p, t, star, mark] = [0, 0, -1, 0];
  const plain = pattern.startsWith("*.") && text === pattern.slice(2);
  while (!plain && t < text.length) {
    if (pattern[p] === "*") {
      star = p++;
      mark = t;
    } else if (pattern[p] === text[t]) {
      p++;
      t++;
    } else if (star !== -1) {
      p = star + 1;
      t = ++mark;
    } else {
      return false;
    }
  }
  return plain || /^\**$/.test(pattern.slice(p));
}
