/** Puts a colour around a text that takes no escape codes itself. */
export type Style = (text: string) => string;

/** The few styles of the terminal report, named by what they say. */
export interface Palette {
  readonly strong: Style;
  readonly quiet: Style;
  readonly good: Style;
  readonly warn: Style;
  readonly bad: Style;
  readonly accent: Style;
  readonly plain: Style;
}

const plain: Style = (text) => text;

/** The palette for a terminal with the sixteen standard colours, which every theme keeps readable; or one that adds nothing. */
export function palette(color: boolean): Palette {
  const style = (open: number, close: number): Style =>
    color ? (text) => (text === "" ? "" : `\u001b[${open}m${text}\u001b[${close}m`) : plain;
  return {
    strong: style(1, 22),
    quiet: style(2, 22),
    good: style(32, 39),
    warn: style(33, 39),
    bad: style(31, 39),
    accent: style(36, 39),
    plain,
  };
}
