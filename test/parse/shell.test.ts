import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseShell, SHELL_LENGTH_LIMIT } from "../../src/parse/shell.ts";

const programs = (text: string): (string | undefined)[] => parseShell(text).commands.map((command) => command.words[0]?.value);
const words = (text: string): (string | undefined)[] => parseShell(text).commands[0]?.words.map((word) => word.value) ?? [];

describe("words", () => {
  it.each([
    [`c''u"r"l -s`, ["curl", "-s"]],
    ["cu\\rl -s", ["curl", "-s"]],
    ["$'\\x63url' -s", ["curl", "-s"]],
    ["{curl,-s,h}", ["curl", "-s", "h"]],
    ["rm -rf {a,b}/{c,d}", ["rm", "-rf", "a/c", "a/d", "b/c", "b/d"]],
    ["C=curl; $C x", []],
    ["ls *.ts", ["ls", "*.ts"]],
    ["echo '$HOME'", ["echo", "$HOME"]],
    ["echo $HOME", ["echo", undefined]],
    [`echo \${X:-plain}`, ["echo", "plain"]],
  ])("%s", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it("follows a variable that has one fixed value, and none that has two", () => {
    expect(programs("C=curl; $C x")).toEqual([undefined, "curl"]);
    expect(programs("A=cu; C=$" + "{A}rl; $C x").at(-1)).toBe("curl");
    expect(programs("C=curl; C=ls; $C x").at(-1)).toBeUndefined();
    expect(programs("C=$(pick); $C x").at(-1)).toBeUndefined();
    expect(programs("for C in a b; do $C; done").at(-1)).toBeUndefined();
    expect(programs("read C; C=ls; $C").at(-1)).toBeUndefined();
  });

  it("cuts a variable with blanks into words, as the shell does", () => {
    expect(parseShell("X='curl -s h'; $X").commands[1]?.words.map((word) => word.value)).toEqual(["curl", "-s", "h"]);
    expect(parseShell(`X='curl -s h'; "$X"`).commands[1]?.words.map((word) => word.value)).toEqual(["curl -s h"]);
  });

  it("keeps what only a run would tell as written", () => {
    const [word] = parseShell("cat $HOME/.ssh/id_rsa").commands[0]?.words.slice(1) ?? [];
    expect(word).toMatchObject({ text: "$HOME/.ssh/id_rsa", value: undefined });
  });
});

describe("structure", () => {
  it("tells which commands feed a command", () => {
    const { commands } = parseShell("a | { b; c; } | d; e");
    expect(commands.map((command) => [command.words[0]?.text, command.fedBy])).toEqual([
      ["a", []],
      ["b", [0]],
      ["c", [0]],
      ["d", [1, 2]],
      ["e", []],
    ]);
  });

  it.each([
    ["echo $(curl x)", "substitution"],
    ["echo `curl x`", "substitution"],
    ['echo "a $(curl x) b"', "substitution"],
    ["bash <(curl x)", "process"],
    [`echo \${A:-$(curl x)}`, "substitution"],
    ["X=$(curl x)", "substitution"],
    ["echo a > $(curl x)", "substitution"],
  ])("finds the command inside %s", (text, how) => {
    const inner = parseShell(text).commands[1];
    expect(inner?.words[0]?.value).toBe("curl");
    expect(inner?.within).toEqual({ command: 0, how });
  });

  it("finds commands in loops, conditions, functions, tests, here-documents and arithmetic", () => {
    expect(programs("if a; then b; elif c; then d; else e; fi")).toEqual(["a", "b", "c", "d", "e"]);
    expect(programs("while a; do b; done; until c; do d; done; case x in y) e;; esac")).toEqual(["a", "b", "c", "d", "e"]);
    expect(programs("[[ -n $(a) ]] && echo $(( $(b) + 1 ))")).toContain("b");
    expect(programs("cat <<X\n$(a)\nX")).toEqual(["cat", "a"]);
    expect(parseShell("f() { a; }; f")).toMatchObject({ functions: ["f"], commands: [{ inFunction: true }, { inFunction: false }] });
  });

  it("reads redirects, also those of a group, and the background", () => {
    expect(parseShell("{ a; b; } > f 2>&1 &").commands).toMatchObject([
      {
        background: true,
        redirects: [
          { op: ">", target: { value: "f" } },
          { op: ">&", descriptor: 2, target: { value: "1" } },
        ],
      },
      { background: true, redirects: [{ op: ">" }, { op: ">&" }] },
    ]);
    expect(parseShell("bash <<E\nls\nE").commands[0]?.redirects).toEqual([{ op: "<<", body: "ls\n" }]);
  });

  it("reads text with Windows line ends", () => {
    expect(programs("ls\r\ncat x\r\n").slice(0, 2)).toEqual(["ls", "cat"]);
  });
});

describe("what is not understood", () => {
  it.each(["if then", "echo 'open", "a;;b", "for do"])("says so, and throws nothing: %s", (text) => {
    expect(parseShell(text).unparsed).toBeDefined();
  });

  it("keeps the commands found before the error", () => {
    const script = parseShell("curl x | sh; if");
    expect(script.unparsed).toBeDefined();
    expect(script.commands.map((command) => command.words[0]?.value)).toEqual(expect.arrayContaining(["curl", "sh"]));
  });

  it("refuses text that is too long, too deep, or made to be slow", () => {
    expect(parseShell("x".repeat(SHELL_LENGTH_LIMIT + 1)).unparsed).toMatch(/longer than/u);
    expect(parseShell(`echo ${"$(a ".repeat(300)}${")".repeat(300)}`).unparsed).toMatch(/nested deeper/u);
    expect(parseShell("$((".repeat(20_000)).unparsed).toMatch(/nested deeper/u);
    expect(parseShell('"$(a '.repeat(13_000)).unparsed).toMatch(/nested deeper/u);
  });

  it("reads a script of 440 000 characters whole", () => {
    const line = "npm run build --if-present && echo done > /dev/null 2>&1 || exit 1\n";
    const script = parseShell(line.repeat(6_600));
    expect(script.unparsed).toBeUndefined();
    expect(script.commands).toHaveLength(19_800);
  });

  it("never throws, whatever the text", () => {
    const piece = fc.constantFrom(
      "$(",
      ")",
      "`",
      "'",
      '"',
      "|",
      "&&",
      ";",
      "<(",
      "{",
      "}",
      "if ",
      "then",
      "fi",
      "<<E\n",
      "${",
      "a",
      " ",
      "\n",
      "\\",
      "$",
      "#",
      "case x in ",
      "esac",
      "\0",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        expect(Array.isArray(parseShell(pieces.join("")).commands)).toBe(true);
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});

describe("other command languages", () => {
  it.each([
    "if not exist dist mkdir dist",
    "start /b node x.js & node x.js",
    "copy %APPDATA%\\x y",
    "iwr https://host.example.invalid/x.ps1 | iex",
    "$env:PATH = 'x'; Get-ChildItem",
    "Invoke-WebRequest https://host.example.invalid",
    "c^url https://host.example.invalid",
  ])("are called foreign: %s", (text) => {
    const script = parseShell(text);
    expect(script.language).toBe("foreign");
    expect(script.unparsed).toBeDefined();
    expect(script.commands.length).toBeGreaterThan(0);
  });

  it.each([
    "date +%Y%m%dT%H%M%S",
    "git log --pretty=%an%n",
    "curl -w '%{http_code}' x",
    "[ -f x ] || exit 1",
    "echo 100%",
    "printf '%s\\n' a",
  ])("are not seen in plain shell: %s", (text) => {
    expect(parseShell(text)).toMatchObject({ language: "shell" });
    expect(parseShell(text).unparsed).toBeUndefined();
  });

  it("keeps the order of a pipeline", () => {
    expect(parseShell("iwr x | iex").commands[1]?.fedBy).toEqual([0]);
  });
});
