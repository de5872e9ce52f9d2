import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { INPUTS, OUTPUTS, readInputs } from "../../src/action/inputs.ts";
import { UserError } from "../../src/model/error.ts";

const action = parse(readFileSync("action.yml", "utf8"));
const given = (values: Readonly<Record<string, string>>) => readInputs((name) => values[name] ?? "");

describe("action.yml", () => {
  it("has the inputs that the code reads, with its defaults, and its outputs", () => {
    expect(Object.keys(action.inputs)).toEqual(Object.keys(INPUTS));
    for (const [name, { default: text }] of Object.entries(INPUTS)) expect(action.inputs[name].default).toBe(text);
    expect(Object.keys(action.outputs)).toEqual(Object.keys(OUTPUTS));
  });

  it("runs the bundle on the current runtime", () => {
    expect(action.runs).toEqual({ using: "node24", main: "dist/action.js" });
  });
});

describe("inputs", () => {
  it("mean the same when left out and when the runner fills in their defaults", () => {
    const defaults = Object.fromEntries(Object.entries(INPUTS).map(([name, { default: text }]) => [name, name === "token" ? "" : text]));
    expect(given({})).toEqual(given(defaults));
    expect(given({})).toMatchObject({ state: undefined, agents: [], require: undefined, "fail-on": undefined, comment: true, token: "" });
  });

  it("are read as what they are", () => {
    expect(
      given({ agents: "codex, claude-code,", require: "read-only", "fail-on": "never", comment: "false", base: `${"0".repeat(39)}a` }),
    ).toMatchObject({
      agents: ["codex", "claude-code"],
      require: "read-only",
      "fail-on": "never",
      comment: false,
      base: `${"0".repeat(39)}a`,
    });
  });

  it.each([
    ["fail-on", "hihg"],
    ["require", "full-access"],
    ["state", "trusted"],
    ["agents", "codex,hal"],
    ["comment", "yes"],
    ["scope", "some"],
    ["base", "main"],
    ["base", "--output=/etc/passwd"],
    ["category", "a --> b"],
    ["category", "a--b"],
    ["category", "::error::x"],
  ])("refuse %s: %s, name the input and do not repeat the value", (name, value) => {
    let message = "";
    try {
      given({ [name]: value });
    } catch (error) {
      expect(error).toBeInstanceOf(UserError);
      message = (error as Error).message;
    }
    expect(message).toContain(`The input ${name} is no`);
    expect(message).not.toContain(value);
  });
});
