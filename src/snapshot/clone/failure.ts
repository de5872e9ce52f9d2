import type { Address } from "../../model/address.ts";
import { ReadingFailed, UserError } from "../../model/error.ts";
import type { Ending } from "./watch.ts";

/** What git says in each case (it speaks English here: LC_ALL=C), and what we say: its own words may hold the server's, or the address. */
const CASES: readonly (readonly [said: RegExp, kind: "user" | "failed", words: string])[] = [
  [
    /Host key verification failed|host key is known/i,
    "user",
    "its host is not among those that your ssh knows; connect once by hand, and compare the key",
  ],
  [
    /Authentication failed|could not read (?:Username|Password)|terminal prompts disabled|Permission denied|error: (?:401|403)|HTTP 40[13]/i,
    "user",
    "the server asks for credentials, or does not let these in; clone it yourself with git clone --bare, and give that folder",
  ],
  [
    /repository '[^']*' not found|does not appear to be a git repository|not found: did you run|error: 404|access denied or repository not exported/i,
    "user",
    "there is no repository at this address, or it is not open to everybody",
  ],
  [
    /transport '[^']*' not allowed|[Pp]rotocol "?[^ ]*"? (?:not supported|disabled|is disabled|not allowed)|Unsupported (?:protocol|URL scheme)|unable to update url base|error: 30\d/i,
    "user",
    "the server sends its visitors on to another place or protocol, which is not followed; give the address that it leads to, if you trust it",
  ],
  [/not valid: is this a git repository/i, "user", "what answers there is no git server"],
  [
    /Could not resolve host|Name or service not known|Failed to connect|Connection refused|timed out|No route to host|unable to connect|Couldn't connect/i,
    "failed",
    "the server cannot be reached; check the address and the connection",
  ],
];

/** One line for people, with the right exit code behind it: without a word of the server's. */
export function failure(ending: Exclude<Ending, { how: "done" }>, { shown }: Address): Error {
  const failed = (words: string): Error => new ReadingFailed(`${shown} was not fetched: ${words}`);
  switch (ending.how) {
    case "late":
      return failed("it took too long; clone it yourself with git clone --bare, and give that folder");
    case "silent":
      return failed("the server stopped answering; try again later");
    case "large":
      return failed("it is larger than what is fetched; clone it yourself with git clone --bare, and give that folder");
    case "failed": {
      const found = CASES.find(([said]) => said.test(ending.said));
      if (found?.[1] === "user") return new UserError(`${shown} was not fetched: ${found[2]}`);
      return failed(found?.[2] ?? "git could not fetch it, or what it got was damaged");
    }
  }
}
