import type { McpServer } from "../model/mcp.ts";
import type { Pin } from "../model/requirement.ts";
import { type McpIdentity, programName } from "./mcp-draft.ts";
import type { OwnServer } from "./mcp-own.ts";
import { isLoopback, parseUrl } from "./mcp-url.ts";

/** Where the code of a server comes from when it starts. */
export type McpOrigin = "registry" | "image" | "git" | "remote" | "loopback" | "repository" | "machine" | "unknown";

/** What starting a server means. Says nothing of its tools. */
export interface McpSupply {
  readonly pin: Pin;
  readonly from: McpOrigin;
  /** The program that the client starts; absent for a remote server. */
  readonly launcher?: string;
  /** Whether a shell, or a command line that is more than one plain command, stands in between. */
  readonly shell: boolean;
  /** Whether a credential stands in the configuration itself. */
  readonly inlineSecret: boolean;
  /** What else is to be said, as clauses. */
  readonly notes: readonly string[];
}

/** The secrets core writes this character over every credential that it finds. */
const MASK = "█";

export function supplyOf(fact: McpServer, identity: McpIdentity, notes: readonly string[], own: OwnServer | undefined): McpSupply {
  const [program] = fact.launch;
  const texts = [...fact.launch, fact.url ?? "", ...[...fact.env, ...fact.headers].map(({ value }) => value)];
  return {
    pin: identity.pin,
    from: originOf(identity, own),
    ...(program === undefined ? {} : { launcher: programName(program) }),
    shell: identity.shell || identity.opaque !== undefined,
    inlineSecret: texts.some((text) => text.includes(MASK)),
    notes,
  };
}

function originOf({ kind, fetched, pin, url, name }: McpIdentity, own: OwnServer | undefined): McpOrigin {
  if (own) return "repository";
  if (kind === "url" && !fetched) {
    const parsed = parseUrl(url ?? "");
    return parsed && isLoopback(parsed) ? "loopback" : "remote";
  }
  if (kind === "image") return "image";
  if (kind === "git") return "git";
  if (fetched) return kind === "unknown" ? "unknown" : /^https?:/i.test(name) ? "remote" : "registry";
  if (kind === "script") return pin === "immutable" ? "repository" : "machine";
  return kind === "unknown" ? "unknown" : "machine";
}
