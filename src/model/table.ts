/**
 * A table that is looked up by words of foreign files. It inherits nothing, so that `constructor` and `__proto__` are words like any other.
 */
export function table<T>(entries: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.freeze(Object.assign(Object.create(null) as Record<string, T>, entries));
}
