import type { Catalog } from "../catalog/catalog.ts";
import { createFileClassifier, type FileClassifier } from "../classify/file.ts";
import { testFolders } from "../classify/test-folders.ts";
import type { Fact } from "../model/fact.ts";
import type { Gap } from "../model/gap.ts";
import { wholeFile } from "../model/place.ts";
import type { ToldContent } from "../model/secret.ts";
import type { SnapshotFile } from "../model/snapshot.ts";

/**
 * Files whose name or content says that they hold secrets, and those whose name says that they hold the words of an agent's sessions. Test material
 * and samples are stated, and marked as such.
 */
export class SecretFiles {
  /** Folders of which all is test material, whatever they are called. */
  readonly testFolders: readonly string[];
  readonly #files: readonly SnapshotFile[];
  readonly #catalog: Catalog;
  readonly #classifier: FileClassifier;
  readonly #told = new Map<string, ToldContent>();
  /** Names that say nothing unless the content does. */
  readonly #deciding: (path: string) => boolean;
  /** Those among them whose content counts only where git tracks the file. */
  readonly #decidingInGit: (path: string) => boolean;
  /** Files of such names that were read. */
  readonly #read = new Set<string>();

  constructor(files: readonly SnapshotFile[], catalog: Catalog) {
    this.#files = files;
    this.#catalog = catalog;
    this.#classifier = createFileClassifier(catalog);
    this.testFolders = testFolders(
      files.map(({ path }) => path),
      this.#classifier,
    );
    this.#deciding = named(catalog.secretContents.filter(({ decides }) => decides !== false));
    this.#decidingInGit = named(catalog.secretContents.filter(({ decides }) => decides === "committed"));
  }

  /** Takes what the content of a file says. */
  add(path: string, told: ToldContent | undefined): void {
    if (told !== undefined) this.#told.set(path, told);
  }

  /** Takes note that the content of a file was looked at. */
  read(path: string): void {
    if (this.#deciding(path)) this.#read.add(path);
  }

  /** All of them, when everything was read. A file whose content should decide and is not known counts by its name. */
  state(gaps: readonly Gap[]): readonly Fact[] {
    const classifier = this.#classifier;
    const secret = new Set(this.#catalog.fileClasses.classes.filter((entry) => entry.secret).map(({ id }) => id));
    const contents = new Map(this.#catalog.secretContents.map((content) => [content.id, content]));
    for (const { path } of gaps) this.#read.delete(path);
    return this.#files.flatMap((file): Fact[] => {
      if (file.type !== "file" && file.type !== "symlink") return [];
      // What git does not track is for one machine, and may hold another value tomorrow.
      const counts = file.tracked || !this.#decidingInGit(file.path);
      const told = counts ? this.#told.get(file.path) : undefined;
      const byName = classifier.classOf(file.path);
      const id = told === undefined ? byName : (contents.get(told.content)?.class ?? byName);
      if (id === undefined || !(told !== undefined || secret.has(id) || id === "agent-transcripts")) return [];
      if (told === undefined && counts && secret.has(id) && this.#read.has(file.path)) return [];
      const example =
        !file.content ||
        classifier.isTestMaterial(file.path) ||
        this.testFolders.some((folder) => file.path.startsWith(`${folder}/`)) ||
        classifier.isSpared(file.path, id) ||
        told?.sample === true ||
        (file.type === "file" && file.size === 0);
      const found = { at: wholeFile(file.path), tracked: file.tracked, ignored: file.ignored, example };
      // A content without a weight of its own says no more than the name does.
      if (told !== undefined && contents.get(told.content)?.severity !== undefined)
        return [{ kind: "secretFile", ...found, class: id, content: told.content }];
      return [secret.has(id) ? { kind: "secretFile", ...found, class: id } : { kind: "transcript", ...found }];
    });
  }
}

/** Tells whether a path has one of the names or endings of some contents. */
function named(contents: Catalog["secretContents"]): (path: string) => boolean {
  const names = new Set(contents.flatMap((content) => content.names));
  const endings = contents.flatMap((content) => content.endings).filter((ending) => ending !== "");
  return (path) => {
    const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
    return names.has(name) || endings.some((ending) => name.endsWith(ending));
  };
}
