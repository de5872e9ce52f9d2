import { describe, expect, test } from "vitest";
import { fill } from "../../scripts/pattern.ts";
import { ContentTeller } from "../../src/secrets/contents.ts";
import { readSource } from "../../src/secrets/encoding.ts";
import { catalog } from "../our-catalog.ts";

const { secretContents, fileClasses } = catalog;
const teller = new ContentTeller(secretContents);

interface Example {
  readonly path: string;
  readonly text?: string | undefined;
  readonly hex?: string | undefined;
  readonly because: string;
}

const told = ({ path, text, hex }: Example) =>
  teller.tell(path, readSource(hex === undefined ? Buffer.from(fill(text ?? "", path).text) : Buffer.from(hex.replaceAll(" ", ""), "hex")));

describe.each(secretContents.map((content) => [content.id, content] as const))("%s", (id, { finds, passes, class: kind }) => {
  test("is of a known class", () => expect(fileClasses.classes.map((one) => one.id)).toContain(kind));
  for (const example of finds) {
    test(`${example.path}: ${example.because}`, () => expect(told(example)).toEqual({ content: id, sample: example.sample }));
  }
  for (const example of passes) test(`not ${example.path}: ${example.because}`, () => expect(told(example)).toBeUndefined());
});

test("no example is told by a name alone", () => {
  for (const { finds } of secretContents) for (const { path } of finds) expect(told({ path, text: "# x\n", because: "" })).toBeUndefined();
});

test.each(
  secretContents.flatMap(({ id, names, endings }) => [...names, ...endings.map((ending) => `a${ending}`)].map((name) => [id, name])),
)("%s reads four megabytes of a hostile %s in no time", (_, name) => {
  const units = [
    '"type": "service_account" kind: Config users contexts clusters token: a',
    "insert into users a@",
    "insert into users aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    `insert into users ${"a@a.".repeat(20)}`,
    'a,"b;',
    "[a]\npassword = ",
    '{"a":',
  ];
  const started = process.cpuUsage().user;
  for (const unit of units) teller.tell(name, readSource(Buffer.from(unit.repeat((4 << 20) / unit.length))));
  expect((process.cpuUsage().user - started) / 1e6).toBeLessThan(5);
});

test("a name that the content could take back counts where that is no text, and wherever in the file the secret stands", () => {
  for (const { id, decides, finds } of secretContents.filter((content) => content.decides)) {
    const example = finds.find(({ sample, text }) => text !== undefined && !sample);
    expect([true, "committed"]).toContain(decides);
    expect(teller.tell(example?.path ?? "", readSource(Buffer.from("00ff0001fe", "hex")))).toEqual({ content: id, sample: false });
    expect(told({ path: example?.path ?? "", text: `${"# none\n".repeat(50_000)}${example?.text ?? ""}`, because: "" })).toEqual({
      content: id,
      sample: false,
    });
  }
});

test("the tables of people may come late in a dump", () => {
  const tables = "INSERT INTO `wp_options` VALUES (1,'siteurl','blog');\n".repeat(120_000);
  const people = "INSERT INTO `wp_users` VALUES (1,'mara','mara.lindqvist@{9:lower:open}.se','2024-01-02');\n";
  const dump = (text: string) => told({ path: "all.sql", text: `-- MySQL dump 10.13\n${tables}${text}`, because: "" });
  expect(dump(people)).toEqual({ content: "database-dump", sample: false });
  expect(dump(people.replace("{9:lower:open}.se", "example.com"))).toEqual({ content: "database-dump", sample: true });
  expect(dump("")).toBeUndefined();
});
