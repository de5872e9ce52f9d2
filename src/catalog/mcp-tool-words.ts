import { z } from "zod";

const words = z.array(z.string().regex(/^[a-z0-9]+$/)).min(1);
const phrases = z.array(z.string().regex(/^[a-z0-9]+(?: [a-z0-9]+)*$/)).min(1);

/** `rules/mcp/tool-words.yml`: what the words of a tool say of it. */
export const mcpToolWordsSchema = z.strictObject({
  verbs: z.strictObject({
    reads: words,
    looks: words,
    changes: words,
    destroys: words,
    either: words,
    answers: words,
    transforms: words,
  }),
  texts: words.describe("What an answer can be: a tool that makes one of these need not keep it."),
  examines: words.describe("Verbs that look at a program and do not run it."),
  phrases: z.strictObject({
    nothing: phrases.describe("Names of things, in which a verb is none."),
    reads: phrases,
    claims: phrases.describe("A name that says that it only reads what it could write."),
    changes: phrases,
  }),
  parameters: z.strictObject({
    code: phrases.describe("Parameters that carry a program or a statement, whatever the tool is called."),
    perhaps: phrases.describe("Parameters that carry one where the tool speaks of one of `statements` or says that it runs something."),
    statements: phrases,
    operation: phrases.describe("Parameters whose fixed choices are operations."),
    content: phrases.describe("Parameters that carry something to be kept."),
    reading: phrases.describe("Parameters that only a reading tool has: paging, filters."),
    output: phrases.describe("Parameters that name a file to be written."),
    path: phrases.describe("Parameters that name a file."),
    address: phrases.describe("Parameters that hold a free address."),
  }),
  facets: z.strictObject({
    secret: phrases,
    "not-secret": phrases.describe("Words beside which a credential is none."),
    "db-write": phrases,
    deploy: phrases,
    pipeline: phrases,
    send: phrases,
    reach: phrases,
    outside: phrases,
    private: phrases,
    files: phrases,
    own: phrases,
    captures: phrases,
    run: phrases,
  }),
});

export type McpToolWords = z.infer<typeof mcpToolWordsSchema>;
