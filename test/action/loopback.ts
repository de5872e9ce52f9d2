import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** One request as GitHub saw it. */
export interface Seen {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: unknown;
}

/** A comment as GitHub keeps it. */
export interface Kept {
  readonly id: number;
  body: string;
  readonly user: { readonly login: string } | null;
}

/** What this GitHub answers instead of what it would; undefined where it answers as usual, `hang` where it never does. */
export type Fault = (
  request: Seen,
  nth: number,
) => { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string } | "hang" | undefined;

export const BOT = "github-actions[bot]";

/** As much of GitHub as a comment needs, on loopback. */
export class LoopbackGitHub {
  readonly requests: Seen[] = [];
  readonly comments: Kept[];
  readonly #fault: Fault;
  #url = "";
  #close: () => void = () => {};

  private constructor(comments: readonly Kept[], fault: Fault) {
    this.comments = comments.map((comment) => ({ ...comment }));
    this.#fault = fault;
  }

  static async start({
    comments = [],
    fault = () => undefined,
  }: {
    comments?: readonly Kept[];
    fault?: Fault;
  } = {}): Promise<LoopbackGitHub> {
    const github = new LoopbackGitHub(comments, fault);
    const server = createServer(async (request, response) => {
      const seen = await read(request);
      github.requests.push(seen);
      const fault = github.#fault(seen, github.requests.length);
      if (fault === "hang") return;
      const answer = fault ?? github.#answer(seen);
      response.writeHead(answer.status, { "content-type": "application/json; charset=utf-8", ...answer.headers });
      response.end(answer.body ?? JSON.stringify({ message: "no" }));
    });
    await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
    github.#url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    github.#close = () => {
      server.closeAllConnections();
      server.close();
    };
    return github;
  }

  /** What a runner that works for this GitHub has in its environment. */
  get env(): Readonly<Record<string, string>> {
    return { GITHUB_API_URL: this.#url, GITHUB_GRAPHQL_URL: `${this.#url}/graphql`, GITHUB_REPOSITORY: "octo/sample" };
  }

  /** `GET /repos/…`, without queries. */
  get calls(): readonly string[] {
    return this.requests.map(({ method, path }) => `${method} ${path}`);
  }

  stop(): void {
    this.#close();
  }

  #answer({ method, path, body }: Seen): { readonly status: number; readonly headers?: Record<string, string>; readonly body?: string } {
    const url = new URL(path, this.#url);
    const json = (status: number, value: unknown) => ({ status, body: JSON.stringify(value) });
    const text = (body as { body?: unknown } | undefined)?.body;
    if (method === "POST" && url.pathname === "/graphql") return json(200, { data: { viewer: { login: BOT } } });
    if (url.pathname === "/repos/octo/sample/issues/7/comments") {
      if (method === "GET") {
        const [page, size] = [Number(url.searchParams.get("page") ?? 1), Number(url.searchParams.get("per_page") ?? 30)];
        return json(200, this.comments.slice((page - 1) * size, page * size));
      }
      if (method === "POST" && typeof text === "string") {
        if (text.length > 65_536) return json(422, { message: "Validation Failed", errors: [{ message: "body is too long" }] });
        const comment = { id: 9000 + this.comments.length, body: text, user: { login: BOT } };
        this.comments.push(comment);
        return json(201, comment);
      }
    }
    const id = /^\/repos\/octo\/sample\/issues\/comments\/(\d+)$/.exec(url.pathname)?.[1];
    const found = this.comments.find((comment) => String(comment.id) === id);
    if (method === "PATCH" && found && typeof text === "string") {
      found.body = text;
      return json(200, found);
    }
    return json(404, { message: "Not Found" });
  }
}

async function read(request: IncomingMessage): Promise<Seen> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const text = Buffer.concat(parts).toString();
  return {
    method: request.method ?? "",
    path: request.url ?? "",
    authorization: request.headers.authorization,
    body: text === "" ? undefined : JSON.parse(text),
  };
}
