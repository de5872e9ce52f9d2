import { mailAddress } from "./personal-value.ts";

/** Rows that are looked at, and how many must hold what their columns say. */
const ROWS = 60;
const FEWEST = 2;
/** Longest line that is read as a row, and most columns. */
const LINE = 16_384;
const COLUMNS = 200;

/** What a column tells of a person. */
type Sign = "email" | "phone" | "address" | "account" | "identity" | "birth" | "password" | "person" | "name";

/** By the name of a column, in lower case with `_` for whatever joins its words. */
const HEADINGS: Readonly<Record<Sign, RegExp>> = {
  email: /(?:^|_)e_?mail(?:_?addr(?:ess)?)?(?:_?\d)?$/u,
  phone: /(?:^|_)(?:phone|mobile|cell|tel|telephone|telefon|handy)(?:_?(?:number|no|num|nr))?(?:_?\d)?$/u,
  address: /(?:^|_)(?:street|strasse|address|addr|postal_address|adresse|direccion)(?:_?(?:line)?_?\d)?$/u,
  account: /(?:^|_)(?:iban|account_?(?:number|no|nr)|card_?(?:number|no|nr)|credit_?card|cc_?num(?:ber)?)$/u,
  identity: /(?:^|_)(?:ssn|social_?security(?:_?(?:number|no))?|national_?id|passport(?:_?(?:number|no))?|tax_?id|cpf|nino|steuer_?id)$/u,
  birth: /(?:^|_)(?:dob|birth_?date|date_?of_?birth|birthday|geburtsdatum)$/u,
  password: /(?:^|_)(?:password|passwd|pwd|password_?hash)$/u,
  person:
    /(?:^|_)(?:first|last|full|given|family|sur|maiden|customer|patient|employee|client|member|guest|cardholder)_?names?$|^(?:forename|vorname|nachname|prenom|apellidos?)$/u,
  name: /^(?:contact_?)?names?$/u,
};

/** What a cell of such a column holds where somebody filled it in. */
const CELLS: Readonly<Record<Sign, (cell: string) => boolean>> = {
  email: (cell) => mailAddress(cell) !== undefined,
  phone: (cell) => /^[\d\s().+/x-]{7,24}$/u.test(cell) && digits(cell) >= 7,
  address: (cell) => /\d/u.test(cell) && /[A-Za-z\u0080-\u00ff]{3}/u.test(cell),
  account: (cell) => /^[A-Z]{2}\d{2}[A-Z0-9 ]{11,32}$/u.test(cell) || (/^[\d -]{8,24}$/u.test(cell) && digits(cell) >= 8),
  identity: (cell) => /^[A-Z0-9 .-]{6,16}$/iu.test(cell) && digits(cell) >= 5,
  birth: (cell) => /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})/u.test(cell),
  password: (cell) => cell.length >= 4,
  person: isWords,
  name: isWords,
};

/**
 * Reads a table (CSV, TSV, lines of JSON): one of people has columns that say so in at least three ways, or one that is nobody else's business, and
 * rows that hold it. A list of authors (name and address of mail) is none, nor is one of shops and offices (a name, a street, a telephone).
 */
export function personalRecords(text: string): "real" | "sample" | undefined {
  const lines = text.trimStart().split("\n", ROWS + 1);
  const table = lines[0]?.trimStart().startsWith("{") ? objects(lines) : separated(lines);
  if (table === undefined) return undefined;
  const signs = new Set<Sign>();
  let real = false;
  for (const [column, heading] of table.headings.entries()) {
    const sign = signOf(heading);
    if (sign === undefined) continue;
    const cells = table.rows.map((row) => row[column]?.trim() ?? "").filter((cell) => cell !== "");
    const fitting = cells.filter(CELLS[sign]);
    if (fitting.length < FEWEST || fitting.length < cells.length / 2) continue;
    signs.add(sign);
    if (sign === "email") real ||= fitting.filter((cell) => mailAddress(cell) === "real").length >= FEWEST;
  }
  if (!isOfPeople(signs)) return undefined;
  return real || !signs.has("email") ? "real" : "sample";
}

function isOfPeople(signs: ReadonlySet<Sign>): boolean {
  const has = (...some: readonly Sign[]): number => some.filter((sign) => signs.has(sign)).length;
  const named = has("person") > 0 || (has("name") > 0 && has("account", "identity", "birth", "password") > 0);
  if (has("account", "identity", "password") > 0 && (named || has("email") > 0)) return true;
  return named && has("email", "phone") > 0 && has("email", "phone", "address", "birth") > 1;
}

function signOf(heading: string): Sign | undefined {
  const name = heading
    .trim()
    .replaceAll(/(?<=[a-z])(?=[A-Z])/gu, "_")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, "_")
    .replaceAll(/^_|_$/gu, "");
  return (Object.keys(HEADINGS) as Sign[]).find((sign) => HEADINGS[sign].test(name));
}

interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function separated(lines: readonly string[]): Table | undefined {
  const head = lines[0] ?? "";
  if (head.length > LINE) return undefined;
  const separator = [",", ";", "\t", "|"].toSorted((a, b) => head.split(b).length - head.split(a).length)[0] ?? ",";
  const rows = lines.filter((line) => line.trim() !== "" && line.length <= LINE).map((line) => cellsOf(line, separator));
  return rows.length <= FEWEST ? undefined : { headings: rows[0] ?? [], rows: rows.slice(1) };
}

/** The cells of one line. A quoted cell that holds a line end is cut there: its row then tells nothing. */
function cellsOf(line: string, separator: string): string[] {
  const cells: string[] = [];
  let cell = "";
  let quoted = false;
  for (const char of line.trimEnd()) {
    if (char === '"') quoted = !quoted;
    else if (char === separator && !quoted) {
      cells.push(cell);
      cell = "";
      if (cells.length > COLUMNS) return cells;
    } else cell += char;
  }
  return [...cells, cell];
}

function objects(lines: readonly string[]): Table | undefined {
  const all = lines
    .filter((line) => line.length <= LINE)
    .map(objectOf)
    .filter((one) => one !== undefined);
  const headings = Object.keys(all[0] ?? {});
  return all.length < FEWEST ? undefined : { headings, rows: all.map((one) => headings.map((heading) => String(one[heading] ?? ""))) };
}

function objectOf(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function digits(cell: string): number {
  return cell.replaceAll(/\D/gu, "").length;
}

function isWords(cell: string): boolean {
  return cell.length <= 60 && /^[A-Za-z\u0080-\u00ff][A-Za-z\u0080-\u00ff .'-]{1,59}$/u.test(cell);
}
