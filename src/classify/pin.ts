import type { Catalog } from "../catalog/catalog.ts";
import type { PinEcosystem, PinGrammar } from "../catalog/pinning.ts";
import type { Ecosystem, Pin, Requirement } from "../model/requirement.ts";
import { npmSpecifier } from "../parse/npm-specifier.ts";
import { pythonRequirement } from "../parse/python-requirement.ts";

/** How firmly one requirement is fixed by what is written for it alone, and why. */
export interface Firmness {
  /** Undefined where only a run would tell. */
  readonly pin: Pin | undefined;
  readonly because: string;
}

/** What a version may be as long as; nobody writes a longer one. */
const LONGEST = 300;

interface CompiledGrammar {
  readonly rules: readonly { readonly matches: RegExp; readonly pin: Pin; readonly because: string }[];
  readonly otherwise: { readonly pin: Pin; readonly because: string };
}

/** The one scale on which requirements of every ecosystem are put. */
export class PinScale {
  readonly #grammars = new Map<string, CompiledGrammar>();
  readonly #ecosystems: ReadonlyMap<Ecosystem, PinEcosystem>;

  constructor({ grammars, ecosystems }: Pick<Catalog["pinning"], "grammars" | "ecosystems">) {
    for (const grammar of grammars) this.#grammars.set(grammar.id, compile(grammar));
    this.#ecosystems = new Map(ecosystems.map((ecosystem) => [ecosystem.id, ecosystem]));
  }

  /** What people call the things of an ecosystem, and how they are rated. */
  ecosystem(id: Ecosystem): PinEcosystem {
    const found = this.#ecosystems.get(id);
    if (!found) throw new Error(`rules/pinning/ecosystems.yml does not know ${id}`);
    return found;
  }

  of({
    ecosystem,
    source,
    version,
    hashed,
    dynamic,
  }: Pick<Requirement, "ecosystem" | "source" | "version" | "hashed" | "dynamic">): Firmness {
    // What lies in the tree changes with the tree: there is nothing to pin.
    if (source === "local") return { pin: "immutable", because: "lies in the repository" };
    if (hashed) return { pin: "immutable", because: "a hash of its content stands beside it" };
    if (dynamic) return { pin: undefined, because: "only a run would tell which" };
    if (source === "url") return { pin: "floating", because: "a file at an address, without its hash" };
    if (source === "git" && version.startsWith("semver:")) return { pin: "range", because: "the newest tag of a range" };
    return this.version(source === "git" ? "git-ref" : this.ecosystem(ecosystem).grammar, version);
  }

  /** How firm a version is in one grammar. */
  version(grammar: string, written: string): Firmness {
    const version = written.trim();
    if (version.length > LONGEST) return { pin: "floating", because: "not a version" };
    if (grammar === "npm") return { pin: npmSpecifier(version).pin, because: "as npm reads it" };
    if (grammar === "python") return { pin: pythonPin(version), because: "as pip reads it" };
    const known = this.#grammars.get(grammar);
    if (!known) throw new Error(`rules/pinning/grammars.yml does not know ${grammar}`);
    return known.rules.find(({ matches }) => matches.test(version)) ?? known.otherwise;
  }
}

function compile({ rules, otherwise }: PinGrammar): CompiledGrammar {
  return { rules: rules.map((rule) => ({ ...rule, matches: new RegExp(`^(?:${rule.matches})$`, "iu") })), otherwise };
}

/** The clauses of PEP 440, and the carets, tildes and stars that Poetry adds. */
function pythonPin(version: string): Pin {
  if (version === "" || version === "*") return "floating";
  if (/^(?:\^|~(?!=))|\|\|/.test(version)) return "range";
  return pythonRequirement(`name ${version}`)?.pin ?? "range";
}

const scales = new WeakMap<Catalog["pinning"], PinScale>();

/** The scale of one catalog, made once. */
export function pinScaleOf({ pinning }: Pick<Catalog, "pinning">): PinScale {
  const known = scales.get(pinning) ?? new PinScale(pinning);
  scales.set(pinning, known);
  return known;
}
