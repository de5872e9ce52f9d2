import { describe, expect, it } from "vitest";
import { samples } from "./loads.ts";

describe("the settings files that are put to the clients", () => {
  it("come from every example, both sides of a pull request among them", () => {
    const examples = samples("claude-code").map(({ example }) => example);
    const ofPullRequests = examples.filter((name) => name.startsWith("test/delta/"));
    expect(ofPullRequests.length).toBeGreaterThan(new Set(ofPullRequests).size);
    for (const folder of ["test/surfaces/claude-settings/", "test/agents/cases/claude-code/"])
      expect(examples.filter((name) => name.startsWith(folder))).not.toEqual([]);
  });

  it("are an agent's own", () => {
    expect(new Set(samples("opencode").map(({ path }) => path.split("/").at(-1)))).toEqual(new Set(["opencode.json", "opencode.jsonc"]));
  });
});
