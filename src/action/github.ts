import type * as Toolkit from "@actions/github";
import { z } from "zod";
import type { Branch } from "./event.ts";

/** Milliseconds for one request; GitHub itself gives up after ten seconds. */
const REQUEST_MS = 10_000;
const PER_PAGE = 100;
/** GitHub keeps at most 2,500 comments on one issue. */
const MOST_PAGES = 30;

/** GitHub said no, or nothing that can be used. The words carry no text of its answer. */
export class Refused extends Error {
  override readonly name = "Refused";
  /** 0 where there was no answer in time. */
  readonly status: number;
  /** Seconds after which GitHub wants to be asked again. */
  readonly retryAfter: number | undefined;

  constructor(message: string, status: number, retryAfter?: number) {
    super(message);
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

/** A comment on a pull request. */
export interface Comment {
  readonly id: number;
  readonly body: string;
  /** Login of the author; undefined where the account is gone. */
  readonly author: string | undefined;
}

/** What the comment needs of GitHub. Every call ends within its own time and throws nothing but `Refused`. */
export interface GitHub {
  /** The login under which the token acts. */
  viewer(): Promise<string>;
  comments(number: number): Promise<readonly Comment[]>;
  /** The numbers of the open pull requests whose branch is this one, and stands at this commit. */
  pullRequests(head: Branch): Promise<readonly number[]>;
  create(number: number, body: string): Promise<void>;
  update(id: number, body: string): Promise<void>;
}

const pullRequestSchema = z.object({ number: z.int().positive(), head: z.object({ sha: z.string() }) });
const commentSchema = z.object({
  id: z.int().positive(),
  body: z.string().nullish(),
  user: z.object({ login: z.string() }).nullish(),
});

/**
 * GitHub through its own toolkit, which knows proxies and servers of one's own (`GITHUB_API_URL`).
 * @param repository `owner/name`.
 * @param address of its API; the environment's, or github.com's, unless a test says otherwise.
 */
export async function openGitHub(token: string, repository: string, address?: string): Promise<GitHub> {
  const [, owner = "", repo = ""] = /^([\w.-]{1,100})\/([\w.-]{1,100})$/.exec(repository) ?? [];
  if (owner === "") throw new Refused("GITHUB_REPOSITORY does not name a repository", 0);
  const octokit = await toolkit(token, address);
  const place = { owner, repo };
  return {
    viewer: async () => {
      const answer = await bounded((signal) => octokit.graphql("query { viewer { login } }", { request: { signal } }));
      return expect(z.object({ viewer: z.object({ login: z.string().min(1) }) }), answer).viewer.login;
    },
    comments: async (number) => {
      const all: Comment[] = [];
      for (let page = 1; page <= MOST_PAGES; page += 1) {
        const { data } = await bounded((signal) =>
          octokit.request("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
            ...place,
            issue_number: number,
            per_page: PER_PAGE,
            page,
            request: { signal },
          }),
        );
        const comments = expect(z.array(commentSchema), data);
        for (const { id, body, user } of comments) all.push({ id, body: body ?? "", author: user?.login });
        if (comments.length < PER_PAGE) break;
      }
      return all;
    },
    pullRequests: async ({ owner: forkOwner, name, commit }) => {
      const { data } = await bounded((signal) =>
        octokit.request("GET /repos/{owner}/{repo}/pulls", {
          ...place,
          state: "open",
          head: `${forkOwner}:${name}`,
          per_page: PER_PAGE,
          request: { signal },
        }),
      );
      return expect(z.array(pullRequestSchema), data).flatMap(({ number, head }) => (head.sha === commit ? [number] : []));
    },
    create: async (number, body) => {
      await bounded((signal) =>
        octokit.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
          ...place,
          issue_number: number,
          body,
          request: { signal },
        }),
      );
    },
    update: async (id, body) => {
      await bounded((signal) =>
        octokit.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
          ...place,
          comment_id: id,
          body,
          request: { signal },
        }),
      );
    },
  };
}

/** Loaded only where a comment is to be written. It reads the event's payload a second time as soon as it is loaded. */
async function toolkit(token: string, address: string | undefined): Promise<ReturnType<typeof Toolkit.getOctokit>> {
  const { getOctokit } = await import("@actions/github");
  const silent = () => {};
  // Without these it would print warnings of its own, past our escaping.
  return getOctokit(token, {
    log: { debug: silent, info: silent, warn: silent, error: silent },
    ...(address === undefined ? {} : { baseUrl: address }),
  });
}

function expect<T>(schema: z.ZodType<T>, data: unknown): T {
  const read = schema.safeParse(data);
  if (read.success) return read.data;
  throw new Refused("GitHub's answer is not what its documentation says", 200);
}

async function bounded<T>(call: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const signal = AbortSignal.timeout(REQUEST_MS);
  try {
    return await call(signal);
  } catch (error) {
    if (signal.aborted) throw new Refused(`GitHub did not answer within ${REQUEST_MS / 1000} seconds`, 0);
    const failed = failure.safeParse(error);
    // A body that breaks off, a refused connection, an answer to GraphQL that is an error: no status says what it was.
    if (!failed.success) throw new Refused("GitHub could not be asked", 200);
    const { status, response } = failed.data;
    throw new Refused(`GitHub answered ${status}`, status, seconds(response?.headers?.["retry-after"]));
  }
}

const failure = z.object({
  status: z.int(),
  response: z.object({ headers: z.record(z.string(), z.unknown()).optional() }).optional(),
});

/** Only the form in seconds; GitHub uses no other. */
function seconds(header: unknown): number | undefined {
  return typeof header === "string" && /^\d{1,9}$/.test(header) ? Number(header) : undefined;
}
