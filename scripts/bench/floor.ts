// What nobody who reads a tree in Node can do without: list the folders, open, read and close each file, into one buffer. A program of its own.

import { closeSync, fstatSync, openSync, readdirSync, readSync } from "node:fs";

let buffer = Buffer.allocUnsafeSlow(1 << 20);

/** Hands every file below a folder to `each`; the bytes are valid until the next. */
export function readTree(folder: string, each: (path: string, bytes: Buffer) => void): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      if (entry.name !== ".git") readTree(path, each);
    } else if (entry.isFile()) {
      const file = openSync(path, "r");
      const { size } = fstatSync(file);
      if (size > buffer.length) buffer = Buffer.allocUnsafeSlow(2 ** Math.ceil(Math.log2(size)));
      let done = 0;
      for (let read = 1; done < size && read > 0; done += read) read = readSync(file, buffer, done, size - done, null);
      closeSync(file);
      each(path, buffer.subarray(0, size));
    }
  }
}
