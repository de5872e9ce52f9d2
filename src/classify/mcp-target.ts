import type { McpIdentity } from "./mcp-draft.ts";
import { parseUrl } from "./mcp-url.ts";

/** Where the data is that a server works on, as its configuration says. */
export interface McpTarget {
  /** `unknown` where a connection stands there and nothing says which environment it leads to. */
  readonly environment: "production" | "test" | "local" | "unknown";
  /** What says so, as a clause, without a credential. */
  readonly because: string;
}

const CONNECTION =
  /\b(postgres(?:ql)?|mysql|mariadb|mongodb(?:\+srv)?|rediss?|mssql|sqlserver|clickhouse|cockroachdb|neo4j(?:\+s{1,2}c?)?|bolt(?:\+s)?|snowflake|oracle|amqps?|jdbc:[a-z]+):\/\/([^\s"'`]{1,2000})/i;
/** Names of variables that hold a connection. */
const CONNECTS =
  /(?:^|_)(?:DATABASE|DB|POSTGRES|POSTGRESQL|PG|MYSQL|MONGO|MONGODB|MDB|REDIS|MSSQL|CLICKHOUSE)\w*_(?:URL|URI|DSN|CONN|CONNECTION|CONNECTION_STRING)$|^(?:DSN|CONNECTION_STRING)$/;
/** Variables and options that name an environment. */
const NAMES_ENVIRONMENT =
  /^(?:-{1,2})?(?:\w+_)?(?:env|environment|stage|profile|context|workspace|node_env|app_env|rails_env|kube_?context|project(?:[_-]ref)?|branch)$/i;

const PRODUCTION = new Set(["prod", "production", "prd", "live", "primary"]);
const TEST = new Set([
  "dev",
  "devel",
  "develop",
  "development",
  "test",
  "tests",
  "testing",
  "staging",
  "stage",
  "stg",
  "sandbox",
  "demo",
  "qa",
  "uat",
  "ci",
  "preview",
  "example",
  "sample",
  "local",
]);

/** What the connection strings, and the names of environments beside them, say; undefined where the configuration connects to nothing. */
export function targetOf({ args, env, url }: McpIdentity): McpTarget | undefined {
  const values: readonly (readonly [name: string, value: string])[] = [
    ...args.map((value, index) => [args[index - 1] ?? "", value] as const),
    ...args.flatMap((value) =>
      value.startsWith("-") && value.includes("=")
        ? [[value.slice(0, value.indexOf("=")), value.slice(value.indexOf("=") + 1)] as const]
        : [],
    ),
    ...env,
  ];
  const named = values.find(([name, value]) => NAMES_ENVIRONMENT.test(name) && words(value).some((word) => PRODUCTION.has(word)));
  if (named) return { environment: "production", because: `${named[0]} names ${shown(named[1])}` };
  const found = [
    ...values.flatMap(([name, value]) => connectionOf(value, name) ?? []),
    ...[...env].flatMap(([name, value]) => byName(name, value)),
    ...args.flatMap((value) => byName(/\$\{?(?:env:)?([A-Za-z_]\w*)\}?$/.exec(value)?.[1] ?? "", value)),
    ...byHost(url),
  ];
  return (["production", "unknown", "test", "local"] as const)
    .map((kind) => found.find(({ environment }) => environment === kind))
    .find(Boolean);
}

function connectionOf(value: string, name: string): McpTarget | undefined {
  const [, scheme = "", rest = ""] = CONNECTION.exec(value) ?? [];
  if (scheme === "") return undefined;
  const path = rest.slice(rest.lastIndexOf("@") + 1);
  const [authority = "", ...below] = path.split(/[/?#]/, 2);
  const host = authority.split(",")[0]?.replace(/:\d*$/, "").toLowerCase() ?? "";
  const database = below[0] ?? "";
  const all = [...words(host), ...words(database), ...words(name)];
  if (all.some((word) => PRODUCTION.has(word)))
    return { environment: "production", because: `a connection leads to ${shown(`${host}/${database}`)}` };
  if (/^(?:localhost|127(?:\.\d+){3}|\[?::1\]?|0\.0\.0\.0|host\.docker\.internal)$/.test(host))
    return { environment: "local", because: "a connection stays on this machine" };
  if (all.some((word) => TEST.has(word))) return { environment: "test", because: `a connection leads to ${shown(`${host}/${database}`)}` };
  return {
    environment: "unknown",
    because: `a connection leads to ${shown(/[${}]/.test(host) || host === "" ? "an address that a variable names" : host)}, and nothing says that it is not production`,
  };
}

function byName(name: string, value: string): McpTarget[] {
  if (!CONNECTS.test(name.toUpperCase()) || !/^(?:\$|\{|█|$)/u.test(value)) return [];
  const marked = words(name);
  if (marked.some((word) => PRODUCTION.has(word))) return [{ environment: "production", because: `the variable ${name} names production` }];
  if (marked.some((word) => TEST.has(word))) return [{ environment: "test", because: `the variable ${name} says so` }];
  return [{ environment: "unknown", because: `the connection stands in the variable ${name}, and nothing says that it is not production` }];
}

function byHost(url: string | undefined): McpTarget[] {
  const parsed = parseUrl(url ?? "");
  const scope = [...(parsed?.hostname.split(".").slice(0, -2) ?? []), ...(parsed?.searchParams.values() ?? [])];
  const said = scope.flatMap(words).find((word) => word === "prod" || word === "production" || word === "prd");
  return said === undefined ? [] : [{ environment: "production", because: `its address names ${said}` }];
}

function words(text: string): string[] {
  return text.toLowerCase().split(/[^a-z0-9]+|(?<=[a-z])(?=\d)/);
}

/** Host and database only: what stands before the last `@` never comes this far. */
function shown(text: string): string {
  return text.replace(/\/$/, "").slice(0, 100);
}
