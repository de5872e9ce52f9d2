import type { Catalog } from "../catalog/catalog.ts";
import { Globs } from "../catalog/globs.ts";
import type { PinPlace } from "../catalog/pinning.ts";
import type { Severity } from "../model/finding.ts";
import type { Pin } from "../model/requirement.ts";
import { createFileClassifier } from "./file.ts";

/** How much a loose requirement weighs where it stands. */
export class PinPlaces {
  readonly #places: readonly { readonly id: PinPlace; readonly holds: (path: string) => boolean }[];
  readonly #severities: ReadonlyMap<string, Readonly<Record<PinPlace, Severity | "none">>>;

  constructor(catalog: Pick<Catalog, "pinning" | "fileClasses">) {
    const files = createFileClassifier(catalog);
    this.#places = catalog.pinning.places.places.map(({ id, paths, "test-material": material }) => {
      const globs = new Globs(paths);
      return { id, holds: (path) => globs.match(path) || (material === true && files.isTestMaterial(path)) };
    });
    this.#severities = new Map(catalog.pinning.places.severities.map((row) => [`${row.weight} ${row.pin}`, row]));
  }

  of(path: string): PinPlace {
    return this.#places.find(({ holds }) => holds(path))?.id ?? "project";
  }

  /** Undefined where it is no finding. */
  severity(weight: string, pin: Pin, place: PinPlace): Severity | undefined {
    const severity = this.#severities.get(`${weight} ${pin}`)?.[place] ?? "none";
    return severity === "none" ? undefined : severity;
  }
}

const known = new WeakMap<Catalog["pinning"], PinPlaces>();

/** The places of one catalog, made once. */
export function pinPlacesOf(catalog: Pick<Catalog, "pinning" | "fileClasses">): PinPlaces {
  const found = known.get(catalog.pinning) ?? new PinPlaces(catalog);
  known.set(catalog.pinning, found);
  return found;
}
