import { stringify } from "yaml";
import { INPUTS, OUTPUTS } from "../../src/action/inputs.ts";
import { type GeneratedFile, type Generator, NOTICE } from "../generator.ts";

/** `action.yml`: what GitHub must know of the Action, from the schema that its code reads the inputs with. */
export default {
  owns: ["action.yml"],
  files: async (): Promise<readonly GeneratedFile[]> => [
    { path: "action.yml", text: () => `# ${NOTICE}\n\n${stringify(action, { lineWidth: 0 })}` },
  ],
} satisfies Generator;

const action = {
  name: "preflight",
  description: "Says what a change does to the trust that an AI coding agent's start deserves, without running anything of the repository.",
  author: "the preflight authors",
  branding: { icon: "shield", color: "gray-dark" },
  inputs: Object.fromEntries(
    Object.entries(INPUTS).map(([name, { description, default: text }]) => [name, { description, default: text }]),
  ),
  outputs: Object.fromEntries(Object.entries(OUTPUTS).map(([name, description]) => [name, { description }])),
  runs: { using: "node24", main: "dist/action.js" },
};
