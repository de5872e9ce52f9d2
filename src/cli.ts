import { readCompiledCatalog } from "./catalog/compiled.ts";
import { main } from "./cli/main.ts";

// A reader that closes the pipe early (`| head`) is no error; the exit code stays what it is.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

process.exitCode = await main(
  process.argv.slice(2),
  {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    outIsTerminal: process.stdout.isTTY === true,
    errIsTerminal: process.stderr.isTTY === true,
    columns: process.stdout.columns ?? 80,
    env: process.env,
    cwd: process.cwd(),
  },
  {
    catalog: () => readCompiledCatalog(new URL("./catalog.json", import.meta.url)),
    worker: new URL("./worker.js", import.meta.url),
    searcher: new URL("./searcher.js", import.meta.url),
  },
);
