import { parentPort } from "node:worker_threads";
import { serve } from "../../src/surfaces/serve.ts";
import type { Surface } from "../../src/surfaces/surface.ts";

// Entry of a thread whose surfaces misbehave in every way that a parser could be made to.

function misbehaving(id: string, read: Surface["read"]): Surface {
  return { id, title: id, reference: "", paths: ["**"], needs: "text", yields: ["policyFile"], read };
}

const surfaces: readonly Surface[] = [
  misbehaving("good", (file) => [
    {
      kind: "policyFile",
      at: { path: file.path, line: 1, column: 1, endLine: 1, endColumn: 1 },
      surface: "good",
      tool: file.text,
      suppresses: false,
      digest: "0000000000000000",
    },
  ]),
  misbehaving("endless", () => {
    for (;;);
  }),
  misbehaving("greedy", () => {
    const kept: number[][] = [];
    for (;;) kept.push(new Array<number>(100_000).fill(1.5));
  }),
  misbehaving("deep", () => {
    const dive = (depth: number): number => dive(depth + 1) + 1;
    dive(0);
    return [];
  }),
  misbehaving("throwing", () => {
    throw new Error("no such format");
  }),
  misbehaving("leaving", () => process.exit(0)),
  misbehaving("unclonable", () => [(() => 1) as never]),
];

/** What the test must try. */
export const IDS: readonly string[] = surfaces.map(({ id }) => id);

if (parentPort) serve(parentPort, surfaces);
