import { describe, expect, test } from "vitest";
import { identify } from "../../src/classify/mcp-identity.ts";
import { targetOf } from "../../src/classify/mcp-target.ts";
import { wholeFile } from "../../src/model/place.ts";

function target(args: readonly string[], env: Readonly<Record<string, string>> = {}, url?: string) {
  const at = wholeFile(".mcp.json");
  const values = Object.entries(env).map(([name, value]) => ({ name, value, at }));
  return targetOf(
    identify({ launch: url === undefined ? ["db-mcp", ...args] : [], env: values, headers: [], ...(url === undefined ? {} : { url }) }),
  );
}

describe("where the data is", () => {
  test.each([
    [["postgres://app:████@db.prod.example.test:5432/app"], {}, "production"],
    [["--connectionString=mongodb+srv://cluster0.example.test/shop_production"], {}, "production"],
    [["mysql://root@primary-db.example.test/app"], {}, "production"],
    [[], { PROD_DATABASE_URL: "${PROD_DATABASE_URL}" }, "production"],
    [["--context", "prod-eu"], {}, "production"],
    [[], { NODE_ENV: "production" }, "production"],
    [["postgres://app@db.example.test/app"], {}, "test"],
    [["postgres://app@db.acme.io/app"], {}, "unknown"],
    [["redis://${REDIS_HOST}:6379"], {}, "unknown"],
    [[], { DATABASE_URL: "${DATABASE_URL}" }, "unknown"],
    [["${DATABASE_URL}"], {}, "unknown"],
    [["postgres://app@db.staging.acme.io/app"], {}, "test"],
    [["postgres://app@acme.io/app_dev"], {}, "test"],
    [["postgresql://localhost/app"], {}, "local"],
    [["redis://127.0.0.1:6379"], {}, "local"],
  ] as const)("%j %j: %s", (args, env, expected) => expect(target([...args], env)?.environment).toBe(expected));

  test.each([
    [["--live-reload"], {}],
    [["--root", "products"], {}],
    [[], { API_URL: "https://prod.example.test" }],
    [[], { DATABASE: "app" }],
  ] as const)("nothing in %j %j", (args, env) => expect(target([...args], env)).toBeUndefined());

  test("a remote server whose address names production", () =>
    expect(target([], {}, "https://prod.mcp.example.test/mcp")?.environment).toBe("production"));

  test("what it says holds no credential", () => expect(target(["postgres://app:secret@db.acme.io/app"])?.because).not.toContain("secret"));
});
