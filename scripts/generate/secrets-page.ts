import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { type SecretRule, secretFileSchema } from "../../src/catalog/secret-rule.ts";
import type { Generator } from "../generator.ts";
import { code, page, table } from "../markdown.ts";

/** `docs/secrets.md`: which credentials are found, by what they open, and how each is told. */
export default {
  owns: ["docs/secrets.md"],
  files(root) {
    return Promise.resolve([{ path: "docs/secrets.md", text: () => toPage(join(root, "rules/secrets")) }]);
  },
} satisfies Generator;

const INTRODUCTION = `Every credential format that a scan looks for, from \`rules/secrets/\`. A *mark* is told by its own prefix or infix; a *name* needs the vendor's name and a
word such as \`key\` in the name that it is assigned to, and a value of the right shape that looks drawn at random; a *reader* is a shape that a hand-written
reader knows, such as a private key or a connection string. A checksum or another structure is verified without asking anybody. How often the rules are
right stands in [secret-accuracy.md](secret-accuracy.md).

Not claimed: identifiers that are public by design (client ids, account names), keys in binary containers (the file is told by its first bytes or its name, [boundary.md](boundary.md#files-told-by-their-content)), and words that
somebody uses as a password without saying so.`;

const CLASSES: Readonly<Record<string, string>> = {
  any: "Any vendor",
  cloud: "Cloud",
  ai: "Models and agents",
  "forge-and-ci": "Forges, registries and CI",
  "chat-and-mail": "Chat and mail",
  "money-and-commerce": "Money and commerce",
  "data-and-operations": "Data and operations",
  "identity-and-security": "Identity and security",
  "content-and-productivity": "Content and productivity",
};

function toPage(folder: string): string {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".yml"))
    .sort()
    .map((name) => secretFileSchema.parse(parse(readFileSync(join(folder, name), "utf8"))));
  const rules = files.flatMap((file) => file.rules);
  const count = (kind: string): number => rules.filter((rule) => kindOf(rule) === kind).length;
  const totals = `${rules.length} rules for ${files.length} providers: ${count("mark")} by mark, ${count("name")} by name, ${count("reader")} by reader; ${rules.filter(({ structure }) => structure !== undefined).length} with a structure that is verified.`;
  const sections = Object.entries(CLASSES).map(([id, title]) => {
    const rows = files
      .filter((file) => file.class === id)
      .flatMap(({ provider, revoke, rules: own }) =>
        own.map((rule) => [
          provider,
          code(rule.id),
          rule.title,
          code(rule.severity),
          kindOf(rule),
          rule.structure === undefined ? "" : code(rule.structure),
          linked(rule.revoke ?? revoke),
        ]),
      );
    return `\n## ${title}\n${table(["provider", "rule", "finds", "severity", "told by", "verified", "revoked at"], rows)}`;
  });
  return [page("Secrets", INTRODUCTION), `\n${totals}\n`, ...sections].join("");
}

function kindOf({ reader, value }: SecretRule): string {
  return reader === undefined ? "mark" : value === undefined ? "reader" : "name";
}

function linked(place: string | undefined): string {
  return place === undefined ? "" : place.startsWith("https://") ? `<${place}>` : place;
}
