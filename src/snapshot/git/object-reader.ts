import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { GitFailed } from "./git-failed.ts";

/**
 * One git that waits for object ids and hands over one content after the other: for second looks at single files, where starting a program for
 * each takes longer than reading it. It ends with the first thing that goes wrong, and with `close`.
 */
export class ObjectReader {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #ms: number;
  #turn: Promise<unknown> = Promise.resolve();
  #chunks: Buffer[] = [];
  #length = 0;
  #broken: GitFailed | undefined;
  #wake: () => void = () => undefined;

  /** @param ms milliseconds for one content. */
  constructor(program: string, words: readonly string[], folder: string, environment: Readonly<Record<string, string>>, ms: number) {
    this.#ms = ms;
    this.#child = spawn(program, words, { cwd: folder, env: environment, stdio: "pipe", shell: false });
    this.#child.stdout.on("data", (chunk: Buffer) => {
      this.#chunks.push(chunk);
      this.#length += chunk.length;
      this.#wake();
    });
    this.#child.stderr.resume();
    this.#child.stdin.on("error", () => this.#break("failed"));
    this.#child.on("error", () => this.#break("failed"));
    this.#child.on("close", () => this.#break("failed"));
  }

  /**
   * @param size bytes that the object has, as it was listed.
   * @throws GitFailed
   */
  read(oid: string, size: number): Promise<Buffer> {
    const answer = this.#turn.then(() => this.#read(oid, size));
    this.#turn = answer.catch(() => undefined);
    return answer;
  }

  close(): void {
    this.#break("was closed");
  }

  async #read(oid: string, size: number): Promise<Buffer> {
    const head = `${oid} blob ${size}\n`;
    const whole = head.length + size + 1;
    const timer = setTimeout(() => this.#break("did not answer in time"), this.#ms);
    try {
      if (this.#broken === undefined) this.#child.stdin.write(`${oid}\n`);
      while (this.#broken === undefined && this.#length < whole) {
        // `<oid> missing` is shorter than any answer that is expected, so it would be waited for in vain.
        if (this.#text().startsWith(`${oid} missing`)) throw new GitFailed("git cat-file failed", true);
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
      }
      if (this.#broken !== undefined) throw this.#broken;
      const bytes = Buffer.concat(this.#chunks);
      if (bytes.length !== whole || bytes.toString("latin1", 0, head.length) !== head) throw new GitFailed("git cat-file failed");
      return bytes.subarray(head.length, whole - 1);
    } catch (error) {
      this.#break("failed");
      throw error;
    } finally {
      clearTimeout(timer);
      this.#chunks = [];
      this.#length = 0;
    }
  }

  #text(): string {
    return this.#chunks[0]?.toString("latin1", 0, 80) ?? "";
  }

  #break(why: string): void {
    this.#broken ??= new GitFailed(`git cat-file ${why}`);
    this.#child.kill("SIGKILL");
    this.#wake();
  }
}
