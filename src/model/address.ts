import { UserError } from "./error.ts";

/** A repository somewhere else, by its address. */
export interface Address {
  readonly protocol: "https" | "http" | "ssh" | "git" | "file";
  /** What git is given: without a name or password of the web, which never stand on a command line. */
  readonly url: string;
  /** A folder of this machine, for `file` only. */
  readonly path?: string;
  /** `name:password` as it stood in a web address. It goes to that server and nowhere else, and into no output. */
  readonly credentials?: string;
  /** For people: without credentials. */
  readonly shown: string;
  /** The repository's name: the last part of its path, without `.git`. */
  readonly name: string;
}

const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i;
/** `ext::sh -c …` has git start a program in the place of a connection (gitremote-helpers(7)). */
const HELPER = /^[a-z0-9+.-]*::/i;
/** `git@host:path`, as scp(1) writes it. */
const SCP = /^(?<user>[\w.+-]+)@(?<host>[\w.-]+|\[[0-9a-f:.]+\]):(?<path>.+)$/i;

/** Whether a word on the command line is an address and no folder. A folder of such a name is written `./name`. */
export function isAddress(text: string): boolean {
  return SCHEME.test(text) || HELPER.test(text) || SCP.test(text);
}

/**
 * Reads an address. Whatever could be taken for an option or for a program to start is refused here, before git sees it.
 * @throws UserError for an address that is not one of a repository, or of a kind that is not fetched. Its text never repeats the address.
 */
export function readAddress(text: string): Address {
  if (!/^[\x21-\x7e]+$/.test(text) || /%(?:[01][0-9a-f]|7f)/i.test(text)) throw refused("it holds blanks or control characters");
  if (HELPER.test(text)) throw refused("it names a transport helper, which would start a program");
  const scp = SCP.exec(text)?.groups;
  if (scp && !SCHEME.test(text)) {
    const { user = "", host = "", path = "" } = scp;
    if ([user, host, path].some((part) => part.startsWith("-"))) throw refused("a part of it begins with -");
    return { protocol: "ssh", url: text, shown: `${host}:${path}`, name: nameOf(path, host) };
  }
  return fromUrl(text);
}

function fromUrl(text: string): Address {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw refused("it is no valid URL");
  }
  const protocol = PROTOCOLS.find((known) => url.protocol === `${known}:`);
  if (protocol === undefined) throw refused(`only ${PROTOCOLS.join(", ")} are fetched from`);
  if (url.search !== "" || url.hash !== "" || text.includes("?") || text.includes("#")) throw refused("it holds a ? or a #");
  if (protocol === "file") return fromFile(url);
  if (url.hostname === "" || url.pathname.replaceAll("/", "") === "") throw refused("it names no repository on a host");
  if ([url.hostname, url.username, url.pathname.slice(1)].some((part) => decode(part).startsWith("-")))
    throw refused("a part of it begins with -");
  const bare = new URL(text);
  bare.password = "";
  if (protocol !== "ssh") bare.username = "";
  const shown = new URL(bare.href);
  shown.username = "";
  const common = { protocol, url: bare.href, shown: shown.href, name: nameOf(url.pathname, url.hostname) } as const;
  if (url.username === "" && url.password === "") return common;
  if (protocol === "ssh" && url.password === "") return common;
  if (protocol === "ssh" || protocol === "git") throw refused(`a password has no place in an address of ${protocol}`);
  return { ...common, credentials: `${decode(url.username)}:${decode(url.password)}` };
}

const PROTOCOLS = ["https", "http", "ssh", "git", "file"] as const;

function fromFile(url: URL): Address {
  if (url.hostname !== "" && url.hostname !== "localhost") throw refused("a file address names a folder of this machine, and no host");
  const path = decode(url.pathname);
  return { protocol: "file", url: url.href, path, shown: `file://${url.pathname}`, name: nameOf(url.pathname, "repository") };
}

function nameOf(path: string, otherwise: string): string {
  const last = path.split("/").filter(Boolean).at(-1) ?? "";
  return decode(last).replace(/\.git$/i, "") || otherwise;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function refused(why: string): UserError {
  return new UserError(`This address is not fetched: ${why}. Give https://host/owner/repository.git, ssh://, git@host:path, or a folder.`);
}
