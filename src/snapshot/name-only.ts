import type { ByteKey } from "./path-bytes.ts";

/**
 * Folders into which tools put what they fetched or built. They are looked through by name only, and only where git ignores them: nobody
 * reviews them, they are made again from files that are read, and reading them would turn every dependency's own hooks and instructions into
 * findings of this repository. A tracked file in one of them is content like any other, and so is everything in a folder of such a name that
 * git does not ignore. Each folder that was treated so is listed in the report.
 */
const FETCHED_OR_BUILT: ReadonlySet<string> = new Set([
  // fetched: JavaScript, Python, PHP/Go/Ruby, Apple, Elm, Terraform
  "node_modules",
  "bower_components",
  "jspm_packages",
  ".pnpm-store",
  ".venv",
  "venv",
  "virtualenv",
  "site-packages",
  "vendor",
  "Pods",
  "Carthage",
  "elm-stuff",
  ".terraform/providers",
  ".terraform/modules",
  // built
  "dist",
  "build",
  "out",
  "target",
  "obj",
  "_build",
  "DerivedData",
  ".next",
  ".nuxt",
  ".output",
  ".svelte-kit",
  ".vercel/output",
  ".eggs",
  // caches of build and test tools
  "__pycache__",
  ".mypy_cache",
  ".pytest_cache",
  ".ruff_cache",
  ".tox",
  ".nox",
  ".gradle",
  ".dart_tool",
  ".turbo",
  ".parcel-cache",
  ".cache",
  ".yarn/cache",
  "coverage",
  "htmlcov",
  ".nyc_output",
]);

/**
 * Entries that are listed from such folders, over and above the limit for files that are read. A large monorepo's `node_modules` holds
 * some hundred thousand; beyond half a million the list itself would cost more memory than a scan should.
 */
export const NAME_ONLY_ENTRIES = 500_000;

/** Whether an ignored folder is one of those, by its own name or by its name and its parent's. */
export function isFetchedOrBuilt(folder: ByteKey): boolean {
  const slash = folder.lastIndexOf("/");
  if (FETCHED_OR_BUILT.has(folder.slice(slash + 1))) return true;
  return FETCHED_OR_BUILT.has(folder.slice(folder.lastIndexOf("/", slash - 1) + 1));
}
