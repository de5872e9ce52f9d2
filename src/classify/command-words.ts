import type { ShellRedirect, ShellWord } from "../parse/shell-script.ts";

/** A simple command as rules see it: the program by its usual name, wrappers already taken off. */
export interface Simple {
  /** Base name without version or extension; `undefined` where only a run would tell. */
  readonly program: string | undefined;
  /** The program as written. */
  readonly written: string;
  /** True for a file of the repository that is started by its path. */
  readonly file: boolean;
  readonly args: readonly ShellWord[];
  readonly redirects: readonly ShellRedirect[];
  /** Words and redirects joined by one blank, the home folder always as `~`. */
  readonly text: string;
}

/** Names that mean the same program. */
const ALIASES: Readonly<Record<string, string>> = {
  nodejs: "node",
  py: "python",
  pypy: "python",
  gradlew: "gradle",
  mvnw: "mvn",
  podman: "docker",
  nerdctl: "docker",
  gmake: "make",
  pwsh: "powershell",
  egrep: "grep",
  fgrep: "grep",
  gsed: "sed",
  gtar: "tar",
  batcat: "bat",
  fdfind: "fd",
  tofu: "terraform",
  "invoke-webrequest": "iwr",
  "invoke-restmethod": "irm",
  "invoke-expression": "iex",
  "remove-item": "rm",
  rd: "rmdir",
  erase: "del",
  "get-content": "cat",
  "get-childitem": "ls",
  "write-host": "echo",
  "write-output": "echo",
  doas: "sudo",
  inv: "invoke",
  "npm-run-all2": "npm-run-all",
  nodenv: "asdf",
  kubectx: "kubectl",
  k: "kubectl",
  artisan: "artisan",
};

/** Program files inside a repository that stand for the tool of the same name. */
const TOOL_FOLDERS = /(?:^|\/)(?:node_modules\/\.bin|\.?venv\/(?:bin|Scripts)|env\/bin|vendor\/bin|\.bin|Scripts)\/[^/]+$/u;
const SYSTEM_FOLDERS = /^(?:\/usr)?(?:\/local)?\/s?bin\/|^\/opt\/homebrew\/bin\/|^~\/\.(?:local|cargo|bun|deno)\/bin\//u;
const TOOL_FILES = new Set([
  "gradlew",
  "mvnw",
  "rails",
  "rake",
  "rspec",
  "bundle",
  "yarn",
  "manage.py",
  "artisan",
  "console",
  "configure",
  "pants",
  "sail",
]);

/** Options that take the next word as their value, per program: without them a value would pass for the verb. */
const VALUE_OPTIONS: Readonly<Record<string, readonly string[]>> = {
  git: ["-C", "-c", "--git-dir", "--work-tree", "--namespace", "--exec-path", "--config-env"],
  npm: ["--prefix", "-C", "-w", "--workspace", "--registry", "--cache", "--userconfig", "--loglevel", "--tag"],
  pnpm: ["-C", "--dir", "-F", "--filter", "--registry", "--store-dir", "--loglevel", "--workspace-concurrency"],
  yarn: ["--cwd", "--registry", "--cache-folder", "--modules-folder"],
  bun: ["--cwd", "--config", "-c", "--filter", "-F"],
  npx: ["-p", "--package", "-c", "--call", "-w", "--workspace", "--registry"],
  bunx: ["-p", "--package"],
  docker: [
    "-H",
    "--host",
    "--context",
    "--config",
    "-c",
    "-f",
    "--file",
    "-p",
    "--project-name",
    "--project-directory",
    "--env-file",
    "--profile",
    "-e",
    "--env",
    "-v",
    "--volume",
    "--mount",
    "-w",
    "--workdir",
    "-u",
    "--user",
    "--name",
    "--network",
    "--net",
    "--entrypoint",
    "--platform",
    "-t",
    "--tag",
    "--build-arg",
    "--target",
    "--label",
    "-l",
    "--add-host",
    "--cpus",
    "-m",
    "--memory",
    "--cap-add",
    "--security-opt",
    "--pid",
    "--ipc",
    "--publish",
    "--hostname",
    "-h",
    "--restart",
    "--gpus",
    "--device",
    "--ulimit",
    "--shm-size",
  ],
  kubectl: [
    "-n",
    "--namespace",
    "--context",
    "--kubeconfig",
    "--cluster",
    "--user",
    "-s",
    "--server",
    "-f",
    "--filename",
    "-l",
    "--selector",
    "-o",
    "--output",
    "-c",
    "--container",
  ],
  concurrently: [
    "-s",
    "--success",
    "-n",
    "--names",
    "-c",
    "--prefix-colors",
    "-p",
    "--prefix",
    "-m",
    "--max-processes",
    "--restart-tries",
    "-l",
  ],
  goose: ["-dir", "-table", "-env"],
  powershell: ["-ExecutionPolicy", "-executionpolicy", "-ep", "-ex", "-WindowStyle", "-windowstyle", "-w", "-Version"],
  helm: ["-n", "--namespace", "--kube-context", "--kubeconfig", "-f", "--values", "--set", "--version"],
  terraform: ["-chdir"],
  make: ["-C", "--directory", "-f", "--file", "--makefile", "-I", "-o", "-W"],
  just: ["-f", "--justfile", "-d", "--working-directory", "--set"],
  task: ["-t", "--taskfile", "-d", "--dir"],
  cargo: ["--manifest-path", "--color", "--config", "-Z", "-C"],
  go: ["-C"],
  gradle: ["-p", "--project-dir", "-b", "--build-file", "-c", "-I", "--init-script", "-g"],
  mvn: ["-f", "--file", "-s", "--settings", "-pl", "--projects", "-P"],
  aws: ["--profile", "--region", "--output", "--endpoint-url", "--query"],
  gcloud: ["--project", "--account", "--configuration", "--format", "--region", "--zone"],
  az: ["--subscription", "--output", "-o", "--query"],
  gh: ["-R", "--repo"],
  pip: ["--python", "--index-url", "-i", "--extra-index-url", "--cache-dir", "--proxy"],
  uv: ["--directory", "--project", "--python", "-p", "--index-url", "--cache-dir"],
  poetry: ["-C", "--directory", "-P", "--project"],
  dotnet: ["--project"],
  composer: ["-d", "--working-dir"],
  bundle: ["--gemfile"],
  bazel: ["--bazelrc", "--output_base"],
  turbo: ["--filter", "-F", "--cwd", "--cache-dir", "--concurrency"],
  nx: ["-c", "--configuration", "-p", "--projects", "--parallel", "--base", "--head"],
  lerna: ["--scope", "--ignore", "--concurrency"],
  deno: ["-c", "--config", "--import-map"],
  psql: ["-h", "--host", "-U", "--username", "-d", "--dbname", "-p", "--port", "-v", "--set"],
  invoke: ["-c", "--collection", "-r", "--search-root"],
  flyctl: ["-a", "--app", "-c", "--config"],
  heroku: ["-a", "--app", "-r", "--remote"],
};

/** Reads a program word. */
export function programOf(word: ShellWord | undefined): Pick<Simple, "program" | "written" | "file"> {
  const written = word?.text ?? "";
  const value = word?.value ?? inWorkspace(written) ?? variableProgram(written);
  if (value === undefined || (word?.glob ?? false)) return { program: undefined, written, file: false };
  const path = value.replaceAll("\\", "/");
  const base = (path.split("/").at(-1) ?? path).replace(/\.(?:exe|cmd|bat|ps1)$/iu, "");
  const tool = !path.includes("/") || TOOL_FOLDERS.test(path) || SYSTEM_FOLDERS.test(path) || TOOL_FILES.has(base);
  return { program: tool ? usualName(base) : base, written, file: !tool };
}

/** `python3.12` and `py` are `python`, `./gradlew` is `gradle`. */
function usualName(base: string): string {
  const name = /^[A-Za-z]+-[A-Za-z]+$/u.test(base) || /^[A-Z]+$/u.test(base) ? base.toLowerCase() : base;
  const unversioned = name.replace(/^(?<stem>python|pypy|pip|node|ruby|php|perl|pytest|lua|clang|gcc|bash)-?\d[\d.]*$/u, "$<stem>");
  return Object.hasOwn(ALIASES, unversioned) ? (ALIASES[unversioned] ?? unversioned) : unversioned;
}

/** Programs that are by custom named by a variable of the same name: `$PYTHON -m build`, `$(MAKE) test`, `"$npm_execpath" run x`. */
function variableProgram(text: string): string | undefined {
  const name = /^\$[{(]?(?<name>[A-Za-z_][A-Za-z0-9_]*)[})]?$/u.exec(text)?.groups?.["name"]?.toLowerCase();
  if (name === undefined) return undefined;
  if (name === "npm_execpath") return "npm";
  return CUSTOMARY_VARIABLES.has(name) ? name : undefined;
}

const CUSTOMARY_VARIABLES = new Set([
  "make",
  "python",
  "python3",
  "pip",
  "pip3",
  "node",
  "npm",
  "npx",
  "yarn",
  "pnpm",
  "go",
  "cargo",
  "cc",
  "cxx",
  "ld",
  "ar",
  "docker",
  "kubectl",
  "helm",
  "terraform",
  "java",
  "javac",
  "mvn",
  "gradle",
  "php",
  "composer",
  "ruby",
  "bundle",
  "pytest",
  "install",
  "mkdir_p",
  "sphinxbuild",
  "protoc",
  "tsc",
  "uv",
  "poetry",
]);

/** Makes a simple command from words: the first is the program. */
export function simpleOf(words: readonly ShellWord[], redirects: readonly ShellRedirect[]): Simple {
  const written = words.map((word) => word.text);
  for (const redirect of redirects) if (redirect.target) written.push(redirect.op, redirect.target.text);
  return { ...programOf(words[0]), args: words.slice(1), redirects, text: atHome(written.join(" ")) };
}

/** Variables that agents, editors and package managers set to the folder of the repository, and the usual way to ask git for it. */
const WORKSPACE =
  /\$\{?(?:CLAUDE_PROJECT_DIR|CLAUDE_PLUGIN_ROOT|GEMINI_PROJECT_DIR|CURSOR_PROJECT_DIR|COPILOT_PROJECT_DIR|PROJECT_DIR|REPO_ROOT|GIT_ROOT|workspaceFolder|workspaceRoot|INIT_CWD|GITHUB_WORKSPACE|PWD|containerWorkspaceFolder|localWorkspaceFolder)(?::-[\w.$()-]*)?\}?|\$\(git rev-parse --show-toplevel\)|\$\(pwd\)/gu;

/** The path with the repository's folder written as `.`, where nothing else in it depends on the run. */
function inWorkspace(text: string): string | undefined {
  const path = text.replaceAll(WORKSPACE, ".");
  return path === text || /[$`]/u.test(path) ? undefined : path;
}

/** Writes every spelling of the home folder as `~`, so that one rule fits all of them. */
function atHome(text: string): string {
  const path = /%\w+%|\$env:|\b[A-Z]:\\/iu.test(text) ? text.replaceAll("\\", "/") : text;
  return path
    .replaceAll(WORKSPACE, ".")
    .replaceAll(
      /\$\{?HOME\}?|%USERPROFILE%|\$env:USERPROFILE|\$env:HOME\b|\/home\/[^/\s]+(?=\/)|\/Users\/[^/\s]+(?=\/)|\/root(?=\/)/giu,
      "~",
    );
}

/** Whether the next word is the value of this option. */
export function takesValue(program: string | undefined, option: string): boolean {
  return program !== undefined && Object.hasOwn(VALUE_OPTIONS, program) && VALUE_OPTIONS[program]?.includes(option) === true;
}

/** The words that are neither options nor values of options. After `--` every word counts. */
export function positionals(program: string | undefined, args: readonly ShellWord[]): readonly ShellWord[] {
  const found: ShellWord[] = [];
  for (let index = 0; index < args.length; index += 1) {
    const word = args[index];
    if (!word) continue;
    if (word.text === "--") return [...found, ...args.slice(index + 1)];
    if (!word.text.startsWith("-") || word.text === "-") found.push(word);
    else if (takesValue(program, word.text)) index += 1;
  }
  return found;
}

/** Whether an option is given: by itself, as `--x=…`, or in a bundle of single letters (`-rf` has `-r`). */
export function hasOption(args: readonly ShellWord[], option: string): boolean {
  const letter = /^-[A-Za-z]$/u.test(option) ? option.slice(1) : undefined;
  return args.some(
    ({ text }) =>
      text === option || text.startsWith(`${option}=`) || (letter !== undefined && /^-[A-Za-z]+$/u.test(text) && text.includes(letter)),
  );
}

/** A word that was not written in the text but follows from it. */
export function plainWord(text: string): ShellWord {
  return { text, value: text, glob: false, inner: [] };
}
