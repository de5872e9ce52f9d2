import { escapeForHtml } from "../escape.ts";

/** What may stand in a template: text, which is escaped; a number; markup, which is not; a list of these; or nothing. */
export type Content = string | number | Markup | undefined | readonly Content[];

/**
 * A stretch of safe HTML. `html` makes it, and nothing else can: the text is private, so no other value passes for one, and the only parts of a
 * template that are not escaped are those that stand literally in our own source.
 */
export class Markup {
  readonly #text: string;

  private constructor(text: string) {
    this.#text = text;
  }

  /** The template literal: every value in it is escaped, unless it is markup itself. Attribute values stand in double quotes. */
  static template(literal: TemplateStringsArray, ...values: readonly Content[]): Markup {
    let text = literal[0] ?? "";
    values.forEach((value, i) => {
      text += textOf(value) + (literal[i + 1] ?? "");
    });
    return new Markup(text);
  }

  /** A style sheet of our own, the only raw text of the page. Throws where it holds `<`: nothing in it may end the element. */
  static style(css: string): Markup {
    if (css.includes("<")) throw new Error("a style sheet holds no “<”");
    return new Markup(`<style>${css}</style>`);
  }

  /** Bytes of UTF-8. */
  get size(): number {
    return Buffer.byteLength(this.#text);
  }

  toString(): string {
    return this.#text;
  }
}

function textOf(content: Content): string {
  if (content === undefined) return "";
  if (typeof content === "string") return escapeForHtml(content);
  if (typeof content === "number") return String(content);
  if (content instanceof Markup) return content.toString();
  return content.map(textOf).join("");
}

/** `` html`<p>${text}</p>` ``: the way to write markup. */
export const html: (literal: TemplateStringsArray, ...values: readonly Content[]) => Markup = Markup.template;
