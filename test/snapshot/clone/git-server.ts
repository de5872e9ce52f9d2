import { execFileSync, spawn } from "node:child_process";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { GIT_ENVIRONMENT } from "../scratch.ts";

/** What a server does instead of, or before, handing a request to git; true where it has answered. */
export type Mood = (request: IncomingMessage, response: ServerResponse) => boolean;

/** A real git server on loopback. */
export interface GitServer {
  /** `http://127.0.0.1:port`. */
  readonly url: string;
  /** `METHOD path`, with `authorization` behind it where the request brought one. */
  readonly requests: readonly string[];
}

/** git's own `http-backend` behind a small server, for all repositories below a folder, until the test ends. */
export async function gitServer(repositories: string, mood: Mood = () => false): Promise<GitServer> {
  const backend = join(execFileSync("git", ["--exec-path"], { encoding: "utf8" }).trim(), "git-http-backend");
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(
      [`${request.method} ${request.url}`, ...(request.headers.authorization === undefined ? [] : ["authorization"])].join(" "),
    );
    if (!mood(request, response)) answerByGit(backend, repositories, request, response);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests };
}

/** CGI (RFC 3875): the request goes into variables and standard input, headers and body come out. */
function answerByGit(backend: string, repositories: string, request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? "/", "http://localhost");
  const header = (name: string): string => String(request.headers[name] ?? "");
  const child = spawn(backend, [], {
    env: {
      ...GIT_ENVIRONMENT,
      GIT_PROJECT_ROOT: repositories,
      GIT_HTTP_EXPORT_ALL: "1",
      GIT_CONFIG_COUNT: "1",
      GIT_CONFIG_KEY_0: "safe.directory",
      GIT_CONFIG_VALUE_0: "*",
      PATH_INFO: decodeURIComponent(url.pathname),
      QUERY_STRING: url.search.slice(1),
      REQUEST_METHOD: request.method ?? "GET",
      CONTENT_TYPE: header("content-type"),
      HTTP_CONTENT_ENCODING: header("content-encoding"),
      GIT_PROTOCOL: header("git-protocol"),
    },
    stdio: ["pipe", "pipe", "ignore"],
  });
  child.stdin.on("error", () => undefined);
  request.pipe(child.stdin);
  let head = Buffer.alloc(0);
  let told = false;
  child.stdout.on("data", (chunk: Buffer) => {
    if (told) return void response.write(chunk);
    head = Buffer.concat([head, chunk]);
    const end = head.indexOf("\r\n\r\n");
    if (end < 0) return;
    told = true;
    for (const line of head.toString("latin1", 0, end).split("\r\n")) {
      const colon = line.indexOf(":");
      const [name, value] = [line.slice(0, colon), line.slice(colon + 1).trim()];
      if (name.toLowerCase() === "status") response.statusCode = Number.parseInt(value, 10);
      else response.setHeader(name, value);
    }
    response.write(head.subarray(end + 4));
  });
  child.stdout.on("end", () => response.end());
  response.on("close", () => child.kill());
}
