import { describe, expect, it } from "vitest";
import { checks } from "../../src/checks/index.ts";
import { ruleBook } from "../../src/checks/rule-book.ts";
import { catalog } from "../our-catalog.ts";

const book = ruleBook(checks, catalog);

describe("ruleBook", () => {
  it("knows every rule that a finding can name, once, with why and what to do", () => {
    const ids = book.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { meta } of checks) expect(ids).toContain(meta.id);
    for (const { id } of [...catalog.secrets, ...catalog.instructions.rules]) expect(ids).toContain(id);
    expect(book.filter(({ why, fix, title }) => why === "" || fix === "" || title === "")).toEqual([]);
  });

  it("says of every rule which published weakness it finds a case of", () => {
    expect(book.filter(({ tags }) => !tags.some((tag) => tag.startsWith("external/cwe/"))).map(({ id }) => id)).toEqual([]);
  });

  it("tags rules with what they are: a credential is CWE-798, a phrase is a prompt injection", () => {
    const tags = (id: string | undefined) => book.find((rule) => rule.id === id)?.tags;
    expect(tags(catalog.secrets[0]?.id)).toContain("external/cwe/cwe-798");
    expect(tags(catalog.instructions.rules[0]?.id)).toContain("external/owasp-llm/llm01-2025");
    expect(tags("unpinned-requirement")).toEqual(["external/cwe/cwe-494", "external/cwe/cwe-829", "external/owasp-cicd/cicd-sec-3"]);
  });
});

describe("rules/weaknesses.yml", () => {
  it("names only checks that exist, each weakness once", () => {
    const known = new Set(checks.map(({ meta }) => meta.id));
    expect(catalog.weaknesses.flatMap(({ rules = [] }) => rules.filter((id) => !known.has(id)))).toEqual([]);
    for (const key of ["id", "tag"] as const) {
      const all = catalog.weaknesses.map((weakness) => weakness[key]);
      expect(new Set(all).size).toBe(all.length);
    }
  });

  it("pads the numbers of CWE to three digits, as code scanning's own tags do", () => {
    for (const { id, tag } of catalog.weaknesses.filter((weakness) => weakness.id.startsWith("CWE-")))
      expect(tag).toBe(`external/cwe/cwe-${id.slice(4).padStart(3, "0")}`);
  });
});
