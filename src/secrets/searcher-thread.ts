import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import type { SecretContent } from "../catalog/secret-content.ts";
import type { SecretRule } from "../catalog/secret-rule.ts";
import type { SnapshotFile } from "../model/snapshot.ts";
import { createSecretScanner } from "./scan.ts";
import { type SearchedFile, searchedFile } from "./searched-file.ts";

// Entry of a thread that looks for secrets in a share of a large tree. Values stay in it: what it says are facts, gaps, and where in a text it
// knows a value to stand.

/** What a thread is given when it starts. */
export interface ThreadData {
  readonly rules: readonly SecretRule[];
  readonly key: Uint8Array;
  readonly testPaths: readonly string[];
  readonly contents: readonly SecretContent[];
  readonly testFolders: readonly string[];
}

/** A file of a batch, and where in the batch its bytes are. */
export interface BatchFile extends Pick<SnapshotFile, "path" | "tracked" | "ignored"> {
  readonly at: number;
  readonly length: number;
}

/** What a thread is asked: to scan the files that lie in a buffer, or to say where texts hold a value that it found. */
export type Request =
  | { readonly batch: ArrayBuffer; readonly share: number; readonly files: readonly BatchFile[] }
  | { readonly texts: readonly string[] };

/** One answer for each request, in order. The buffer is given back. */
export type Answer =
  | { readonly batch: ArrayBuffer; readonly found: readonly SearchedFile[] }
  | { readonly spans: readonly (readonly number[])[] };

function serve(port: MessagePort, { rules, key, testPaths, contents, testFolders }: ThreadData): void {
  const scanner = createSecretScanner(rules, { key: Buffer.from(key), testPaths, contents });
  scanner.setTestFolders(testFolders);
  port.on("message", (request: Request) => {
    if ("texts" in request) {
      const locate = scanner.locator();
      port.postMessage({ spans: request.texts.map(locate) } satisfies Answer);
      return;
    }
    const { batch, share, files } = request;
    const found: SearchedFile[] = [];
    for (const file of files) {
      const scanned = scanner.scan(file, Buffer.from(batch, file.at, file.length), share);
      if (scanned.secrets.length + scanned.gaps.length > 0 || scanned.told !== undefined) found.push(searchedFile(file.path, scanned));
    }
    port.postMessage({ batch, found } satisfies Answer, [batch]);
  });
}

if (parentPort) serve(parentPort, workerData as ThreadData);
