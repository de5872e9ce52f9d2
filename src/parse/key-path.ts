/** A way to a key of a settings file, as one text: plain keys joined with dots, any other in brackets: `permission.bash["npm *"]`. */
export function formatKeyPath(keys: readonly string[]): string {
  return keys.map((key, index) => (PLAIN.test(key) ? `${index === 0 ? "" : "."}${key}` : `[${JSON.stringify(key)}]`)).join("");
}

/** The keys of such a text; undefined where it is none. */
export function parseKeyPath(text: string): readonly string[] | undefined {
  const keys: string[] = [];
  for (let at = 0; at < text.length; ) {
    STEP.lastIndex = at;
    const step = STEP.exec(text);
    if (!step) return undefined;
    const [whole, plain, quoted] = step;
    keys.push(plain ?? (JSON.parse(quoted ?? '""') as string));
    at += whole.length;
  }
  return keys;
}

const PLAIN = /^[\w*-]+$/;
const STEP = /\.?([\w*-]+)|\[("(?:[^"\\]|\\.)*")\]/y;
