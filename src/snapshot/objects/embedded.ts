import type { GitHazard } from "../../model/execution.ts";
import type { Gaps } from "../gaps.ts";
import type { FileKind, GitFiles } from "../git/git-files.ts";
import { HazardSearch } from "../git/hazards.ts";
import { parseObjects } from "../git/listings.ts";
import type { SterileGit } from "../git/sterile-git.ts";
import { type ByteKey, compareKeys } from "../path-bytes.ts";
import { sizeInWords, Unreadable } from "../read-file.ts";
import type { CommitFile } from "./commit-files.ts";

/** A settings file or a hook that is read; real ones have a few kilobytes. */
const FILE_BYTES = 1024 * 1024;
const ALL_BYTES = 16 * 1024 * 1024;

/**
 * The hazards of bare repositories that a commit holds as files: whoever checks it out and starts git in such a folder works with their settings
 * and hooks. Recognised by the layout, as git does it.
 * @throws GitFailed, SyntaxError
 */
export async function embeddedHazards(
  files: readonly CommitFile[],
  git: Pick<SterileGit, "objects">,
  gaps: Gaps,
): Promise<readonly GitHazard[]> {
  const folders = embeddedFolders(files);
  if (folders.length === 0) return [];
  const parts = files.filter(({ key }) => folders.some((folder) => key.startsWith(`${folder}/`) && !key.startsWith(`${folder}/objects/`)));
  const wanted = new Set<string>();
  let left = ALL_BYTES;
  for (const { oid, file, present } of parts) {
    if (file.type !== "file" || !present || file.size > Math.min(FILE_BYTES, left)) continue;
    left -= file.size;
    wanted.add(oid);
  }
  const texts = wanted.size === 0 ? new Map<string, Buffer>() : parseObjects(await git.objects([...wanted]));
  const search = new HazardSearch(new CommittedFiles(files, texts), gaps);
  return folders.flatMap((folder) => search.inNested({ folder, kind: "bare" }, false));
}

function embeddedFolders(files: readonly CommitFile[]): readonly ByteKey[] {
  const heads = files.filter(({ key, file }) => key.endsWith("/HEAD") && file.type !== "submodule");
  if (heads.length === 0) return [];
  const folders = new Set(heads.map(({ key }) => key.slice(0, -"/HEAD".length)));
  const has = (part: string): ReadonlySet<ByteKey> =>
    new Set(
      files.flatMap(({ key }) => {
        const at = key.indexOf(`/${part}/`);
        return at > 0 ? [key.slice(0, at)] : [];
      }),
    );
  const [objects, refs] = [has("objects"), has("refs")];
  return [...folders].filter((folder) => objects.has(folder) && refs.has(folder)).sort(compareKeys);
}

/** Files of a commit, as a checkout of it would have them. */
class CommittedFiles implements GitFiles {
  readonly #files: ReadonlyMap<ByteKey, CommitFile>;
  readonly #texts: ReadonlyMap<string, Buffer>;
  readonly #folders = new Map<ByteKey, Set<string>>();

  constructor(files: readonly CommitFile[], texts: ReadonlyMap<string, Buffer>) {
    this.#files = new Map(files.map((file) => [file.key, file]));
    this.#texts = texts;
    for (const { key } of files) {
      const parts = key.split("/");
      for (let depth = 0; depth < parts.length; depth += 1) {
        const folder = parts.slice(0, depth).join("/");
        const names = this.#folders.get(folder) ?? new Set();
        this.#folders.set(folder, names.add(parts[depth] ?? ""));
      }
    }
  }

  stat(key: ByteKey): FileKind | null {
    const file = this.#files.get(key)?.file;
    const folder = this.#folders.has(key) || file?.type === "submodule";
    if (file === undefined && !folder) return null;
    return {
      isFile: () => file?.type === "file",
      isSymbolicLink: () => file?.type === "symlink",
      isDirectory: () => folder,
      mode: file?.executable ? 0o755 : 0o644,
      size: file?.size ?? 0,
    };
  }

  names(key: ByteKey): readonly string[] {
    return [...(this.#folders.get(key) ?? [])].sort(compareKeys);
  }

  text(key: ByteKey, max: number): string {
    const found = this.#files.get(key);
    if (found === undefined) return "";
    const bytes = this.#texts.get(found.oid);
    if (found.file.type !== "file") throw new Unreadable("not a regular file");
    if (bytes === undefined || bytes.length > max) throw new Unreadable(`larger than ${sizeInWords(max)}, or not among the objects`);
    return bytes.toString("latin1");
  }

  holds(): boolean {
    return false;
  }
}
