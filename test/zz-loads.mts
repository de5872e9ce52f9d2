import { compareLoads } from "./agents/loads.ts";
import { DRIVERS } from "./agents/ask-client.ts";
import { install } from "./agents/clients.ts";
for (const a of process.argv.slice(2) as any[]) {
  const l = await compareLoads(a, install(a), DRIVERS[a as "qwen"], "first").catch((e) => e);
  console.log(a, JSON.stringify(l, null, 1));
}
