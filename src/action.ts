import { main } from "./action/main.ts";
import { readCompiledCatalog } from "./catalog/compiled.ts";

await main({
  catalog: readCompiledCatalog(new URL("./catalog.json", import.meta.url)),
  worker: new URL("./worker.js", import.meta.url),
  searcher: new URL("./searcher.js", import.meta.url),
});
