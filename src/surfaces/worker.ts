import { parentPort } from "node:worker_threads";
import { surfaces } from "./index.ts";
import { serve } from "./serve.ts";

// Entry of the thread that parses foreign formats. It holds nothing that a hostile file could reach, and it can be killed.
if (parentPort) serve(parentPort, surfaces);
