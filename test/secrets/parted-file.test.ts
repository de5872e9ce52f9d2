import { describe, expect, test } from "vitest";
import { fill } from "../../scripts/pattern.ts";
import type { Part } from "../../src/model/snapshot.ts";
import { FINGERPRINT_KEY } from "../../src/secrets/fingerprint.ts";
import { createSecretScanner } from "../../src/secrets/scan.ts";
import { catalog } from "../our-catalog.ts";
import { leaks, newScanner } from "./rules.ts";

const FILE = { path: "dump.sql", tracked: true, ignored: false };
const PART = 96 * 1024;
const MARGIN = 64 * 1024;

/** As the snapshot cuts a file, with smaller parts. */
function parts(bytes: Buffer): { readonly bytes: Buffer; readonly part: Part }[] {
  return Array.from({ length: Math.ceil(bytes.length / PART) }, (_, index) => {
    const from = index * PART;
    const start = Math.max(0, from - MARGIN);
    const end = Math.min(bytes.length, from + PART + MARGIN);
    const last = from + PART >= bytes.length;
    const part = { before: from - start, behind: last ? 0 : end - from - PART, first: index === 0, last };
    return { bytes: bytes.subarray(start, end), part };
  });
}

function inParts(bytes: Buffer): ReturnType<ReturnType<ReturnType<typeof newScanner>["parts"]>["finish"]> {
  const parted = newScanner().parts(FILE);
  for (const { bytes: piece, part } of parts(bytes)) parted.scan(piece, part);
  return parted.finish();
}

/** What such a file is told to be by its content. */
function told(path: string, text: string): unknown {
  const options = { key: FINGERPRINT_KEY, testPaths: [], contents: catalog.secretContents };
  const parted = createSecretScanner([], options).parts({ ...FILE, path });
  for (const { bytes, part } of parts(Buffer.from(text))) parted.scan(bytes, part);
  return parted.finish().told;
}

function whole(bytes: Buffer): { readonly secrets: readonly unknown[]; readonly gaps: readonly unknown[] } {
  const { secrets, gaps } = newScanner().scan(FILE, bytes);
  return { secrets, gaps };
}

const key = fill("-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKC{1200:base64}\n-----END RSA PRIVATE KEY-----\n", "parted/key");
const token = fill("GITHUB_TOKEN=ghp_{36:base62+crc}\n", "parted/token");
const LINE = "INSERT INTO notes VALUES (1, 'größe 😀 of things');\n";

/** A text of some parts in which the secret lies so many bytes before the end of the first. */
function across(secret: string, bytesBefore: number, line = LINE): string {
  const room = PART - bytesBefore;
  const lines = line.repeat(Math.floor(room / Buffer.byteLength(line)));
  const rest = room - Buffer.byteLength(lines);
  return `${lines}${"-".repeat(Math.max(0, rest - 1))}\n${secret}${line.repeat(3000)}${secret}${line.repeat(100)}`;
}

describe("a file that is looked through in parts gives what it gives as a whole, with a secret", () => {
  test.each([
    ["before the border", token.text, 60],
    ["that ends at the border", token.text, token.text.length],
    ["across the border", token.text, 20],
    ["that begins at the border", token.text, 0],
    ["of many lines across the border", key.text, 500],
    ["of many lines that begins before the border", key.text, 1],
  ])("%s", (_, secret, before) => {
    const bytes = Buffer.from(across(secret, before));
    const found = inParts(bytes);
    expect(found).toEqual(whole(bytes));
    expect(found.secrets).toHaveLength(2);
  });

  test.each([0, 1, 2, 3, 4, 5])("on one long line of characters of several bytes, cut %i bytes further on", (shift) => {
    const bytes = Buffer.from(`${"x".repeat(shift)}${"ä😀 ".repeat(20_000)} ${token.text.trim()} ${"ö".repeat(90_000)} ${token.text}`);
    const found = inParts(bytes);
    expect(found).toEqual(whole(bytes));
    expect(found.secrets).toHaveLength(2);
  });

  test.each([
    ["little", 0],
    ["little", 7],
    ["big", 0],
    ["big", 33],
  ])("in UTF-16 (%s-endian), %i characters before the border", (order, before) => {
    const text = `\ufeff${"größe 😀 x\r\n".repeat(Math.floor((PART / 2 - before - 1) / 11))}${token.text}${"😀".repeat(60_000)}\n${key.text}`;
    const little = Buffer.from(text, "utf16le");
    const bytes = order === "big" ? Buffer.from(little).swap16() : little;
    const found = inParts(bytes);
    expect(found).toEqual(whole(bytes));
    expect(found.secrets).toHaveLength(2);
  });

  test("in a binary file, and in one with more places than are listed", () => {
    const binary = Buffer.concat([Buffer.alloc(PART), Buffer.from(key.text), Buffer.alloc(PART)]);
    expect(inParts(binary)).toEqual(whole(binary));
    const many = Buffer.from(Array.from({ length: 260 }, (_, at) => `${fill(token.text, `parted/${at}`).text}${LINE.repeat(20)}`).join(""));
    const samples = Buffer.from(`${"AKIAIOSFODNN7EXAMPLE\n".repeat(150)}${LINE.repeat(4000)}${token.text}`);
    for (const bytes of [many, samples]) {
      const found = inParts(bytes);
      expect(found).toEqual(whole(bytes));
      expect(leaks(token.values, JSON.stringify(found))).toEqual([]);
    }
  });
});

describe("a file that is looked through in parts is told by its content", () => {
  const people = (domain: string) =>
    ["mara.lindqvist", "j.okafor", "ines.duarte"].map((name) => `INSERT INTO users VALUES (1, '${name}@${domain}');\n`).join("");
  const real = people(fill("{9:lower:open}.se", "parted/people").text);
  const long = LINE.repeat(5000);

  test("wherever the people of a dump stand, and what is real outweighs a sample", () => {
    expect(told("all.sql", long)).toBeUndefined();
    expect(told("all.sql", `${long}${real}${long}`)).toEqual({ content: "database-dump", sample: false });
    expect(told("all.sql", `${people("example.com")}${long}`)).toEqual({ content: "database-dump", sample: true });
    expect(told("all.sql", `${people("example.com")}${long}${real}`)).toEqual({ content: "database-dump", sample: false });
  });

  test("wherever the secret stands that its name announces", () => {
    const secret = fill('db_password = "{20:base62:open}"\n', "parted/tfvars").text;
    const values = 'region = "eu-north-1"\n'.repeat(12_000);
    expect(told("prod.tfvars", values)).toBeUndefined();
    expect(told("prod.tfvars", `${values}${secret}`)).toEqual({ content: "terraform-values", sample: false });
  });

  test("but for kinds that are told by their beginning only there", () => {
    const table = `id,full_name,email,ssn\n${"1,Mara Lindqvist,mara@nordvik.se,850101-1234\n".repeat(9000)}`;
    expect(told("people.csv", table)).toMatchObject({ sample: false });
    expect(told("notes.csv", `${"a line of words without any order\n".repeat(6000)}${table}`)).toBeUndefined();
  });
});
