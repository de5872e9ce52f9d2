import { z } from "zod";

const words = z.array(z.string().regex(/^[a-z0-9]+$/)).min(1);
const phrases = z.array(z.string().regex(/^[a-z0-9]+(?: [a-z0-9]+)*$/)).min(1);

const letters = z.array(z.string().regex(/^\p{L}+$/u)).min(1);

/** `rules/mcp/tool-words.yml`: what the words of a tool say of it. */
export const mcpToolWordsSchema = z.strictObject({
  verbs: z
    .strictObject({
      reads: words,
      looks: words,
      changes: words,
      destroys: words,
      either: words,
      answers: words,
      transforms: words,
    })
    .superRefine((lists, context) => {
      const all = Object.values(lists).flat();
      const twice = all.filter((word, at) => all.indexOf(word) !== at);
      if (twice.length > 0) context.addIssue({ code: "custom", message: `each word stands in one list: ${twice.join(", ")}` });
    }),
  texts: words.describe("What an answer can be: a tool that makes one of these need not keep it."),
  examines: words.describe("Verbs that look at a program and do not run it."),
  phrases: z.strictObject({
    nothing: phrases.describe("Names of things, in which a verb is none."),
    reads: phrases,
    claims: phrases.describe("A name that says that it only reads what it could write."),
    changes: phrases,
  }),
  scripts: z
    .strictObject({ reads: letters, changes: letters, nothing: letters.describe("In them, a word for a change is none.") })
    .describe("The same in languages that are not written in Latin letters, whose words have no borders."),
  parameters: z.strictObject({
    code: phrases.describe("Parameters that carry a program or a statement, whatever the tool is called."),
    perhaps: phrases.describe("Parameters that carry one where the tool speaks of one of `statements` or says that it runs something."),
    operation: phrases.describe("Parameters whose fixed choices are operations."),
    content: phrases.describe("Parameters that carry something to be kept."),
    reading: phrases.describe("Parameters that only a reading tool has: paging, filters."),
    output: phrases.describe("Parameters that name a file to be written."),
    path: phrases.describe("Parameters that name a file."),
    asks: words.describe("The last word of a parameter that says which one is asked for, and is nothing that could be set."),
    address: phrases.describe("Parameters that hold a free address."),
    source: phrases.describe("Parameters that name a file and where it goes."),
    remote: phrases.describe("Parameters that say that a path lies elsewhere than on this machine."),
  }),
  nouns: z.strictObject({
    lookups: phrases.describe("Languages in which a query can only read."),
    engines: phrases.describe("Stores and services whose queries can only read."),
    topics: phrases.describe("What a tool is called after that only gives it."),
    forms: phrases.describe("Forms of a text or a figure that one can be turned into another of."),
    shapes: phrases.describe("Shapes on a map, as parameters."),
    statements: phrases.describe("Languages in which a statement can change something, and databases that speak them."),
    captures: phrases.describe("What is often written to a file that a parameter names."),
    runs: phrases.describe("What is run."),
  }),
});

export type McpToolWords = z.infer<typeof mcpToolWordsSchema>;
