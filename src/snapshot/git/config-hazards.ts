import { table } from "../../model/table.ts";
import type { ConfigEntry } from "./config-text.ts";

/** A key that runs, redirects or hides something. */
export interface ConfigHazard {
  readonly entry: ConfigEntry;
  readonly key: string;
  readonly effect: string;
}

/** Where the configuration lies: a submodule's must name its work tree, for it lies elsewhere. */
export type ConfigOwner = "repository" | "submodule";

/**
 * The hazards in a configuration. Everything that git and common tools write on a plain clone is none: addresses, branches, user names,
 * `core.bare` and its kin, git-lfs's own filter, what the checkout action leaves behind. Values are looked at here and never passed on.
 * @param inTree whether an absolute path lies in the scanned tree.
 */
export function configHazards(
  entries: readonly ConfigEntry[],
  owner: ConfigOwner,
  inTree: (path: string) => boolean,
): readonly ConfigHazard[] {
  const plain = entries.flatMap((entry) => {
    if (isOrdinaryLfs(entry) || isCheckoutCredential(entry, inTree)) return [];
    const rule = RULES.get(`${entry.section}.${entry.subsection === null ? "" : "*."}${entry.key}`) ?? wildcard(entry);
    if (rule === undefined || !rule.when(entry.value)) return [];
    if (owner === "submodule" && rule.key === "core.worktree") return [];
    return [{ entry, key: name(rule.key, entry), effect: rule.effect }];
  });
  return [...plain, ...lazyFetches(entries, plain)];
}

/** Names of the remotes that a configuration defines, sorted; a name that is no plain word could be an address with a credential. */
export function remoteNames(entries: readonly ConfigEntry[]): readonly string[] {
  const names = entries.filter(({ section, subsection, key }) => section === "remote" && subsection !== null && key === "url");
  return [...new Set(names.map(({ subsection }) => tame(subsection ?? "")))].sort();
}

interface Rule {
  readonly key: string;
  readonly when: (value: string | null) => boolean;
  readonly effect: string;
}

type When = Rule["when"];

const TRUTH = /^(?:true|yes|on|false|no|off|-?\d+[kmg]?|)$/i;
const NULL_DEVICE = /^(?:\/dev\/null|NUL|)$/i;

const set: When = (value) => value !== null && value !== "";
const isTrue: When = (value) => value === null || /^(?:true|yes|on|-?[1-9]\d*[kmg]?)$/i.test(value);
const isFalse: When = (value) => value !== null && /^(?:false|no|off|0|)$/i.test(value);
const program: When = (value) => value !== null && !TRUTH.test(value);
/** `ext::sh -c …`, `fd::3` and other addresses that name a helper program. */
const helperAddress: When = (value) => value !== null && /^[A-Za-z0-9][A-Za-z0-9+.-]*::/.test(value);
const shellCommand: When = (value) => value?.trimStart().startsWith("!") ?? false;
const otherThan =
  (...usual: readonly string[]): When =>
  (value) =>
    set(value) && !usual.includes(value ?? "");
const always: When = (value) => value !== null && /^(?:always|user)$/i.test(value);
const unusual =
  (usual: RegExp): When =>
  (value) =>
    program(value) && !usual.test(value ?? "");
const PAGERS = /^(?:cat|less|more|delta)(?: [\w=-]+)*$/;
const EDITORS = /^(?:vi|vim|nvim|nano|emacs|code|subl)(?: [\w=-]+)*$/;
const SIGNERS = /^(?:gpg2?|gpgsm|ssh-keygen)$/;
/** git's own helpers and those of its installers, which keep passwords and are no program of the repository. */
const HELPERS = /^(?:store|cache|osxkeychain|wincred|manager|manager-core|libsecret|gnome-keyring)(?: --[\w-]+(?:=[^;&|`$<>()]*)?)*$/;
/** ssh itself with a key of one's own, as people and the checkout action set it; an option that can name a program is not among them. */
const PLAIN_SSH =
  /^"?(?:\/usr\/bin\/)?ssh"?(?: -i ?(?:"[^"`$\\;|&<>]*"|[^\s"'`$\\;|&<>()]+)| -o ?"?(?:StrictHostKeyChecking|CheckHostIP|UserKnownHostsFile|IdentitiesOnly)=[^\s"'`$\\;|&<>()]*"?| -[46])*$/;

const named = (when: string): string => `a program named in the repository's git configuration runs ${when}`;

/** Keys by what they do; `*` stands for the quoted part of the section. Sources: git-config(1), and for which commands: tried on git 2.39. */
const TABLE: readonly (readonly [key: string, when: When, effect: string])[] = [
  ["core.fsmonitor", program, named("whenever git reads the index, in almost every command")],
  [
    "core.hooksPath",
    (value) => value !== null && !NULL_DEVICE.test(value),
    "hooks are taken from another folder that the repository's git configuration names, and run when git reaches their step",
  ],
  ["filter.*.clean", set, named("when git looks at or adds a file with that filter, also on git status and git diff")],
  ["filter.*.smudge", set, named("when git writes a file with that filter, also on checkout and archive")],
  ["filter.*.process", set, named("when git reads or writes a file with that filter, also on git status and git diff")],
  ["diff.external", set, named("on every git diff")],
  ["diff.*.command", set, named("on git diff of files with that driver")],
  ["diff.*.textconv", set, named("when git shows files with that driver, in diff, log, show and blame")],
  ["difftool.*.cmd", set, named("on git difftool")],
  ["mergetool.*.cmd", set, named("on git mergetool")],
  ["merge.*.driver", set, named("when git merges files with that driver, also in rebase and cherry-pick")],
  ["interactive.diffFilter", set, named("when git shows a part of a file to choose from")],
  ["include.path", set, "another configuration file is read, and every key in it has effect"],
  ["includeIf.*.path", set, "another configuration file is read under a condition, and every key in it has effect"],
  ["core.worktree", set, "git works on another folder than the one in which the repository lies"],
  ["core.attributesFile", set, "attributes, which choose filters and drivers, are read from another file"],
  ["core.excludesFile", set, "ignore rules are read from another file and can hide files from git status"],
  ["core.sshCommand", unusual(PLAIN_SSH), named("whenever git connects over SSH")],
  ["core.gitProxy", set, named("whenever git connects over the git protocol")],
  ["core.askPass", set, named("when git asks for a password, and is given it")],
  ["core.pager", unusual(PAGERS), named("when git shows its output on a terminal")],
  ["pager.*", unusual(PAGERS), named("when git shows its output on a terminal")],
  ["core.editor", unusual(EDITORS), named("when git opens an editor, also on commit, merge and rebase")],
  ["sequence.editor", set, named("on an interactive rebase")],
  ["core.alternateRefsCommand", set, named("when git asks a borrowed object store for its branches")],
  ["credential.helper", unusual(HELPERS), named("when git needs a password, and is given it")],
  ["credential.*.helper", unusual(HELPERS), named("when git needs a password, and is given it")],
  ["alias.*", shellCommand, "a git command of that name runs a shell command"],
  ["alias.*.command", shellCommand, "a git command of that name runs a shell command"],
  ["gpg.program", unusual(SIGNERS), named("when git signs or checks a signature, also on log and show where signatures are shown")],
  ["gpg.*.program", unusual(SIGNERS), named("when git signs or checks a signature, also on log and show where signatures are shown")],
  ["gpg.ssh.defaultKeyCommand", set, named("when git signs a commit")],
  ["remote.*.url", helperAddress, "the address names a program, which runs on fetch, pull and clone"],
  ["remote.*.pushurl", helperAddress, "the address names a program, which runs on push"],
  ["remote.*.uploadpack", otherThan("git-upload-pack"), named("on fetch and pull")],
  ["remote.*.receivepack", otherThan("git-receive-pack"), named("on push")],
  ["remote.*.vcs", set, "a remote helper program runs on fetch and push"],
  ["submodule.*.url", helperAddress, "the address names a program, which runs when the submodule is fetched"],
  ["submodule.*.update", shellCommand, "a shell command runs on git submodule update"],
  ["url.*.insteadOf", set, "git contacts another address than the one that is written"],
  ["url.*.pushInsteadOf", set, "git pushes to another address than the one that is written"],
  ["protocol.allow", always, "addresses that name a program are allowed"],
  ["protocol.ext.allow", always, "addresses that name a program are allowed"],
  ["http.sslVerify", isFalse, "git does not check who it is connected to"],
  ["http.*.sslVerify", isFalse, "git does not check who it is connected to"],
  ["uploadpack.packObjectsHook", set, named("when someone fetches from this repository")],
  ["tar.*.command", set, named("on git archive")],
  ["trailer.*.command", set, named("when git adds that trailer to a commit message")],
  ["trailer.*.cmd", set, named("when git adds that trailer to a commit message")],
  ["gc.recentObjectsHook", set, named("when git collects garbage, which it also does unasked")],
  ["hook.*.command", set, "a hook that is defined in the repository's git configuration runs when git reaches its step"],
  ["browser.*.cmd", set, named("when git opens a web page")],
  ["man.*.cmd", set, named("when git shows its manual")],
  ["sendemail.sendmailCmd", set, named("on git send-email")],
  [
    "status.showUntrackedFiles",
    (value) => value !== null && /^(?:no|false|off|0)$/i.test(value),
    "git status hides files that are not tracked",
  ],
  ["core.ignoreStat", isTrue, "git takes files that it wrote for unchanged without looking"],
  ["submodule.*.ignore", (value) => value === "all", "changes in the submodule are hidden from git status"],
  ["diff.ignoreSubmodules", (value) => value === "all", "changes in submodules are hidden from git status"],
];

const RULES: ReadonlyMap<string, Rule> = new Map(TABLE.map(([key, when, effect]) => [key.toLowerCase(), { key, when, effect }]));

function wildcard(entry: ConfigEntry): Rule | undefined {
  // `alias.*` and `pager.*` name their key where other sections name their quoted part.
  if (entry.subsection === null) return RULES.get(`${entry.section}.*`);
  return RULES.get(`${entry.section}.${entry.subsection.toLowerCase()}.${entry.key}`);
}

/** A missing object is fetched while git reads. That is how partial clones work; it is a hazard where fetching runs a program. */
function lazyFetches(entries: readonly ConfigEntry[], plain: readonly ConfigHazard[]): readonly ConfigHazard[] {
  const running = new Set(plain.filter(({ entry }) => entry.section === "remote").map(({ entry }) => entry.subsection));
  const any = plain.some(({ key }) => key === "core.sshCommand" || key === "core.gitProxy" || key.startsWith("url."));
  const promisors = entries.filter(
    ({ section, subsection, key, value }) => section === "remote" && subsection !== null && key === "promisor" && isTrue(value),
  );
  return promisors
    .filter(({ subsection }) => any || running.has(subsection))
    .map((entry) => ({
      entry,
      key: name("remote.*.promisor", entry),
      effect: "git fetches missing objects from that remote while it reads, and so runs what the remote's configuration names",
    }));
}

/** The key as people write it. Addresses stand in some sections' names and may hold credentials, so those names stay out. */
function name(key: string, { section, subsection, key: last }: ConfigEntry): string {
  if (!key.includes("*")) return key;
  if (subsection === null) return key.replace("*", tame(last));
  return NAMED_BY_ADDRESS.has(section) ? key : key.replace("*", tame(subsection));
}

const NAMED_BY_ADDRESS: ReadonlySet<string> = new Set(["url", "http", "credential", "includeif"]);

function tame(text: string): string {
  return /^[A-Za-z0-9._/ -]{1,100}$/.test(text) ? text : "*";
}

// git-lfs writes these with `git lfs install --local`; `--skip-smudge` adds the second form. https://github.com/git-lfs/git-lfs (lfs/attribute.go)
const LFS: Readonly<Record<string, readonly string[]>> = table({
  clean: ["git-lfs clean -- %f", "git-lfs clean %f"],
  smudge: ["git-lfs smudge -- %f", "git-lfs smudge --skip -- %f", "git-lfs smudge %f"],
  process: ["git-lfs filter-process", "git-lfs filter-process --skip"],
});

/** git-lfs's own filter is what a plain clone of a repository with LFS files has. */
function isOrdinaryLfs({ section, subsection, key, value }: ConfigEntry): boolean {
  return section === "filter" && subsection === "lfs" && (LFS[key]?.includes(value ?? "") ?? false);
}

/**
 * From version 6 on actions/checkout keeps the job's token in a file of the runner's temporary folder and includes that under a condition
 * (git-auth-helper.ts). A file of that name inside the tree would be the tree's own.
 */
function isCheckoutCredential({ section, key, value }: ConfigEntry, inTree: (path: string) => boolean): boolean {
  if (section !== "includeif" || key !== "path" || value === null) return false;
  return (
    /^(?:[A-Za-z]:)?\/(?:[^/]+\/)*(?:_temp|runner_temp)\/git-credentials-[0-9a-f-]{36}\.config$/.test(value) &&
    !value.includes("/../") &&
    !inTree(value)
  );
}
