import { readTree } from "./floor.ts";

// node read-only.js FOLDER

let bytes = 0;
readTree(process.argv[2] ?? ".", (_, content) => {
  bytes += content.length;
});
console.log(bytes);
