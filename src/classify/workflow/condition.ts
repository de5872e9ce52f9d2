import type { CiRules } from "../../catalog/ci-rules.ts";
import type { Who } from "../../catalog/ci-terms.ts";
import type { Expression } from "../../model/expression.ts";

/** Who acts, and in which event: what a condition is put to. */
export interface Circumstance {
  readonly event: string;
  readonly types: readonly string[];
  readonly who: Who;
  /** Whether somebody with a role has set the label that a condition asks for. */
  readonly labelled: boolean;
  /** Whether an output tells the role of the actor: `needs.check.outputs.allowed`. */
  readonly asksRole: (path: readonly (string | Expression)[]) => boolean;
}

/** Yes, no, or what only a run would tell. */
export type Verdict = boolean | undefined;

/** Whether a condition can hold in a circumstance, as far as its text tells. */
export function holds(tree: Expression, circumstance: Circumstance, rules: CiRules): Verdict {
  return new Evaluation(circumstance, rules).of(tree);
}

/** The path of a context as a text with dots; undefined where a part is itself worked out. */
export function dotted(path: readonly (string | Expression)[]): string | undefined {
  return path.every((part) => typeof part === "string") ? path.join(".") : undefined;
}

/** Contexts that hold the name of the repository that a pull request comes from. */
const HEAD_REPOSITORY =
  /^github\.event\.(?:pull_request\.head\.(?:repo\.(?:full_name|name|id|owner\.(?:login|id)|html_url)|user\.login)|workflow_run\.head_repository\.(?:full_name|id|owner\.login))$/u;
const HEAD_IS_FORK = /^github\.event\.(?:pull_request\.head\.repo|workflow_run\.head_repository)\.fork$/u;
/** Events whose run an outsider causes with a fork. */
const OF_FORKS = new Set(["pull_request", "pull_request_target", "workflow_run"]);
const ACTOR = /^github\.(?:actor|triggering_actor|event\.sender\.login|actor_id|event\.sender\.id)$/u;
const AUTHOR =
  /^github\.event\.(?:issue|comment|review|discussion|pull_request|workflow_run\.actor|workflow_run\.triggering_actor)(?:\.user)?\.(?:login|id)$/u;
const LABELS = /^github\.event\.(?:label\.name|(?:pull_request|issue)\.labels(?:\.\*)?(?:\.name)?)$/u;
/** Events of the base repository that nobody outside can be behind. */
const OWN_EVENTS = new Set(["push", "schedule", "workflow_dispatch", "release", "merge_group", "create", "repository_dispatch"]);

class Evaluation {
  readonly #now: Circumstance;
  readonly #rules: CiRules;

  constructor(now: Circumstance, rules: CiRules) {
    this.#now = now;
    this.#rules = rules;
  }

  of(tree: Expression): Verdict {
    switch (tree.kind) {
      case "literal":
        return tree.value !== null && tree.value !== false && tree.value !== 0 && tree.value !== "";
      case "not": {
        const inner = this.of(tree.of);
        return inner === undefined ? undefined : !inner;
      }
      case "binary":
        return this.#binary(tree);
      case "call":
        return this.#call(tree.name, tree.args);
      case "context":
        return this.#bare(tree.path);
      case "member":
        return undefined;
      default:
        return tree satisfies never;
    }
  }

  get #outside(): boolean {
    return this.#now.who !== "maintainer";
  }

  #binary({ op, left, right }: Extract<Expression, { kind: "binary" }>): Verdict {
    if (op === "&&") {
      const [one, other] = [this.of(left), this.of(right)];
      return one === false || other === false ? false : one === undefined || other === undefined ? undefined : true;
    }
    if (op === "||") {
      const [one, other] = [this.of(left), this.of(right)];
      return one === true || other === true ? true : one === undefined || other === undefined ? undefined : false;
    }
    if (op !== "==" && op !== "!=") return undefined;
    const equal = this.#equal(left, right) ?? this.#equal(right, left);
    return equal === undefined ? undefined : op === "==" ? equal : !equal;
  }

  /** Whether what stands in a context equals something else. */
  #equal(one: Expression, other: Expression): Verdict {
    if (one.kind === "literal" && other.kind === "literal") return one.value === other.value;
    // `fromJSON(x) == true` and `contains(…) == true` say no more than what stands in them.
    if (
      other.kind === "literal" &&
      typeof other.value === "boolean" &&
      (one.kind === "call" || one.kind === "binary" || one.kind === "not")
    ) {
      const inner = this.of(one);
      return inner === undefined ? undefined : inner === other.value;
    }
    if (one.kind !== "context") return undefined;
    const path = dotted(one.path);
    const asks = this.#now.asksRole(one.path);
    const value = other.kind === "literal" ? other.value : undefined;
    // Which answer lets somebody in is not known: whatever is asked for, an outsider does not have it.
    if (asks) return this.#outside && value !== false && value !== "false" ? false : undefined;
    if (path === undefined) return undefined;
    if (HEAD_REPOSITORY.test(path)) return this.#outside && OF_FORKS.has(this.#now.event) && !this.#namesHead(other) ? false : undefined;
    if (HEAD_IS_FORK.test(path))
      return this.#outside && OF_FORKS.has(this.#now.event) && value !== undefined ? value === true || value === "true" : undefined;
    if (value === undefined) return ACTOR.test(path) || AUTHOR.test(path) ? this.#named(path, other) : undefined;
    const text = String(value);
    if (path === "github.event_name") return text.toLowerCase() === this.#now.event;
    if (path === "github.event.action") return this.#action(text);
    if (path === "github.event.workflow_run.event") return this.#outside && OWN_EVENTS.has(text) ? false : undefined;
    if (path.endsWith(".author_association")) return this.#association(path, [text]);
    if (ACTOR.test(path) || AUTHOR.test(path)) return this.#login(path, [text]);
    if (LABELS.test(path)) return this.#label();
    if (/\.merged$/u.test(path)) return this.#outside && value === true ? false : undefined;
    return this.#ref(path, text);
  }

  /** A comparison of two heads of the same pull request says nothing. */
  #namesHead(other: Expression): boolean {
    return other.kind === "context" && HEAD_REPOSITORY.test(dotted(other.path) ?? "");
  }

  #named(path: string, other: Expression): Verdict {
    const owner = other.kind === "context" ? dotted(other.path) : undefined;
    if (owner === "github.repository_owner" || owner === "github.event.repository.owner.login") return this.#login(path, ["owner"]);
    // Whoever is named in a setting of the repository is known to it.
    return owner?.startsWith("vars.") || owner?.startsWith("secrets.") ? this.#login(path, ["known"]) : undefined;
  }

  #action(text: string): Verdict {
    if (this.#now.types.length > 0 && !this.#now.types.includes(text)) return false;
    if (this.#rules.events.rolesOnly.includes(text)) return this.#label();
    return this.#now.types.length === 1 ? true : undefined;
  }

  /** Only somebody with a role sets a label; forms may set one on an issue. */
  #label(): Verdict {
    return this.#now.labelled || !this.#outside || this.#now.event === "issues" ? undefined : false;
  }

  #association(path: string, allowed: readonly string[]): Verdict {
    if (!this.#outside) return undefined;
    const object = path.slice(0, path.lastIndexOf("."));
    if (object !== this.#rules.events.actors[this.#now.event]) return undefined;
    const own = this.#now.who === "outsider" ? this.#rules.events.outsiders : this.#rules.events.contributors;
    const inside = own.filter((association) => allowed.includes(association)).length;
    return inside === 0 ? false : inside === own.length ? true : undefined;
  }

  #login(path: string, names: readonly string[]): Verdict {
    if (!this.#outside) return undefined;
    const object = this.#rules.events.actors[this.#now.event];
    const acts = ACTOR.test(path) || path.replace(/\.user\.(?:login|id)$/u, "") === object;
    if (!acts) return undefined;
    // The actor of a run is who acted last, which on a pull request of somebody else a bot can be made to be.
    const spoofable = ACTOR.test(path) && OF_FORKS.has(this.#now.event) && names.some((name) => /\[bot\]$|^\d+$/u.test(name));
    return spoofable ? undefined : false;
  }

  #ref(path: string, text: string): Verdict {
    if (!this.#outside) return undefined;
    if (path === "github.ref_type") return text === "branch" ? undefined : false;
    if (path === "github.ref" || path === "github.ref_name") {
      if (this.#now.event === "pull_request") return text.startsWith("refs/pull/") ? undefined : false;
      return text.startsWith("refs/tags/") ? false : undefined;
    }
    return undefined;
  }

  #bare(path: readonly (string | Expression)[]): Verdict {
    const name = dotted(path);
    if (this.#now.asksRole(path)) return this.#outside ? false : undefined;
    if (name === undefined) return undefined;
    if (HEAD_IS_FORK.test(name)) return this.#outside && OF_FORKS.has(this.#now.event) ? true : undefined;
    if (/\.merged$/u.test(name)) return this.#outside ? false : undefined;
    return undefined;
  }

  #call(name: string, args: readonly Expression[]): Verdict {
    const [first, second] = args;
    if (!first || !second) return undefined;
    if (name === "contains") return this.#contains(first, second);
    if (name !== "startswith" || first.kind !== "context" || second.kind !== "literal") return undefined;
    return this.#ref(dotted(first.path) ?? "", String(second.value));
  }

  #contains(where: Expression, what: Expression): Verdict {
    if (where.kind === "context") {
      const path = dotted(where.path) ?? "";
      if (LABELS.test(path)) return this.#label();
      if (this.#now.asksRole(where.path)) return this.#outside ? false : undefined;
      return undefined;
    }
    const list = listOf(where);
    if (list === undefined || what.kind !== "context") return undefined;
    const path = dotted(what.path) ?? "";
    // In a list as text every part of a name is contained; for words in capitals that comes to the same.
    const holding = (value: string): boolean => (list.text === undefined ? list.items.includes(value) : list.text.includes(value));
    if (path === "github.event_name") return holding(this.#now.event);
    if (path === "github.event.action") return this.#now.types.length > 0 && !this.#now.types.some(holding) ? false : undefined;
    if (path.endsWith(".author_association")) {
      const all = [...this.#rules.events.outsiders, ...this.#rules.events.contributors];
      return this.#association(path, all.filter(holding));
    }
    if (ACTOR.test(path) || AUTHOR.test(path)) return this.#login(path, list.items);
    if (path === "github.event.workflow_run.event")
      return this.#outside && list.items.every((item) => OWN_EVENTS.has(item)) ? false : undefined;
    if (LABELS.test(path)) return this.#label();
    return undefined;
  }
}

/** A list that the text of the condition holds: `fromJSON('["a","b"]')`, or a text whose words are meant as a list. */
function listOf(tree: Expression): { readonly items: readonly string[]; readonly text?: string } | undefined {
  if (tree.kind === "literal" && typeof tree.value === "string")
    return { items: tree.value.split(/[\s,;|]+/u).filter(Boolean), text: tree.value };
  const [only] = tree.kind === "call" && tree.name === "fromjson" ? tree.args : [];
  if (only?.kind !== "literal" || typeof only.value !== "string") {
    // A list that a setting of the repository holds names people that it knows.
    if (only?.kind === "context" && /^(?:vars|secrets)\./u.test(dotted(only.path) ?? "")) return { items: ["known"] };
    return undefined;
  }
  try {
    const value: unknown = JSON.parse(only.value);
    return Array.isArray(value) ? { items: value.map(String) } : undefined;
  } catch {
    return undefined;
  }
}
