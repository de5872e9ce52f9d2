import { parseShell } from "../parse/shell.ts";
import type { ShellCommand } from "../parse/shell-script.ts";

/** How a command line keeps out of sight. Each is a clause, or absent. */
export interface CommandConcealment {
  /** The part of the text that goes to the background with its output thrown away. */
  readonly background?: string;
  /** A tail behind so many blanks or empty lines that an editor does not show it. */
  readonly padding?: number;
  /** Characters that have no width or turn the direction of the text. */
  readonly invisible?: number;
}

/** Blanks between words, or line breaks, that push the rest out of a window. Aligned columns stay below it. */
const PADDING = /\S(?<blanks>[^\S\n]{60,}|(?:[^\S\n]*\n){20,}[^\S\n]*)\S/u;

// Zero-width and direction characters: https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing
const INVISIBLE = /[\u{200B}-\u{200F}\u{202A}-\u{202E}\u{2060}-\u{2064}\u{2066}-\u{2069}\u{FEFF}\u{E0000}-\u{E007F}]/gu;

/** Looks at a command line as text and as shell. */
export function concealmentOf(text: string): CommandConcealment {
  const padding = PADDING.exec(text)?.groups?.["blanks"]?.length;
  const invisible = text.match(INVISIBLE)?.length;
  const background = parseShell(text).commands.find((command) => isDetached(command) && isSilent(command))?.text;
  return {
    ...(background === undefined ? {} : { background }),
    ...(padding === undefined ? {} : { padding }),
    ...(invisible === undefined ? {} : { invisible }),
  };
}

function isDetached({ background, words }: ShellCommand): boolean {
  const text = words.map((word) => word.text).join(" ");
  return (
    background ||
    /^(?:nohup|setsid|daemonize|disown|screen -dm|tmux new\S* -d|at now|batch)\b|^start(?:-process)?\b.*(?:\/b\b|-windowstyle hidden)/iu.test(
      text,
    )
  );
}

/** Whether both streams go nowhere. */
function isSilent({ redirects, words }: ShellCommand): boolean {
  const gone = redirects.filter(({ target }) => /^(?:\/dev\/null|NUL)$/iu.test(target?.text ?? ""));
  const both =
    gone.some(({ op }) => op.startsWith("&>")) ||
    (gone.some(({ op, descriptor }) => op.startsWith(">") && (descriptor ?? 1) === 1) &&
      redirects.some(
        ({ op, descriptor, target }) =>
          descriptor === 2 &&
          (op === ">&" ? target?.text === "1" : op.startsWith(">") && /^(?:\/dev\/null|NUL)$/iu.test(target?.text ?? "")),
      ));
  return both || /-windowstyle hidden|\/b\b/iu.test(words.map((word) => word.text).join(" "));
}
