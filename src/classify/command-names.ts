/** Class that a script's name promises, word by word. A name is a promise, not a proof: the verdict says so. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  test: [
    "test",
    "tests",
    "spec",
    "specs",
    "e2e",
    "coverage",
    "cov",
    "unit",
    "integration",
    "vitest",
    "jest",
    "mocha",
    "cypress",
    "playwright",
    "pytest",
    "tox",
    "bench",
    "benchmark",
    "smoke",
  ],
  "format-lint": [
    "lint",
    "linter",
    "format",
    "fmt",
    "prettier",
    "eslint",
    "biome",
    "check",
    "checks",
    "typecheck",
    "types",
    "tsc",
    "style",
    "stylelint",
    "ruff",
    "mypy",
    "black",
    "flake8",
    "pylint",
    "clippy",
    "vet",
    "validate",
    "verify",
    "knip",
    "audit",
    "analyse",
    "analyze",
    "phpstan",
    "rubocop",
    "fix",
    "typos",
    "spellcheck",
  ],
  build: [
    "build",
    "all",
    "default",
    "compile",
    "bundle",
    "dist",
    "webpack",
    "rollup",
    "generate",
    "codegen",
    "gen",
    "pack",
    "prepack",
    "package",
    "docs",
    "doc",
    "storybook",
    "transpile",
    "assemble",
    "image",
    "proto",
    "prepare",
  ],
  other: [
    "start",
    "dev",
    "serve",
    "server",
    "watch",
    "preview",
    "run",
    "up",
    "down",
    "stop",
    "logs",
    "shell",
    "console",
    "help",
    "debug",
    "restart",
  ],
  "package-install": ["install", "setup", "bootstrap", "deps", "dependencies", "init", "provision", "venv"],
  "destructive-filesystem": ["clean", "purge", "nuke", "wipe", "distclean", "clobber", "cleanup"],
  publish: ["publish", "release", "semantic-release", "npm-publish", "upload"],
  "database-migration": [
    "migrate",
    "migration",
    "migrations",
    "migrator",
    "db",
    "seed",
    "schema",
    "prisma",
    "alembic",
    "flyway",
    "liquibase",
    "knex",
  ],
  deployment: [
    "deploy",
    "deployment",
    "ship",
    "rollout",
    "rollback",
    "terraform",
    "helm",
    "kubectl",
    "k8s",
    "infra",
    "promote",
    "undeploy",
    "destroy",
    "apply",
    "cdk",
    "pulumi",
    "ansible",
  ],
};

/** What wins wherever in the name it stands: `build:deploy` deploys. */
const DECISIVE = ["deployment", "database-migration", "publish"];

const BY_WORD: ReadonlyMap<string, string> = new Map(
  Object.entries(WORDS).flatMap(([id, words]) => words.map((word) => [word, id] as const)),
);

/** The class that a script, target, task or file name promises: `test:unit` → `test`, `scripts/deploy-prod.sh` → `deployment`. */
export function classByName(name: string): string | undefined {
  const base = (name.split("/").at(-1) ?? name).replace(/\.(?:sh|bash|zsh|[cm]?[jt]sx?|py|rb|pl|php|ps1|bat|cmd)$/iu, "");
  const words = base
    .replace(/(?<=[a-z])(?=[A-Z])/gu, "-")
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter(Boolean);
  const whole = BY_WORD.get(base.toLowerCase());
  if (whole !== undefined) return whole;
  const found = words.flatMap((word) => BY_WORD.get(word) ?? BY_WORD.get(word.replace(/^(?:pre|post)(?=[a-z]{3})/u, "")) ?? []);
  const first = found[0];
  // What is tested or checked is named after the verb: `test:migrations` migrates nothing but a test database.
  if (first === "test" || first === "format-lint") return first;
  return DECISIVE.find((id) => found.includes(id)) ?? first;
}
