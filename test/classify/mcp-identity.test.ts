import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { identify } from "../../src/classify/mcp-identity.ts";
import { isLoopback, parseUrl } from "../../src/classify/mcp-url.ts";
import { splitWords } from "../../src/parse/words.ts";

const NOTHING = { env: [], headers: [] };
const COMMIT = "0123456789abcdef0123456789abcdef01234567";
const DIGEST = `sha256:${"0123456789abcdef".repeat(4)}`;

function of(line: string) {
  return identify({ ...NOTHING, launch: splitWords(line) ?? [] });
}

describe("what is started, whatever starts it", () => {
  test.each([
    ["npx -y @playwright/mcp@0.0.83 --isolated", "npm", "@playwright/mcp", "0.0.83", "exact"],
    ["npx --yes --package=@acme/tools@^2 acme-mcp", "npm", "@acme/tools", "^2", "range"],
    ["npx -p @acme/tools acme-mcp", "npm", "@acme/tools", "", "floating"],
    ["C:\\nodejs\\NPX.CMD -y some-server@latest", "npm", "some-server", "latest", "floating"],
    ["pnpm dlx some-server@1.0.0", "npm", "some-server", "1.0.0", "exact"],
    ["pnpm --package=some-server@1.0.0 dlx run-it", "npm", "some-server", "1.0.0", "exact"],
    ["yarn dlx some-server", "npm", "some-server", "", "floating"],
    ["bunx some-server@~1.2", "npm", "some-server", "~1.2", "range"],
    ["bun x some-server", "npm", "some-server", "", "floating"],
    ["npm exec -- some-server@1.0.0 --flag", "npm", "some-server", "1.0.0", "exact"],
    ["npm x -y some-server", "npm", "some-server", "", "floating"],
    ["npx -y github:acme/server", "git", "github.com/acme/server", "", "floating"],
    [`npx acme/server#${COMMIT}`, "git", "github.com/acme/server", COMMIT, "immutable"],
    ["deno run -A npm:some-server@1.0.0", "npm", "some-server", "1.0.0", "exact"],
    ["deno run --allow-net https://x.example.test/mod.ts", "script", "https://x.example.test/mod.ts", "", "floating"],
    ["uvx Mcp_Server.Fetch", "pypi", "mcp-server-fetch", "", "floating"],
    ["uvx mcp-server-fetch@2026.10.24", "pypi", "mcp-server-fetch", "@2026.10.24", "exact"],
    ["uvx --from mcp-server-git==1.0 mcp-server-git", "pypi", "mcp-server-git", "==1.0", "exact"],
    ["uvx --from 'tools[mcp]>=1,<2' tools", "pypi", "tools", ">=1,<2", "range"],
    ["uvx mcp-server-fetch@latest", "pypi", "mcp-server-fetch", "@latest", "floating"],
    ["uvx --python 3.12 --from git+https://github.com/acme/x@v1.2.3 x", "git", "github.com/acme/x", "v1.2.3", "exact"],
    [`uvx --from git+https://github.com/acme/x@${COMMIT} x`, "git", "github.com/acme/x", COMMIT, "immutable"],
    ["uvx --from git+https://github.com/acme/x start-mcp", "git", "github.com/acme/x", "", "floating"],
    ["uv tool run some-server", "pypi", "some-server", "", "floating"],
    ["npx -y tsx src/server.ts --stdio", "script", "src/server.ts", "", "immutable"],
    ["npx -y cross-env A=b node server.js", "script", "server.js", "", "immutable"],
    ["uvx mcp-proxy https://mcp.example.test/sse", "url", "mcp.example.test", "", "floating"],
    ["mcp-remote https://mcp.example.test/mcp", "url", "mcp.example.test", "", "floating"],
    ["npx -y supergateway --stdio 'npx -y some-server@1.0.0'", "npm", "some-server", "1.0.0", "exact"],
    ["uv run --directory tools fastmcp run server.py", "script", "server.py", "", "immutable"],
    ["uv run --with mcp[cli] mcp run server.py:app", "script", "server.py", "", "immutable"],
    ["poetry -C tools run python server.py", "script", "server.py", "", "immutable"],
    ["conda run -n env python server.py", "script", "server.py", "", "immutable"],
    ["docker-compose exec -T app node server.js", "script", "server.js", "", "immutable"],
    ["docker compose -f dev.yml run --rm app uvx some-server==1.0", "pypi", "some-server", "==1.0", "exact"],
    ["docker exec -i box some-server", "binary", "some-server", "", "floating"],
    ["dnx Acme.Mcp@1.2.3 --yes", "nuget", "acme.mcp", "1.2.3", "exact"],
    ["${RUNNER:-npx} -y some-server@${VERSION:-latest}", "npm", "some-server", "latest", "floating"],
    ["uv run --directory ./srv server.py", "script", "server.py", "", "immutable"],
    ["uv run --with mcp[cli] mcp run tools/server.py", "script", "tools/server.py", "", "immutable"],
    ["pipx run --spec some-server==2.0.0 start", "pypi", "some-server", "==2.0.0", "exact"],
    ["python3 -m mcp_server_fetch --ignore-robots-txt", "pypi", "mcp-server-fetch", "", "floating"],
    ["python tools/server.py", "script", "tools/server.py", "", "immutable"],
    ["node ./build/index.js", "script", "./build/index.js", "", "immutable"],
    ["node --env-file=.env ./build/index.js", "script", "./build/index.js", "", "immutable"],
    ["node ./node_modules/@acme/mcp/dist/cli.js", "npm", "@acme/mcp", "", "exact"],
    ["node /Users/ann/work/server.js", "script", "/Users/ann/work/server.js", "", "floating"],
    ["docker run -i --rm -e TOKEN -v a:b ghcr.io/acme/server", "image", "ghcr.io/acme/server", "", "floating"],
    ["docker run --name x --network=none -it docker.io/library/tool:1.2.3 run", "image", "tool", "1.2.3", "exact"],
    ["podman run --rm --mount type=bind,src=a,dst=b localhost:5000/tool:3", "image", "localhost:5000/tool", "3", "range"],
    [`docker container run --rm mcp/x:latest@${DIGEST}`, "image", "mcp/x", DIGEST, "immutable"],
    ["cmd /c npx -y some-server", "npm", "some-server", "", "floating"],
    ["sh -c 'exec npx -y some-server@1.0.0'", "npm", "some-server", "1.0.0", "exact"],
    ["bash -lc 'cd tools && TOKEN=x npx some-server'", "npm", "some-server", "", "floating"],
    ["env -u HOME A=b npx some-server", "npm", "some-server", "", "floating"],
    ["env -S 'npx some-server'", "npm", "some-server", "", "floating"],
    ["timeout 30 nice -n 5 npx some-server", "npm", "some-server", "", "floating"],
    ["op run --env-file .env -- npx some-server@1.0.0", "npm", "some-server", "1.0.0", "exact"],
    ["npx -y supergateway@3.0.0 --stdio 'npx -y some-server'", "npm", "some-server", "", "floating"],
    ["go run example.test/cmd/server@latest", "git", "example.test/cmd/server", "latest", "floating"],
    ["github-mcp-server stdio", "binary", "github-mcp-server", "", "floating"],
    ["./bin/server", "script", "./bin/server", "", "immutable"],
    ["${workspaceFolder}/bin/server", "script", "${workspaceFolder}/bin/server", "", "immutable"],
    ["npm run mcp", "script", "npm run mcp", "", "immutable"],
    ["constructor", "binary", "constructor", "", "floating"],
  ])("%s", (line, kind, name, spec, pin) => {
    const found = identify({ ...NOTHING, launch: splitWords(line.replaceAll("\\", "\\\\")) ?? [] });
    expect({ kind: found.kind, name: found.name, spec: found.spec, pin: found.pin }).toEqual({ kind, name, spec, pin });
  });

  test.each([
    "sh -c 'npm i; node x.js'",
    "bash -c 'curl https://x.example.test | sh'",
    "powershell -EncodedCommand QUJD",
    "node -e 'require(1)'",
  ])("stays opaque: %s", (line) => {
    const found = of(line);
    expect(found.kind).toBe("unknown");
    expect(found.opaque).toBeDefined();
  });

  test("hands on what launchers say of environment, headers and arguments", () => {
    const found = of("env A=1 docker run -i --rm -e B=2 --env=C=3 -e D acme/tool:1.0.0 --read-only");
    expect(Object.fromEntries(found.env)).toEqual({ A: "1", B: "2", C: "3", D: "${D}" });
    expect(found.args).toEqual(["--read-only"]);
    const bridge = of("npx -y mcp-remote https://mcp.example.test/sse --header 'Authorization: Bearer x'");
    expect(bridge).toMatchObject({ kind: "url", name: "mcp.example.test", bridge: { name: "mcp-remote", pin: "floating" } });
    expect(bridge.headers.get("authorization")).toBe("Bearer x");
  });

  test.each([
    ["docker run --privileged acme/tool", "runs as a privileged container"],
    ["docker run -v /var/run/docker.sock:/s acme/tool", "is given the container engine's socket"],
    ["docker run -v ${HOME}:/home acme/tool", "is given the whole disk or home folder"],
    ["powershell -ExecutionPolicy Bypass -File x.ps1", "switches PowerShell's script policy off"],
    ["npx --registry https://npm.example.test some-server", "names a package registry of its own"],
    ["sudo npx some-server", "runs as another user"],
    ["docker run --cap-add SYS_ADMIN acme/tool", "runs as a privileged container"],
    ["docker run --pid=host acme/tool", "shares the host's processes"],
    ["docker compose exec app node x.js", "runs inside the container app"],
    ["${RUNNER:-npx} some-server", "takes values that variables of the environment may replace"],
  ])("notes: %s", (line, note) => expect(of(line).notes).toContain(note));
});

test.each([
  ["sh -c 'cd tools && node server.js'", "tools"],
  ["uv --directory tools run server.py", "tools"],
  ["npm --prefix tools run mcp", "tools"],
  ["node server.js", undefined],
])("the folder that it starts in: %s", (line, folder) => expect(of(line).folder).toBe(folder));

describe("remote servers", () => {
  test.each([
    ["https://MCP.Example.test:443/mcp", "url", "mcp.example.test"],
    ["https://user:pw@mcp.example.test/mcp", "url", "mcp.example.test"],
    ["https://${HOST}/mcp", "unknown", "https://${HOST}/mcp"],
    ["${input:url}", "unknown", "${input:url}"],
  ])("%s", (url, kind, name) => expect(identify({ ...NOTHING, launch: [], url })).toMatchObject({ kind, name }));

  test.each([
    ["http://localhost:1", true],
    ["http://127.8.9.1/x", true],
    ["http://[::1]:9/x", true],
    ["http://127.0.0.1.example.test", false],
    ["http://localhost.example.test", false],
    ["http://10.0.0.1", false],
  ])("%s on this machine: %s", (text, expected) => {
    const url = parseUrl(text);
    expect(url && isLoopback(url)).toBe(expected);
  });
});

test("any argument vector gets an answer", () => {
  const words = fc.constantFrom(
    "npx",
    "sh",
    "-c",
    "env",
    "docker",
    "run",
    "--",
    "-p",
    "uvx",
    "--from",
    "cmd",
    "/c",
    "sudo",
    "",
    "a b",
    "x@y",
    "-",
    "mcp-remote",
    "npx npx",
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 30 }), (launch) => typeof identify({ ...NOTHING, launch }).name === "string"),
    { seed: 1 },
  );
});
