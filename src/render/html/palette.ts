/** What a colour says. A word stands beside every one, so nothing hangs on seeing it. */
export const TONES = ["good", "calm", "warn", "bad", "plain"] as const;
export type Tone = (typeof TONES)[number];

/** A colour scheme: `ink` for text, `tint` for the ground below it, `edge` for the line around it. */
export interface Scheme {
  readonly ground: string;
  readonly panel: string;
  readonly ink: string;
  readonly quiet: string;
  /** Hair lines; nothing has to be read from them. */
  readonly line: string;
  readonly tones: Readonly<Record<Tone, { readonly ink: string; readonly tint: string; readonly edge: string }>>;
}

/** For light screens and for paper. */
export const LIGHT: Scheme = {
  ground: "#ffffff",
  panel: "#f6f7f8",
  ink: "#1b1f24",
  quiet: "#57606a",
  line: "#dde1e6",
  tones: {
    good: { ink: "#17613a", tint: "#e6f4eb", edge: "#2e8a57" },
    calm: { ink: "#1f4e8c", tint: "#e9f0fa", edge: "#3d74ba" },
    warn: { ink: "#7a4a00", tint: "#fcf1da", edge: "#c98a1b" },
    bad: { ink: "#9a1b1b", tint: "#fcebea", edge: "#c93a37" },
    plain: { ink: "#4a525b", tint: "#eef0f2", edge: "#aab1b9" },
  },
};

/** For dark screens. */
export const DARK: Scheme = {
  ground: "#14171a",
  panel: "#1c2024",
  ink: "#e4e7ea",
  quiet: "#a0a8b1",
  line: "#30363c",
  tones: {
    good: { ink: "#8fd6a6", tint: "#173022", edge: "#3f9a64" },
    calm: { ink: "#a5c8f7", tint: "#1a2b42", edge: "#4c82c9" },
    warn: { ink: "#f0c46c", tint: "#362b12", edge: "#b98320" },
    bad: { ink: "#ffaba5", tint: "#411f1e", edge: "#d4524d" },
    plain: { ink: "#bcc3ca", tint: "#282d32", edge: "#5c656e" },
  },
};

/** The scheme as custom properties of CSS: `--ink`, `--bad-tint` … */
export function properties({ ground, panel, ink, quiet, line, tones }: Scheme): string {
  const own = Object.entries({ ground, panel, ink, quiet, line }).map(([name, colour]) => `--${name}:${colour}`);
  const toned = Object.entries(tones).flatMap(([tone, colours]) =>
    Object.entries(colours).map(([name, colour]) => `--${tone}-${name}:${colour}`),
  );
  return [...own, ...toned].join(";");
}
