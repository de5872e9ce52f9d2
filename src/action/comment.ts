import { type Comment, type GitHub, Refused } from "./github.ts";

/** GitHub refuses a body of more than 65,536 characters; the rest is left for how it counts. */
const MOST_CHARACTERS = 60_000;
/** What is tried once where it is too long all the same. */
const FEWER_CHARACTERS = 20_000;
/** Attempts in all, and the seconds between them where GitHub does not say how many. */
const ATTEMPTS = 3;
const PAUSES = [1, 3] as const;
/** A longer wait than this costs more than a comment is worth. */
const LONGEST_WAIT = 30;
/** Under this name the token acts that every workflow is given. */
const ACTIONS_BOT = "github-actions[bot]";

/** The first line of our comment: by it and by its author it is found again. */
function marker(category: string): string {
  return `<!-- preflight:v1:${category} -->`;
}

/** What is to be written where. */
export interface Message {
  /** Of the pull request. */
  readonly number: number;
  readonly category: string;
  /** The text in at most so many characters, without the marker. */
  readonly text: (most: number) => string;
  /** False where there is so little to say that no comment is begun for it; one that is there is updated all the same. */
  readonly begin: boolean;
}

/**
 * Keeps one comment up to date: updates the one that begins with our marker and that we wrote, else writes one. Deletes nothing.
 * A server that fails or asks for patience is asked again, from the start: what looked like a failure may have written the comment.
 * @throws Refused where it was not written.
 */
export async function keepComment(github: GitHub, message: Message): Promise<void> {
  let most = MOST_CHARACTERS;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await write(github, message, most);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      if (error.status === 422 && most > FEWER_CHARACTERS) {
        most = FEWER_CHARACTERS;
        continue;
      }
      const wait = attempt < ATTEMPTS ? patience(error, attempt) : undefined;
      if (wait === undefined || wait > LONGEST_WAIT) throw error;
      await new Promise((resume) => setTimeout(resume, wait * 1000));
    }
  }
}

async function write(github: GitHub, { number, category, text, begin }: Message, most: number): Promise<void> {
  const first = marker(category);
  const body = `${first}\n${text(most - first.length - 1)}`;
  const marked = (await github.comments(number)).filter((comment) => firstLine(comment) === first);
  // Anybody can write the marker: only what this very token wrote is ours.
  const self = marked.length === 0 ? undefined : await nameOf(github);
  const own = marked.find(({ author }) => author === self);
  if (own === undefined) {
    if (begin) await github.create(number, body);
  } else if (own.body !== body) await github.update(own.id, body);
}

function firstLine({ body }: Comment): string {
  return body.split(/\r?\n/, 1)[0] ?? "";
}

async function nameOf(github: GitHub): Promise<string> {
  try {
    return await github.viewer();
  } catch (error) {
    if (error instanceof Refused) return ACTIONS_BOT;
    throw error;
  }
}

/** Seconds to wait before another attempt; undefined where none would help. A request without an answer is not repeated: it took long enough. */
function patience({ status, retryAfter }: Refused, attempt: number): number | undefined {
  if (status === 429 || status === 403) return retryAfter;
  return status >= 500 ? (retryAfter ?? PAUSES[attempt - 1]) : undefined;
}

/** Why there is no comment, in words for the summary: what is so, what it means, what to do. */
export function whyNoComment(error: Refused, fork: boolean): string {
  const so = `No comment was written: ${error.message}.`;
  const to = "The result is the same and stands in the job summary.";
  if (error.status === 403 && error.retryAfter === undefined)
    return fork
      ? `${so} The token of a pull request from a fork may only read. ${to} docs/action.md shows how such a comment is written all the same.`
      : `${so} The token may not write comments. ${to} Give the job the permission pull-requests: write, or set comment: false.`;
  if (error.status === 401 || error.status === 404)
    return `${so} The token does not reach this pull request. ${to} Give the job the permission pull-requests: write, or set comment: false.`;
  return `${so} ${to} The next run writes it.`;
}
