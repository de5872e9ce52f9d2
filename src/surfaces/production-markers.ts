import type { Fact } from "../model/fact.ts";
import { type Place, wholeFile } from "../model/place.ts";
import { text } from "../parse/data.ts";
import { templateOf } from "../parse/github-template.ts";
import { Lines } from "../parse/lines.ts";
import { parseYaml } from "../parse/yaml.ts";
import { isProductionName } from "./production-names.ts";
import type { Surface, SurfaceFile } from "./surface.ts";

/** Providers that only compute, or only touch the machine that they run on. */
const HARMLESS_PROVIDERS: ReadonlySet<string> = new Set([
  "random",
  "local",
  "null",
  "tls",
  "archive",
  "template",
  "time",
  "external",
  "http",
  "cloudinit",
  "terraform",
]);

/** Files whose presence says it. The first that fits decides. */
const BY_PATH: readonly { readonly path: RegExp; readonly sign: string; readonly gates: readonly string[] }[] = [
  { path: /\.tfstate(?:\.backup)?$/i, sign: "Terraform state in the tree", gates: ["infrastructure-token", "delete-resources"] },
  {
    path: /(?:^|\/)overlays\/prod(?:uction)?(?:[-_.][^/]*)?\/kustomization\.ya?ml$/i,
    sign: "Kustomize overlay for production",
    gates: ["infrastructure-token", "delete-resources", "diagnose-incident"],
  },
  {
    path: /(?:^|\/)values[-_.]prod(?:uction)?(?:[-_.][^/]*)?\.ya?ml$/i,
    sign: "Helm values for production",
    gates: ["infrastructure-token", "delete-resources", "diagnose-incident"],
  },
  {
    path: /(?:^|\/)pulumi\.prod(?:uction)?(?:[-_.][^/]*)?\.ya?ml$/i,
    sign: "Pulumi stack for production",
    gates: ["infrastructure-token", "delete-resources"],
  },
  {
    path: /(?:^|\/)clusters\/prod(?:uction)?(?:[-_.][^/]*)?\/(?:[^/]+\/)?(?:kustomization|flux-system)\.ya?ml$/i,
    sign: "Flux cluster for production",
    gates: ["infrastructure-token", "delete-resources", "diagnose-incident"],
  },
  {
    path: /(?:^|[./_-])prod(?:uction)?(?:[-_.][^/]*)?\.tfvars$/i,
    sign: "Terraform variables for production",
    gates: ["infrastructure-token", "delete-resources"],
  },
  {
    path: /(?:^|\/)(?:inventor(?:y|ies)|group_vars)\/(?:[^/]+\/)?prod(?:uction)?(?:[-_.][^/]*)?(?:\/hosts|\/all)?(?:\.(?:ya?ml|ini))?$/i,
    sign: "Ansible inventory for production",
    gates: ["infrastructure-token", "diagnose-incident"],
  },
  { path: /(?:^|\/)alembic\.ini$/i, sign: "Alembic migrations", gates: ["run-migration"] },
  { path: /(?:^|\/)prisma\/migrations\/migration_lock\.toml$/i, sign: "Prisma migrations", gates: ["run-migration"] },
  { path: /(?:^|\/)db\/(?:schema\.rb|structure\.sql)$/i, sign: "Rails migrations", gates: ["run-migration"] },
  { path: /(?:^|\/)migrations\/0001_initial\.py$/i, sign: "Django migrations", gates: ["run-migration"] },
  { path: /(?:^|\/)flyway\.(?:conf|toml)$|\/v1(?:[._]\d+)?__[^/]*\.sql$/i, sign: "Flyway migrations", gates: ["run-migration"] },
  {
    path: /(?:^|\/)(?:knexfile\.[cm]?[jt]s|\.sequelizerc|ormconfig\.(?:json|[jt]s|ya?ml)|liquibase\.properties|drizzle\.config\.[cm]?[jt]s|diesel\.toml|phinx\.(?:php|ya?ml|json)|sqitch\.conf|atlas\.hcl|[^/]*ModelSnapshot\.cs)$/i,
    sign: "database migrations by a tool of their own",
    gates: ["run-migration"],
  },
  { path: /(?:^|\/)supabase\/config\.toml$/i, sign: "Supabase migrations", gates: ["run-migration", "read-production-schema"] },
];

export default {
  id: "production-markers",
  title: "Signs of production",
  reference: "https://developer.hashicorp.com/terraform/language/backend",
  // Of each migration tool one file that a project has once: the folder itself may hold thousands.
  paths: [
    "**/*.tf",
    "**/*.tfstate",
    "**/*.tfstate.backup",
    "**/overlays/prod*/kustomization.yaml",
    "**/overlays/prod*/kustomization.yml",
    "**/values?prod*.yaml",
    "**/values?prod*.yml",
    "**/pulumi.prod*.yaml",
    "**/clusters/prod*/kustomization.yaml",
    "**/clusters/prod*/*/kustomization.yaml",
    "**/prod*.tfvars",
    "**/*.prod*.tfvars",
    "**/*-prod*.tfvars",
    "**/inventory/prod*.ini",
    "**/inventory/prod*.yml",
    "**/inventory/production",
    "**/inventories/prod*.ini",
    "**/inventories/prod*.yml",
    "**/inventories/production",
    "**/inventories/prod*/hosts.ini",
    "**/inventories/prod*/hosts.yml",
    "**/inventories/prod*/hosts",
    "**/terragrunt.hcl",
    "**/kubeconfig",
    "**/kubeconfig.yaml",
    "**/kubeconfig.yml",
    "**/*.kubeconfig",
    "**/.kube/config",
    "**/knexfile.js",
    "**/knexfile.cjs",
    "**/knexfile.mjs",
    "**/knexfile.ts",
    "**/.sequelizerc",
    "**/ormconfig.js",
    "**/ormconfig.ts",
    "**/ormconfig.json",
    "**/ormconfig.yml",
    "**/liquibase.properties",
    "**/drizzle.config.ts",
    "**/drizzle.config.js",
    "**/drizzle.config.mjs",
    "**/diesel.toml",
    "**/phinx.php",
    "**/phinx.yml",
    "**/phinx.json",
    "**/sqitch.conf",
    "**/atlas.hcl",
    "**/*ModelSnapshot.cs",
    "**/supabase/config.toml",
    "**/alembic.ini",
    "**/prisma/migrations/migration_lock.toml",
    "**/db/schema.rb",
    "**/db/structure.sql",
    "**/migrations/0001_initial.py",
    "**/flyway.conf",
    "**/flyway.toml",
    "**/v1__*.sql",
    ".github/workflows/*.yml",
    ".github/workflows/*.yaml",
  ],
  needs: "text",
  yields: ["productionMarker"],
  *read(file) {
    // What stands in an example or a test touches no production.
    if (/(?:^|\/)(?:examples?|samples?|tests?|__tests__|testdata|fixtures?|demos?|docs?)\//i.test(file.path)) return;
    if (/\.tf$/i.test(file.path)) yield* terraform(file);
    else if (/^\.github\/workflows\//i.test(file.path)) yield* workflow(file);
    else if (/terragrunt\.hcl$/i.test(file.path)) yield* terragrunt(file);
    else if (/kube/i.test(file.path)) yield* kubeconfig(file);
    const known = BY_PATH.find(({ path }) => path.test(file.path));
    if (known) yield marker(wholeFile(file.path), known.sign, known.gates);
  },
} satisfies Surface;

function marker(at: Place, sign: string, gates: readonly string[]): Fact {
  return { kind: "productionMarker", at, surface: "production-markers", sign, gates };
}

/** Block heads, one a line, as `terraform fmt` writes them. */
function* terraform(file: SurfaceFile): Generator<Fact> {
  const lines = new Lines(file.path, file.text);
  let comment = false;
  for (const line of lines) {
    const trimmed = line.text.trim();
    if (comment || trimmed.startsWith("/*")) {
      comment = !trimmed.includes("*/");
      continue;
    }
    const head = /^(backend|provider|resource|cloud)(?:\s{1,20}"([^"]{1,100})")?(?:\s{1,20}"[^"]{0,200}")?\s{0,20}\{/.exec(trimmed);
    const [, block, label = ""] = head ?? [];
    const start = line.start + line.text.indexOf(trimmed);
    const at = lines.place(start, start + (head?.[0].length ?? trimmed.length));
    if (block === "cloud" && label === "")
      yield marker(at, "Terraform state in a cloud workspace", ["infrastructure-token", "delete-resources"]);
    else if (block === "backend" && label !== "local" && label !== "")
      yield marker(at, `Terraform state backend ${label}`, ["infrastructure-token", "delete-resources"]);
    else if (block === "provider" && label !== "" && !HARMLESS_PROVIDERS.has(label))
      yield marker(at, `Terraform provider ${label}`, ["infrastructure-token", "delete-resources"]);
    else if (block === "resource" && /(?:^|_)backup(?:_|$)/.test(label))
      yield marker(at, `Terraform resource ${label}`, ["change-backups"]);
    else if (/^backup_retention_(?:period|days)\s{0,20}=/.test(trimmed))
      yield marker(at, "backup retention set by Terraform", ["change-backups"]);
  }
}

/** State of Terragrunt units, and units under a folder of production. */
function* terragrunt(file: SurfaceFile): Generator<Fact> {
  const lines = new Lines(file.path, file.text);
  for (const line of lines) {
    if (!/^\s{0,20}remote_state\s{0,20}\{/u.test(line.text)) continue;
    yield marker(lines.place(line.start, line.start + line.text.length), "Terraform state kept by Terragrunt", [
      "infrastructure-token",
      "delete-resources",
    ]);
  }
  const folder = file.path.split("/").slice(0, -1).find(isProductionName);
  if (folder !== undefined)
    yield marker(wholeFile(file.path), `Terragrunt unit under ${folder}`, ["infrastructure-token", "delete-resources"]);
}

/** Contexts of Kubernetes whose name, or whose cluster's name, says production. */
function* kubeconfig(file: SurfaceFile): Generator<Fact> {
  const { root } = parseYaml(file.path, file.text);
  if (text(root.get("kind")) !== "Config") return;
  for (const context of root.get("contexts")?.items() ?? []) {
    const names = [text(context.get("name")), text(context.get("context", "cluster"))];
    const name = names.find((one) => one !== undefined && isProductionName(one));
    if (name !== undefined)
      yield marker(context.at, `Kubernetes context ${name}`, ["infrastructure-token", "delete-resources", "diagnose-incident"]);
  }
}

/** Jobs that deploy to an environment whose name says production, as written or as one of the choices that a dispatch offers. */
function* workflow(file: SurfaceFile): Generator<Fact> {
  const { root } = parseYaml(file.path, file.text);
  const lines = new Lines(file.path, file.text);
  const choices = (root.get("on", "workflow_dispatch", "inputs")?.entries() ?? []).flatMap(({ key, value }) =>
    (value.get("options")?.items() ?? []).flatMap((option) =>
      isProductionName(text(option) ?? "") ? [{ key, name: text(option) ?? "" }] : [],
    ),
  );
  for (const job of root.get("jobs")?.entries() ?? []) {
    const environment = job.value.entry("environment");
    const template = templateOf(environment?.value.get("name") ?? environment?.value, lines);
    if (!environment || !template) continue;
    const named = template.expressions.flatMap(({ source }) => [
      ...[...source.matchAll(/'([^']{1,100})'/gu)].map(([, word = ""]) => word),
      ...choices.filter(({ key }) => source.includes(`inputs.${key}`)).map(({ name }) => name),
    ]);
    const name = (template.expressions.length === 0 ? [template.text] : named).find(isProductionName);
    if (name !== undefined)
      yield marker(environment.at, `job ${job.key} uses the environment ${name}`, ["infrastructure-token", "diagnose-incident"]);
  }
}
