import { describe, expect, test } from "vitest";
import { fill } from "../../scripts/pattern.ts";
import { FINGERPRINT_KEY } from "../../src/secrets/fingerprint.ts";
import { createSecretScanner } from "../../src/secrets/scan.ts";
import { newScanner, rules, scan } from "./rules.ts";

const drawn = (pattern: string, seed = "judge"): string => fill(pattern, seed).text;

describe("where a secret stands", () => {
  test.each(["test/fixtures/a.json", "docs/setup.md", "src/__tests__/a.ts", "pkg/testdata/key.pem", "EXAMPLES/x.env"])(
    "%s is test material",
    (path) => {
      const secret = scan(drawn("figd_{40:base62}"), path).secrets[0];
      expect(secret).toMatchObject({ standing: "test", severity: "low" });
    },
  );

  test.each(["src/latest/a.ts", ".env", "contest/config.yml"])("%s is not", (path) => {
    expect(scan(drawn("figd_{40:base62}"), path).secrets[0]?.standing).toBe("live-shaped");
  });

  test("a token in a test whose checksum holds is still no invention", () => {
    const severity = (text: string): string | undefined => scan(text, "test/a.env").secrets[0]?.severity;
    expect(severity(drawn("ghp_{36:base62+crc}"))).toBe("medium");
    expect(severity(drawn("ghp_{36:base62}"))).toBe("low");
  });
});

describe("a credential that is doubtful where it stands", () => {
  const weighed = (text: string, path: string): string[] =>
    scan(drawn(text), path).secrets.map(({ severity, doubt = "" }) => `${severity} ${doubt}`);

  test("weighs little in a template, unless its own mark tells what it is", () => {
    const doubt = "low in a file that is named a template";
    for (const path of [".env.example", "config.php.dist", "config/settings.sample.yml"])
      expect(weighed("password = '{16:base62}9z'", path)).toEqual([doubt]);
    expect(weighed("password = '{16:base62}9z'", "config/settings.yml")).toEqual(["medium "]);
    expect(weighed("figd_{40:base62}", ".env.example")).toEqual(["medium "]);
  });

  test("weighs little where a program quotes the format of another file", () => {
    const netrc = "machine git.acme.test login deploy password {20:base62}";
    expect(weighed(`let text = "\n${netrc}\n";`, "src/parse.rs")).toEqual(["low quoted in a program"]);
    for (const path of [".netrc", "setup.sh", "Dockerfile"]) expect(weighed(netrc, path)).toEqual(["high "]);
  });

  test("weighs little where a comment shows it as an example, unless its checksum holds", () => {
    const doubt = "shown as an example in a comment";
    for (const text of ["// Example: {token}", "# e.g. {token}", " * It looks like `{token}`", "<!-- for instance {token} -->"]) {
      expect(weighed(text.replace("{token}", "figd_{40:base62}"), "src/a.go")).toEqual([`low ${doubt}`]);
      expect(weighed(text.replace("{token}", "ghp_{36:base62+crc}"), "src/a.go")).toEqual([`medium ${doubt}`]);
    }
    for (const text of ["// {token}", 'example = "{token}"', "// An example follows.\n{token}", "x({token}) // example"])
      expect(weighed(text.replace("{token}", "figd_{40:base62}"), "src/a.go")).toEqual(["medium "]);
  });

  test("weighs little where a message of a program shows the form of it, right before it and in one quotation", () => {
    const url = "https://deploy:{20:base62}@git.acme.internal/app.git";
    for (const text of [`"The key must have a format like ${url}"`, `'Give an address such as ${url}'`, `"not a URL, e.g. ${url}!"`])
      expect(weighed(`throw new Error(${text})`, "src/a.js")).toEqual(["low shown as an example in a message"]);
    for (const text of [
      `open("${url}")`,
      `print("It looks like rain"); open("${url}")`,
      `"Ask for it, for example in the chat of those who keep it, and put it here: ${url}"`,
      `Use a remote such as ${url}`,
    ])
      expect(weighed(text, "src/a.js")).toEqual(["medium "]);
    expect(weighed('"Tokens look like figd_{40:base62}"', "src/a.js")).toEqual(["medium "]);
  });

  test("is test material in the tests that a Rust file ends with", () => {
    const standings = (text: string): string[] => scan(drawn(text), "src/a.rs").secrets.map(({ standing }) => standing);
    const token = 'const A: &str = "figd_{40:base62}";\n';
    expect(standings(`${token}#[cfg(test)]\n#[allow(unused)]\nmod tests {\n${token}}\n`)).toEqual(["live-shaped", "test"]);
    expect(standings(`#[cfg(test)]\nuse a::b;\n${token}`)).toEqual(["live-shaped"]);
  });
});

describe("names, not values", () => {
  test.each([
    '["ACME_USERNAME","ACME_ACCESS_KEY","O11Y_TFA_RCA_BASE_URL"]',
    '"hashed_secret": "{40:hex:open}"',
    'hashedPassword: "{40:hex:open}"',
  ])("%s holds no credential", (text) => expect(scan(drawn(text)).secrets).toEqual([]));
});

describe("how much a secret weighs", () => {
  test("less with a checksum that does not hold", () => {
    expect(scan(drawn("ghp_{36:base62+crc}")).secrets[0]).toMatchObject({ checksum: "valid", severity: "critical" });
    expect(scan(drawn("ghp_{36:base62}")).secrets[0]).toMatchObject({ checksum: "invalid", severity: "low" });
  });

  test("more for an AWS key id beside its secret", () => {
    const id = drawn("aws_access_key_id = AKIA{aws-key}\n");
    const secret = drawn("aws_secret_access_key = {40:base64}\n");
    const severities = (text: string): string[] => scan(text).secrets.map((one) => `${one.rule} ${one.severity}`);
    expect(severities(id)).toEqual(["aws-access-key-id medium"]);
    expect(severities(id + secret)).toEqual(["aws-access-key-id critical", "aws-secret-access-key critical"]);
    expect(severities(`${id}${"\n".repeat(1000)}${secret}`)[0]).toBe("aws-access-key-id medium");
  });

  test("less for a key that a passphrase protects", () => {
    const key = (kind: string): string => drawn(`-----BEGIN OPENSSH PRIVATE KEY-----\n{pem:${kind}}\n-----END OPENSSH PRIVATE KEY-----\n`);
    expect(scan(key("openssh")).secrets[0]?.severity).toBe("high");
    expect(scan(key("openssh-encrypted")).secrets[0]?.severity).toBe("medium");
  });

  test("less for a password that only opens the own machine", () => {
    const severity = (host: string): string | undefined => scan(drawn(`postgres://app:{16:base62}@${host}/app`)).secrets[0]?.severity;
    expect(severity("db.prod.internal")).toBe("high");
    expect(severity("localhost:5432")).toBe("low");
  });
});

describe("samples", () => {
  test.each([
    ["ghp_", "x".repeat(36)],
    ["ghp_", "0123456789".repeat(4).slice(0, 36)],
    ["ghp_", "EXAMPLEabc123def456ghi789jkl012mno34"],
    ["sk_live_", "abcABC123abcABC123abcABC123"],
    ["sk_test_", `4eC39HqLyjWDar${"jtT1zdp7dc"}`],
    ["sb_secret_", `N7UND0UgjKTVK-Uodkm0Hg${"_xSvEMPvz"}`],
  ])("%s followed by %s is one", (prefix, rest) => {
    expect(scan(`key = ${prefix}${rest}`).secrets[0]).toMatchObject({ standing: "example", severity: "low" });
  });

  test("are not what chance writes", () => {
    const scanner = newScanner();
    const standings = Array.from({ length: 2000 }, (_, index) => {
      const text = drawn("figd_{40:base62}", `chance/${index}`);
      return scanner.scan({ path: "a", tracked: true }, Buffer.from(text)).secrets[0]?.standing;
    });
    expect(new Set(standings)).toEqual(new Set(["live-shaped"]));
  });
});

describe("where rules meet", () => {
  test("the one that knows most about the text speaks, once", () => {
    const token = drawn("ghp_{36:base62+crc}");
    for (const text of [`api_key = "${token}"`, `https://bot:${token}@github.com/a/b`, `NPM_TOKEN_SECRET=${token}`]) {
      expect(scan(text).secrets.map(({ rule }) => rule)).toEqual(["github-personal-access-token"]);
    }
    expect(scan(drawn("SUPABASE_KEY={jwt:role=service_role}")).secrets.map(({ rule }) => rule)).toEqual(["supabase-service-role-key"]);
  });
});

describe("a fingerprint", () => {
  const print = (text: string, path = "a", key: Buffer = FINGERPRINT_KEY): string | undefined =>
    createSecretScanner(rules, { key, testPaths: [] }).scan({ path, tracked: true }, Buffer.from(text)).secrets[0]?.fingerprint;

  test("is the same for a value wherever it stands, and another for another value or key", () => {
    const token = drawn("figd_{40:base62}");
    expect(print(token)).toMatch(/^[0-9a-f]{16}$/u);
    expect(print(`x\n  y: ${token}`, "b/c")).toBe(print(token));
    expect(print(drawn("figd_{40:base62}", "another"))).not.toBe(print(token));
    expect(print(token, "a", Buffer.from("another key"))).not.toBe(print(token));
  });

  test("of what a person may have chosen says nothing about the value", () => {
    const url = (password: string): string => `postgres://app:${password}@db.prod.internal/app`;
    expect(print(url("Tr0ub4dor&3x"))).toBe(print(url("c0rrectH0rse!")));
    expect(print(url("Tr0ub4dor&3x"), "b")).not.toBe(print(url("Tr0ub4dor&3x"), "a"));
  });

  test("keeps apart the places of one file", () => {
    const file = scan("postgres://a:Tr0ub4dor3x@db.prod.internal/x\npostgres://b:Tr0ub4dor3x@db.prod.internal/y\n");
    expect(new Set(file.secrets.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  });
});

test("the same bytes give the same answer, whatever was read before", () => {
  const text = Buffer.from(drawn("a: ghp_{36:base62+crc}\nb: postgres://app:{16:base62}@db.prod.internal/app\n"));
  const scanner = newScanner();
  const first = scanner.scan({ path: "a", tracked: false }, text);
  scanner.scan({ path: "z", tracked: true }, Buffer.from(drawn("npm_{36:base62+crc}")));
  expect(scanner.scan({ path: "a", tracked: false }, text).secrets).toEqual(first.secrets);
  expect(first.secrets.every(({ tracked }) => !tracked)).toBe(true);
});

describe("a value that is assigned to a vendor's name", () => {
  const found = (text: string): string[] => scan(drawn(text)).secrets.map(({ rule, standing }) => `${rule} ${standing}`);

  test.each([
    'var datadogApiKey string = "{32:hex}"',
    "DATADOG_API_KEY ?= {32:hex}",
    "<datadogApiKey>\n    {32:hex}\n</datadogApiKey>",
    "- name: DATADOG_API_KEY\n  value: {32:hex}",
    '{ "name": "DATADOG_API_KEY", "value": "{32:hex}" }',
    '<add key="datadog.api.key" value="{32:hex}" />',
    'env("DATADOG_API_KEY") || "{32:hex}"',
    'System.setProperty("DATADOG_API_KEY", "{32:hex}")',
    "Datadog API key: {32:hex}",
  ])("is found in %s", (text) => {
    expect(found(text)).toEqual(["datadog-api-key live-shaped"]);
  });

  test.each([
    "datadog_version: {32:hex}",
    "datadog_api_key_hash: {32:hex}",
    "DATADOG_API_KEY={31:hex}",
    "DATADOG_API_KEY=$DD_KEY",
    "mydatadogkeys: {32:hex}",
  ])("is none in %s", (text) => {
    expect(found(text).filter((one) => one.startsWith("datadog"))).toEqual([]);
  });
});

describe("one value that several rules claim", () => {
  const rulesOf = (text: string): string[] => scan(drawn(text)).secrets.map(({ rule }) => rule);

  test("is told by the vendor's name where vendors share a mark", () => {
    expect(rulesOf("CLERK_SECRET_KEY=sk_live_{42:base62}")).toEqual(["clerk-secret-key"]);
    expect(rulesOf("STRIPE_SECRET_KEY=sk_live_{42:base62}")).toEqual(["stripe-live-key"]);
  });

  test("is told by its own mark where a vendor's name only vouches for its length", () => {
    expect(rulesOf("NETLIFY_GITHUB_TOKEN=ghp_{36:base62+crc}")).toEqual(["github-personal-access-token"]);
  });

  test("is told by the vendor's name rather than by the word in it", () => {
    expect(rulesOf("DATADOG_API_KEY={32:hex}")).toEqual(["datadog-api-key"]);
  });
});
