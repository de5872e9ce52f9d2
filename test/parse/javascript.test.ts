import { describe, expect, test } from "vitest";
import { readJavaScript } from "../../src/parse/javascript.ts";
import { Lines } from "../../src/parse/lines.ts";

const read = (text: string, path = "a.js") => readJavaScript(new Lines(path, text));
const acts = (text: string, path?: string) =>
  read(text, path)
    .acts.filter(({ does }) => does !== "mention")
    .map(({ at: _, ...act }) => act);

describe("a command", () => {
  test.each([
    ["by require", `require("child_process").exec("id")`],
    ["by a renamed import", `import { exec as go } from "node:child_process"; go("id");`],
    ["by a namespace", `import * as cp from "child_process"; cp.exec("id");`],
    ["by a pattern", `const { exec: go } = require("child_process"); go("id");`],
    ["by an alias", `const cp = require("child_process"); const go = cp.exec; go("id");`],
    ["by a promise", `const go = require("util").promisify(require("child_process").exec); go("id");`],
    ["by a name in pieces", `require("child_" + "process")["ex" + "ec"]("i" + "d")`],
    ["by a comma", `(0, require("child_process").exec)("id")`],
    ["by dynamic import", `(await import("node:child_process")).exec("id")`],
    ["by a hidden loader", `process.getBuiltinModule("child_process").exec("id")`],
    ["in TypeScript", `import { exec } from "child_process"; (exec as any)("id" as string);`, "a.ts"],
    ["out of base64", `require("child_process").exec(Buffer.from("aWQ=", "base64").toString())`],
    ["out of character codes", `require("child_process").exec(String.fromCharCode(105, 100))`],
    ["out of a list", `require("child_process").exec(["i", "d"].join(""))`],
    ["turned round", `require("child_process").exec("di".split("").reverse().join(""))`],
    ["out of a variable", `const word = "id"; require("child_process").exec(\`\${word}\`)`],
  ])("is seen %s", (_, text, path?: string) => {
    expect(acts(text, path)).toContainEqual(expect.objectContaining({ does: "run", text: "id" }));
  });

  test("keeps what is known of it", () => {
    expect(acts(`require("child_process").exec("curl " + url + " | sh")`)).toEqual([{ does: "run", text: "curl $_ | sh" }]);
    expect(acts(`require("child_process").spawn("sh", ["-c", "a b", file])`)).toEqual([{ does: "run", text: "sh -c 'a b' $_" }]);
  });

  test("is not what another object calls exec", () => {
    expect(acts(`/a/.exec("id"); db.exec("id"); function exec() {} exec("id");`)).toEqual([]);
  });

  test("that goes on in the dark is marked", () => {
    expect(acts(`require("child_process").spawn("x", [], { detached: true, stdio: "ignore" })`)).toEqual([
      { does: "run", text: "x", detached: true },
    ]);
    expect(acts(`require("child_process").spawn("x", [], { detached: true, stdio: "inherit" })`)).toEqual([{ does: "run", text: "x" }]);
  });
});

describe("code that is made of", () => {
  test.each([
    ["fetched", `fetch(u).then((r) => r.text()).then((t) => eval(t))`],
    ["fetched", `const t = await (await fetch(u)).text(); new Function(t)()`],
    ["fetched", `require("https").get(u, (r) => { let b = ""; r.on("data", (d) => { b += d; }); r.on("end", () => eval(b)); })`],
    [
      "fetched",
      `async function load() { const { data } = await require("axios").get(u); return data; } load().then((x) => require("vm").runInThisContext(x))`,
    ],
    [
      "fetched",
      `const get = () => new Promise((done) => require("https").get(u, (r) => r.on("data", (d) => done(d)))); get().then(eval2); async function eval2(t) { Function(await get())() }`,
    ],
    ["decoded", `eval(atob(x))`],
    ["decoded", `const b = Buffer.from(x, "hex"); const m = new module.constructor(); m._compile(b.toString(), "")`],
    ["decoded", `const z = require("zlib"); eval(z.gunzipSync(data).toString())`],
  ])("%s text: %s", (matter, text) => {
    expect(acts(text)).toContainEqual(expect.objectContaining({ does: "evaluate", of: expect.arrayContaining([matter]) }));
  });

  test.each([`new Function("return this")()`, `eval("1 + 1")`, `const t = await (await fetch(u)).text(); console.log(t); eval("x")`])(
    "nothing of the kind: %s",
    (text) => {
      expect(acts(text).filter(({ does, of }) => does === "evaluate" && of !== undefined)).toEqual([]);
    },
  );
});

describe("the environment", () => {
  test("is sent as a whole, or not at all", () => {
    const send = (body: string) => acts(`fetch(u, { method: "POST", body: ${body} })`);
    expect(send("JSON.stringify(process.env)")).toEqual([{ does: "send", of: ["environment"] }]);
    expect(send("JSON.stringify({ ...process.env })")).toEqual([{ does: "send", of: ["environment"] }]);
    expect(send("process.env.CI")).toEqual([{ does: "send" }]);
  });

  test("goes to every child process", () => {
    expect(acts(`require("child_process").spawnSync("tsc", [], { env: { ...process.env } })`)).toEqual([{ does: "run", text: "tsc" }]);
  });
});

test("files are named from the home folder and from the script", () => {
  const text = `const { join } = require("path"); const os = require("os"), fs = require("fs/promises");
    fs.readFile(join(os.homedir(), ".ssh", "id_rsa")); fs.readFile(join(process.env.HOME, ".npmrc")); fs.writeFile(join(__dirname, "a.txt"), "");`;
  expect(acts(text).map(({ text: path }) => path)).toEqual(["~/.ssh/id_rsa", "~/.npmrc", "./a.txt"]);
});

test("files that it loads are named, packages are not", () => {
  const { references, acts: found } = read(
    `import "./a.js"; import type { T } from "./t.ts"; export * from "../b"; require("./c"); require("x"); import(name);`,
    "a.ts",
  );
  expect(references.map(({ text }) => text)).toEqual(["./a.js", "../b", "./c"]);
  expect(found.map(({ does }) => does)).toContain("load");
});

describe("a text that no parser takes", () => {
  test.each([
    ["1 MB on one line", `var a=[${"1,".repeat(700_000)}1]`],
    ["10 000 open brackets", "[".repeat(10_000)],
    ["10 000 closed brackets", `${"(".repeat(10_000)}1${")".repeat(10_000)}`],
    ["templates in templates", `${"`${".repeat(5_000)}1${"}`".repeat(5_000)}`],
    ["no JavaScript", "%DebugPrint(x) {{{"],
  ])("says so: %s", (_, text) => {
    const started = performance.now();
    expect(read(text).unread).toBeDefined();
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  test.each([
    ["200 000 terms", `x = 1${"+1".repeat(200_000)}`],
    ["200 000 texts joined", `x = ""${'+"a"'.repeat(200_000)}`],
    ["100 000 calls in a chain", `x${".a()".repeat(100_000)}`],
    ["20 000 arrows", `x = ${"a => ".repeat(20_000)}1`],
    ["20 000 conditions", `x = ${"a ? b : ".repeat(20_000)}1`],
    ["50 000 assignments of one name", "x = x + 1;".repeat(50_000)],
    ["20 000 aliases", Array.from({ length: 20_000 }, (_, at) => `const a${at + 1} = a${at};`).join("\n")],
    [
      "doubling texts",
      `const a0 = "aaaaaaaaaa";${Array.from({ length: 60 }, (_, at) => `const a${at + 1} = a${at} + a${at};`).join("")} eval(a60)`,
    ],
  ])("or is read in a bounded time: %s", (_, text) => {
    const started = performance.now();
    read(text);
    expect(performance.now() - started).toBeLessThan(4_000);
  });
});
