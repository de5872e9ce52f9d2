import { posix } from "node:path";
import type { ActionClass } from "../../catalog/agent-profile.ts";
import type { AgentSetting } from "../../model/agent.ts";
import type { Facts } from "../../model/fact.ts";
import type { Decision } from "../engine.ts";
import { globs } from "../globs.ts";
import { effectsOf, type Touched } from "../shell/effects.ts";
import { coversHost } from "./rules.ts";

/** Files that no command in the sandbox may write, and that the editor's own tools ask about. https://cursor.com/docs/reference/sandbox */
const PROTECTED = [
  ".cursor/*.json",
  ".cursor/**/*.json",
  ".cursor/.workspace-trusted",
  ".claude/*.json",
  ".claude/**/*.json",
  ".vscode/**",
  "**/*.code-workspace",
  ".git/hooks/**",
  ".git/config",
  ".git/info/attributes",
  ".cursorignore",
];

export const isProtected: (path: string) => boolean = globs(PROTECTED, { dot: true, nocase: true });

/**
 * Hosts that the sandbox reaches by default, as far as the documentation names them: "common package managers and language tools (npm, PyPI,
 * crates.io, Docker registries, GitHub, Maven, NuGet, and many more)". https://cursor.com/docs/agent/security/run-modes
 */
const DEFAULT_HOSTS = [
  "*.npmjs.org",
  "*.yarnpkg.com",
  "*.pypi.org",
  "*.pythonhosted.org",
  "*.crates.io",
  "proxy.golang.org",
  "*.rubygems.org",
  "*.maven.apache.org",
  "*.nuget.org",
  "*.docker.io",
  "ghcr.io",
  "*.github.com",
  "*.githubusercontent.com",
];

/** The domain in which a program connects that is given no address. */
const DOMAIN_OF: Readonly<Record<string, string>> = {
  npm: "npmjs.org",
  npx: "npmjs.org",
  pnpm: "npmjs.org",
  bun: "npmjs.org",
  yarn: "yarnpkg.com",
  pip: "pypi.org",
  pip3: "pypi.org",
  uv: "pypi.org",
  poetry: "pypi.org",
  cargo: "crates.io",
  go: "golang.org",
  gem: "rubygems.org",
  mvn: "maven.apache.org",
  docker: "docker.io",
  git: "github.com",
  gh: "github.com",
};

/** What `.cursor/sandbox.json` makes of the sandbox in which commands run unasked. */
export class CursorSandbox {
  readonly #settings: readonly AgentSetting[];

  constructor(facts: Facts) {
    this.#settings = facts.of("agentSetting").filter(({ agent, at }) => agent === "cursor" && /^\.cursor\/sandbox\.json$/i.test(at.path));
  }

  get(key: string): AgentSetting | undefined {
    return this.#settings.find((setting) => setting.key === key);
  }

  /** The setting that switches the sandbox off: then every command runs as it is. */
  get off(): AgentSetting | undefined {
    const type = this.get("type");
    return type?.value === "insecure_none" ? type : undefined;
  }

  /** Whether a command works under the limits, and so runs unasked; what does not is put to the reviewing model. */
  decide(command: string, kind: ActionClass): Decision {
    const { off } = this;
    if (off) return { outcome: "allow", because: "sandbox.json switches the sandbox off: commands run unasked and unheld.", rule: off.at };
    const effects = effectsOf(command);
    const closed = effects.writes.find((touched) => !this.#mayWrite(touched));
    if (closed) return review(`The sandbox does not let it write ${closed.path}`);
    if (kind === "run-network" || kind === "run-deploy" || effects.connects) return this.#network(command);
    return { outcome: "allow", because: "Commands run unasked inside the sandbox." };
  }

  #network(command: string): Decision {
    const hosts = hostsOf(command);
    const list = (key: string): readonly string[] => [this.get(`networkPolicy.${key}`)?.value ?? []].flat().map(String);
    // Of a domain that was only guessed from the program, any host will do.
    const covered = (patterns: readonly string[], url: string): boolean =>
      patterns.some((pattern) => coversHost(pattern, url) || (url.startsWith("guess://") && pattern.endsWith(`.${hostOf(url)}`)));
    const open = this.get("networkPolicy.default");
    const allow = this.get("networkPolicy.allow");
    if (hosts.some((url) => covered(list("deny"), url)) || (hosts.length === 0 && list("deny").includes("*")))
      return review("sandbox.json closes the host");
    if (open?.value === "allow")
      return { outcome: "allow", because: "sandbox.json opens the network to commands in the sandbox.", rule: open.at };
    if (hosts.length > 0 && hosts.every((url) => covered([...list("allow"), ...DEFAULT_HOSTS], url))) {
      const own = allow && hosts.some((url) => covered(list("allow"), url)) ? { rule: allow.at } : {};
      return {
        outcome: "allow",
        because: `The sandbox reaches ${hosts.map(hostOf).join(", ")}, by ${"rule" in own ? "sandbox.json" : "default"}.`,
        ...own,
      };
    }
    return review("The sandbox does not reach the host");
  }

  #mayWrite({ path, folder }: Touched): boolean {
    const place = /^[/~$]/.test(path) ? path : folder === undefined ? undefined : posix.normalize(posix.join(folder, path));
    const added = [this.get("additionalReadwritePaths")?.value ?? []]
      .flat()
      .map((entry) => posix.normalize(String(entry)).replace(/\/$/, ""));
    if (place === undefined) return false;
    if (added.some((root) => place === root || place.startsWith(`${root}/`))) return true;
    if (/^(?:\.\.(?:\/|$)|[~$])/.test(place)) return false;
    if (place.startsWith("/"))
      return place.startsWith("/dev/") || (place.startsWith("/tmp/") && this.get("disableTmpWrite")?.value !== true);
    return this.get("type")?.value !== "workspace_readonly" && !isProtected(place);
  }
}

/** Cursor's default run mode puts the rest to a model, which lets it pass or has a person asked. */
export function review(why: string): Decision {
  return { outcome: "unknown", because: `${why}: in Auto-review, the default, a model decides whether anybody is asked.` };
}

function hostsOf(command: string): readonly string[] {
  const urls = [...command.matchAll(/[a-z][a-z\d+.-]*:\/\/[^\s'"]+/gi)].map(([url]) => url);
  if (urls.length > 0) return urls;
  const remotes = [...command.matchAll(/(?:^|\s)[\w.-]+@([\w.-]+):/g)].map(([, host]) => `ssh://${host}`);
  if (remotes.length > 0) return remotes;
  const programs = [...command.matchAll(/(?:^|[;&|(]\s*|\s)([a-z][\w-]*)(?=\s|$)/g)].map(([, name = ""]) => name);
  const known = programs.flatMap((name) => (Object.hasOwn(DOMAIN_OF, name) ? [`guess://${DOMAIN_OF[name]}`] : []));
  return [...new Set(known.slice(0, 1))];
}

function hostOf(url: string): string {
  return /:\/\/(?:[^/@]*@)?([^/:?#]+)/.exec(url)?.[1] ?? url;
}
