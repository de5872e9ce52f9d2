import { tsImport } from "tsx/esm/api";

// A thread can only be started from JavaScript; the shipped one is bundled.
await tsImport("./hostile-worker.ts", import.meta.url);
