import type { Gap } from "../model/gap.ts";
import { byBytes } from "../model/order.ts";

/** Collects what was not read. A cap that bites a thousand times is one gap that names the first place and the number of others. */
export class Gaps {
  readonly #single = new Map<string, Gap>();
  readonly #caps = new Map<string, { readonly path: string; readonly reason: string; more: number }>();

  add(path: string, reason: string): void {
    this.#single.set(`${path}\0${reason}`, { path, reason });
  }

  /** One cap that was reached at `path`; `reason` is the same each time. */
  cap(path: string, reason: string): void {
    const known = this.#caps.get(reason);
    if (known) known.more += 1;
    else this.#caps.set(reason, { path, reason, more: 0 });
  }

  /** All gaps so far, sorted by path bytes, then reason. */
  sorted(): readonly Gap[] {
    const caps = [...this.#caps.values()].map(
      ({ path, reason, more }): Gap => ({ path, reason: more === 0 ? reason : `${reason} (and ${more} more)` }),
    );
    return [...this.#single.values(), ...caps].sort((a, b) => byBytes(a.path, b.path) || byBytes(a.reason, b.reason));
  }
}
