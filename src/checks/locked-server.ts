import type { ServerDescription } from "../classify/mcp-server.ts";
import { isLoopback, parseUrl } from "../classify/mcp-url.ts";
import type { Facts } from "../model/fact.ts";

/** Whether a package is started in the version that the project's own lock file fixes. */
export function isLocked({ resolved: { kind, name, spec }, fact }: ServerDescription, facts: Facts): boolean {
  // `npx name` starts the installed copy where there is one: a dependency of the project. `dlx` never does.
  if (kind !== "npm" || spec !== "" || fact.launch.includes("dlx")) return false;
  return isDependency(name, facts);
}

/** Whether the project itself depends on an npm package, and has a lock. */
export function isDependency(name: string, facts: Facts): boolean {
  const required = facts.of("requirement").some((requirement) => requirement.ecosystem === "npm" && requirement.name === name);
  return required && facts.of("lockfile").some((lock) => lock.ecosystem === "npm");
}

/** How what runs under the server's name can become something else without a change in this repository; undefined where it cannot. */
export function changesBy(server: ServerDescription, facts: Facts): "fetched" | "remote" | undefined {
  const { kind, fetched, pin, url } = server.resolved;
  if (kind === "url" && !fetched) {
    const parsed = parseUrl(url ?? "");
    return parsed && isLoopback(parsed) ? undefined : "remote";
  }
  return fetched && (pin === "floating" || pin === "range") && !isLocked(server, facts) ? "fetched" : undefined;
}
