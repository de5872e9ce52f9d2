import type { AgentSetting } from "../model/agent.ts";
import type { Place } from "../model/place.ts";
import type { DataNode, Scalar } from "../parse/data.ts";

/** One key of a settings file. */
export interface Setting {
  /** The way to the key: segments as written, joined with dots, list positions as `[0]`: `permissions.inspect.filesystem.~/.ssh`. */
  readonly key: string;
  readonly at: Place;
  readonly value: AgentSetting["value"];
}

/** Every key with a scalar, or a list of scalars, as its value. An object or a list of objects is walked into; an empty object says nothing. */
export function* settings(node: DataNode, prefix = ""): Generator<Setting> {
  for (const entry of node.entries()) yield* setting(entry.value, prefix === "" ? entry.key : `${prefix}.${entry.key}`, () => entry.at);
}

/** One value under a key that the caller has already named. */
export function* setting(value: DataNode, key: string, at: () => Place): Generator<Setting> {
  if (value.kind === "object") {
    yield* settings(value, key);
  } else if (value.kind !== "array") {
    yield { key, at: at(), value: value.value };
  } else if (value.items().every(isScalar)) {
    yield { key, at: at(), value: value.items().map((item): Scalar => item.value) };
  } else {
    for (const [index, item] of value.items().entries()) yield* setting(item, `${key}[${index}]`, () => item.at);
  }
}

/** Whether a key is one of the given ones or lies below one of them. */
export function under(key: string, owners: readonly string[]): boolean {
  return owners.some((owner) => key === owner || key.startsWith(`${owner}.`) || key.startsWith(`${owner}[`));
}

function isScalar(node: DataNode): boolean {
  return node.kind !== "object" && node.kind !== "array";
}
