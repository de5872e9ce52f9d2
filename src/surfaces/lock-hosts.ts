import { byBytes } from "../model/order.ts";
import type { Place } from "../model/place.ts";
import type { Lockfile } from "../model/requirement.ts";

interface Host {
  readonly at: Place;
  readonly insecure: boolean;
  readonly entries: number;
  /** The newest entry that was counted. */
  readonly last: number;
}

/** Gathers the hosts that a lock file fetches from, each with the first place where it stands and the number of entries that name it. */
export class LockHosts {
  readonly #found = new Map<string, Host>();
  #entry = 0;

  /** From here on, URLs belong to the next entry: an entry counts once for a host, however many of its files come from there. */
  nextEntry(): void {
    this.#entry++;
  }

  /** Notes the host of a URL; what is no URL with a host is passed over. Before the first entry, hosts are noted without being counted. */
  add(url: string, at: () => Place): void {
    const match = /^(?:git\+|hg\+|svn\+)?([a-z]{2,8}):\/\/(?:[^@/\s]{0,300}@)?(\[[0-9a-f:.]{2,50}\]|[^/:?#\s"']{1,255})/i.exec(url);
    const scheme = match?.[1]?.toLowerCase();
    const host = match?.[2]?.toLowerCase();
    if (scheme === undefined || host === undefined || scheme === "file") return;
    // Anyone on the way can change what these bring.
    const insecure = scheme === "http" || scheme === "git" || scheme === "ftp";
    const known = this.#found.get(host);
    const place = known && (known.insecure || !insecure) ? known.at : at();
    const entries = (known?.entries ?? 0) + (this.#entry > (known?.last ?? 0) ? 1 : 0);
    this.#found.set(host, { at: place, insecure: insecure || known?.insecure === true, entries, last: this.#entry });
  }

  sorted(): Lockfile["hosts"] {
    return [...this.#found].sort(([a], [b]) => byBytes(a, b)).map(([host, { at, insecure, entries }]) => ({ host, at, insecure, entries }));
  }
}
