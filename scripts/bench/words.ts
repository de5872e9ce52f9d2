// What the files of a benchmark tree are made of: code in several languages with the names that people use, the hot words of secret rules among them.

/** A seeded source of choices. */
export interface Draw {
  number(below: number): number;
  of<T>(list: readonly T[]): T;
  word(): string;
}

/** One kind of file. */
export interface Kind {
  readonly ending: string;
  /** How a line becomes a comment; undefined where nothing can be planted. */
  readonly comment: string | undefined;
  line(draw: Draw): string;
  bytes(texts: readonly string[], draw: Draw): string | Buffer;
}

const WORDS =
  "account api app auth batch buffer build cache client cluster coherent config container context cookie core create cursor data default delete " +
  "device encode endpoint engine error event factory fetch field file filter format group handler header helper image import index instance ion_count " +
  "item key kind label layer library limit link list load lock manager message method model module name network node number object ops_per_second option order " +
  "package page parser path pattern password pool port position process project property provider proxy query queue range reader record region render " +
  "request resource response result route schema scope secret select server service session setting sg state status store stream string style system " +
  "table tag target task team template test text thread time token tree type update user util value vector version view widget window worker write " +
  "access_token api_key client_secret fm1_rate hf_gain live_count mapbox okta pat_match plaid re_run secretName snyk test_id token_type twilio up_time xai_mode";
const ALL = WORDS.split(" ");

export function drawFrom(seed: string): Draw {
  let state = [...seed].reduce((sum, char) => Math.imul(sum, 31) + char.charCodeAt(0), 7) >>> 0;
  // mulberry32
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const draw: Draw = {
    number: (below) => Math.floor(next() * below),
    of: (list) => list[Math.floor(next() * list.length)] as (typeof list)[number],
    word: () => draw.of(ALL),
  };
  return draw;
}

const camel = (draw: Draw): string => `${draw.word()}${capital(draw.word())}`;
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const hash = (draw: Draw, length: number): string => Array.from({ length }, () => draw.of([..."0123456789abcdef"])).join("");

/** Between two and forty of the prepared texts of a kind, as files have between a few and a thousand lines. */
function some(texts: readonly string[], draw: Draw): string {
  return Array.from({ length: 1 + draw.number(10) ** 2 / 8 + 1 }, () => draw.of(texts)).join("");
}

function written(ending: string, comment: string, line: (draw: Draw) => string): Kind {
  return { ending, comment, line, bytes: some };
}

export const KINDS: readonly Kind[] = [
  written(".ts", "//", (d) =>
    d.of([
      `  const ${camel(d)} = await this.${camel(d)}.${camel(d)}(${camel(d)}, { ${d.word()}: ${camel(d)}.${d.word()} });`,
      `export function ${camel(d)}(${d.word()}: ${capital(d.word())}): ${capital(camel(d))} {`,
      `  if (token.kind === "${d.word()}" && options.password !== undefined) return ${camel(d)}(token.value);`,
      `import { ${camel(d)} } from "../${d.word()}/${d.word()}.ts";`,
      "}",
    ]),
  ),
  written(".go", "//", (d) =>
    d.of([
      `\tif err := ${camel(d)}.${capital(camel(d))}(ctx, ${d.word()}); err != nil {`,
      `\t\treturn fmt.Errorf("${d.word()} ${d.word()}: %w", err)`,
      `func (${d.word().charAt(0)} *${capital(camel(d))}) ${capital(camel(d))}(secret *Secret, token string) error {`,
      `\tbaseURL := "https://${d.word()}.example.com/${d.word()}/v${d.number(9)}"`,
      "\t}",
    ]),
  ),
  written(".py", "#", (d) =>
    d.of([
      `    ${d.word()} = self.${d.word()}.${d.word()}(${d.word()}=${d.word()}, token=None)`,
      `def test_${d.word()}_${d.word()}(${d.word()}, password):`,
      `        assert ${d.word()}["${d.word()}"] == "${d.word()} ${d.word()}"`,
      `    # The ${d.word()} keeps the ${d.word()} coherent with its ${d.word()}.`,
    ]),
  ),
  written(".c", "//", (d) =>
    d.of([
      `\tstatic const struct ${d.word()}_ops_table ${d.word()}_ops_${d.number(90)} = { .${d.word()} = ${d.word()}_${d.word()} };`,
      `#define ${d.word().toUpperCase()}_${d.word().toUpperCase()}_FM1 0x${hash(d, 8)}`,
      `\tdev_err(dev, "failed to ${d.word()} %s: %d\\n", ${d.word()}->${d.word()}, ret);`,
    ]),
  ),
  written(
    ".yml",
    "#",
    (d) =>
      `${"  ".repeat(d.number(4))}${d.word()}: ${d.of([d.word(), `"${d.word()}-${d.number(999)}"`, "https://example.com/x", "${{ secrets.TOKEN }}"])}`,
  ),
  written(
    ".md",
    "<!-- -->",
    (d) =>
      `${d.of(["- ", "", "", "> "])}The ${d.word()} ${d.word()} uses \`${camel(d)}\` for every [${d.word()}](https://example.com/${d.word()}) and ${d.word()}.`,
  ),
  {
    ending: ".json",
    comment: undefined,
    line: (d) =>
      `      "integrity": "sha512-${hash(d, 86)}==", "resolved": "https://example.com/${d.word()}/-/${d.word()}-${d.number(9)}.${d.number(9)}.0.tgz",`,
    bytes: some,
  },
  {
    ending: ".min.js",
    comment: undefined,
    line: (d) => `function ${d.word().charAt(0)}(e,t){return e.${d.word()}?t.${camel(d)}(e["${d.word()}"],!0):null}`,
    bytes: (texts, draw) => some(texts, draw).replaceAll("\n", ";"),
  },
  {
    ending: ".bin",
    comment: undefined,
    line: () => "",
    bytes: (_, draw) => Buffer.from(Uint32Array.from({ length: 256 + draw.number(8000) }, () => draw.number(2 ** 32)).buffer),
  },
];

/** Some forty lines of a kind. */
export function code(kind: Kind, draw: Draw): string {
  return `${Array.from({ length: 30 + draw.number(20) }, () => kind.line(draw)).join("\n")}\n`;
}
