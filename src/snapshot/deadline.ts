/** A budget of time that is asked, not waited for: synchronous loops look at it once per entry. */
export class Deadline {
  readonly #end: number;

  /** @param ms milliseconds from now. */
  constructor(ms: number) {
    this.#end = performance.now() + ms;
  }

  passed(): boolean {
    return performance.now() > this.#end;
  }

  /** Milliseconds left, at least 0. */
  left(): number {
    return Math.max(0, this.#end - performance.now());
  }
}
