import { z } from "zod";

/** What is known of tokens and packages apart from any one server. */
export const mcpKnownSchema = z.strictObject({
  tokens: z.array(
    z.strictObject({
      owner: z.string(),
      variables: z.array(z.string()).describe("How names of variables begin that hold its tokens."),
      secrets: z.array(z.string()).describe("How the ids of the secret rules begin that find its tokens."),
      hosts: z.array(z.string()).min(1).describe("Hosts of the owner; what is below them counts as well."),
    }),
  ),
  absent: z.array(
    z.strictObject({
      npm: z.string(),
      instead: z.string().describe("Where the server is to be had, as a clause."),
      seen: z.string().describe("The day on which the registry did not have it."),
    }),
  ),
});

export type McpKnown = z.infer<typeof mcpKnownSchema>;
