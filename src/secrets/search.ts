import { availableParallelism } from "node:os";
import type { Catalog } from "../catalog/catalog.ts";
import type { Part, SnapshotFile } from "../model/snapshot.ts";
import { FINGERPRINT_KEY } from "./fingerprint.ts";
import type { PartedFile } from "./parted-file.ts";
import { blackOut } from "./redactor.ts";
import { createSecretScanner, type SecretScanner } from "./scan.ts";
import { type SearchedFile, searchedFile } from "./searched-file.ts";
import { Searcher } from "./searcher.ts";
import type { BatchFile } from "./searcher-thread.ts";

/** Bytes of a tree from which on threads are worth what it costs to start them. */
const WORTH_THREADS = 100 * 1024 * 1024;
/** Threads that look for secrets unless the user says how many, this one among them. More would wait for the one that reads. */
const MOST_THREADS = 4;

/** This thread reads, and where others search it mostly waits for them: every processor gets one that searches. One processor is left to one thread. */
function threads(processors: number): number {
  return processors === 1 ? 1 : Math.min(processors + 1, MOST_THREADS);
}

/** Bytes of a batch. A larger file is scanned by this thread. */
const BATCH = 2 * 1024 * 1024;
/**
 * Batches go to the shares in turn, and a share to one thread as a whole: what is kept of a share, and so the report, is the same whoever
 * scanned it. Of ten shares this thread, which also reads, takes three where it has one helper, and none where it has more.
 */
const SHARES = 10;
const OWN_SHARES: readonly number[] = [SHARES, 3];

/** How the search is carried out; what it finds does not depend on it. */
export interface SearchOptions {
  /** Entry of the helping threads; undefined does all in this one. */
  readonly thread?: URL | undefined;
  /** Threads that look for secrets, this one among them; by default one more than processors, four at most. */
  readonly jobs?: number | undefined;
  /** Bytes from which on there are helpers, and bytes of a batch; tests ask for less. */
  readonly from?: number;
  readonly batch?: number;
}

/** The search for secrets over a whole tree: in this thread, and in a large tree with the help of others. */
export class Search {
  readonly scanner: SecretScanner;
  readonly #catalog: Catalog;
  readonly #options: SearchOptions;
  readonly #batchBytes: number;
  #helpers: readonly Searcher[] = [];
  #inShares = false;
  #share = 0;
  #size = 0;
  #batch: { readonly helper: Searcher; readonly buffer: Uint8Array; readonly files: BatchFile[] } | undefined;
  #parted: PartedFile | undefined;
  #tell: (file: SearchedFile) => void = () => {};

  constructor(catalog: Catalog, options: SearchOptions = {}) {
    this.#catalog = catalog;
    this.#options = options;
    this.#batchBytes = options.batch ?? BATCH;
    const { secrets, fileClasses, secretContents: contents } = catalog;
    this.scanner = createSecretScanner(secrets, { key: FINGERPRINT_KEY, testPaths: fileClasses.testPaths, contents });
  }

  /**
   * Begins a tree of so many bytes, for which there may be helpers. What is found is told file by file, in no order.
   * @param testFolders folders of which all is test material, whatever they are called.
   */
  begin(bytes: number, tell: (file: SearchedFile) => void, testFolders: readonly string[] = []): void {
    this.#tell = tell;
    this.scanner.setTestFolders(testFolders);
    const { thread, jobs = threads(availableParallelism()), from = WORTH_THREADS } = this.#options;
    this.#inShares = bytes >= from;
    if (!this.#inShares || thread === undefined) return;
    const { secrets: rules, fileClasses, secretContents: contents } = this.#catalog;
    const data = { rules, key: FINGERPRINT_KEY, testPaths: fileClasses.testPaths, contents, testFolders };
    this.#helpers = Array.from({ length: jobs - 1 }, () => new Searcher(thread, data, this.#batchBytes, tell));
  }

  /** Takes a file of which nobody wants the text, or the next part of one. The bytes are copied where they are needed longer. */
  async take(file: Pick<SnapshotFile, "path" | "tracked" | "ignored">, bytes: Buffer, part?: Part): Promise<void> {
    if (part !== undefined) return this.#scanPart(file, bytes, part);
    if (bytes.length > this.#batchBytes || !this.#inShares) return this.#scan(file, bytes, 0);
    if (this.#size + bytes.length > this.#batchBytes) await this.#nextShare();
    const at = this.#size;
    this.#size += bytes.length;
    const helper = this.#helperOf(this.#share);
    if (this.#batch === undefined && helper !== undefined) this.#batch = { helper, buffer: await helper.buffer(), files: [] };
    if (this.#batch === undefined) return this.#scan(file, bytes, this.#share + 1);
    this.#batch.buffer.set(bytes, at);
    const { path, tracked, ignored } = file;
    this.#batch.files.push({ path, tracked, ignored, at, length: bytes.length });
  }

  /** Waits until all is told of the files that were taken. */
  async finish(): Promise<void> {
    await this.#nextShare();
    await Promise.all(this.#helpers.map((helper) => helper.finish()));
  }

  /** The texts with every value blacked out that was found up to now, raw or encoded: the last net under a finished report. */
  async hide(texts: readonly string[]): Promise<readonly string[]> {
    const elsewhere = this.#helpers.map((helper) => helper.locate(texts));
    const here = texts.map(this.scanner.locator());
    const all = [here, ...(await Promise.all(elsewhere))];
    return texts.map((text, index) =>
      blackOut(
        text,
        all.flatMap((spans) => spans[index] ?? []),
      ),
    );
  }

  /** Ends the threads. */
  async close(): Promise<void> {
    await Promise.all(this.#helpers.map((helper) => helper.close()));
  }

  #scanPart(file: Pick<SnapshotFile, "path" | "tracked" | "ignored">, bytes: Buffer, part: Part): void {
    if (part.first) this.#parted = this.scanner.parts(file);
    this.#parted?.scan(bytes, part);
    if (part.last && this.#parted !== undefined) this.#tell({ path: file.path, ...this.#parted.finish(), lines: new Map() });
  }

  #scan(file: Pick<SnapshotFile, "path" | "tracked" | "ignored">, bytes: Buffer, share: number): void {
    this.#tell(searchedFile(file.path, this.scanner.scan(file, bytes, share)));
  }

  async #nextShare(): Promise<void> {
    if (this.#batch !== undefined) this.#batch.helper.scan(this.#batch.buffer, this.#share + 1, this.#batch.files);
    this.#batch = undefined;
    this.#size = 0;
    this.#share = (this.#share + 1) % SHARES;
  }

  /** Undefined where the share is this thread's own. */
  #helperOf(share: number): Searcher | undefined {
    const own = OWN_SHARES[this.#helpers.length] ?? 0;
    const helper = share < own ? undefined : this.#helpers[(share - own) % this.#helpers.length];
    return helper?.alive ? helper : undefined;
  }
}
