import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import glob from "fast-glob";
import { parse } from "yaml";
import { loadCatalog } from "../src/catalog/load.ts";
import type { Secret } from "../src/model/secret.ts";
import { FINGERPRINT_KEY } from "../src/secrets/fingerprint.ts";
import { createSecretScanner, type SecretScanner } from "../src/secrets/scan.ts";
import { credSweeperSamples } from "./secret-truth-credsweeper.ts";
import { gitleaksSamples } from "./secret-truth-gitleaks.ts";

// npm run secret-truth -- FOLDER    measures the secret rules on other people's ground truth, checked out below FOLDER: leaky-repo, gitleaks,
// betterleaks (both need a Go toolchain, for their samples are made when they are built), secretlint, kingfisher, noseyparker, CredSweeper. Prints the
// figures and what was missed, and writes the figures to docs/secret-accuracy.json. Needs the repositories, so it is no test.

/** One labelled text. */
export interface Sample {
  /** Id of the rule that it was written for. */
  readonly rule: string;
  readonly expect: boolean;
  readonly path: string;
  readonly text: string | Buffer;
  /** The lines on which it is expected, where the text is a whole file. */
  readonly lines?: readonly number[];
}

/** How one source fares. */
export interface TruthFigures {
  readonly source: string;
  readonly commit: string;
  /** `seen`: no rule was made for its texts, but its misses were read, and formats that were missing came to the rules because of them. */
  readonly role: "tuned" | "seen" | "generalisation";
  /** Texts that hold a credential: of classes that we claim, reported at all, reported as live. */
  readonly positives: number;
  readonly reported: number;
  readonly live: number;
  /** Texts of classes that we do not claim, and why, by class. */
  readonly unclaimed: Readonly<Record<string, number>>;
  /** Of the positives those whose rule names a vendor that has a rule file here; reported of them. */
  readonly knownVendors: { readonly positives: number; readonly reported: number };
  /** Texts that hold none: reported as live by a rule that also finds the positives of the same class; and by another rule. */
  readonly negatives: number;
  readonly alarms: number;
  readonly otherAlarms: number;
  /** `class: missed of all`, for the classes with misses. */
  readonly missed: Readonly<Record<string, string>>;
}

/** How a file of leaky-repo fares: what was found in it, or why nothing was. */
export interface LeakyFile {
  readonly path: string;
  readonly risk: number;
  readonly found: readonly string[];
}

export interface SecretAccuracy {
  readonly date: string;
  /** The generalisation sets as they fared before anybody looked at a miss. Kept from run to run. */
  readonly firstRuns: readonly TruthFigures[];
  readonly sources: readonly TruthFigures[];
  readonly leaky: { readonly commit: string; readonly files: readonly LeakyFile[] };
}

/** Classes whose samples are no secrets by themselves, by what they are. */
const UNCLAIMED: readonly (readonly [RegExp, string])[] = [
  [
    /client-id$|app-id$|auth-id$|access-id$|key-id$|tenant-id$|cloud-name$|-account-name$|planetscale-id$|^ovh-application-key$|-id\.\d$/u,
    "identifier, public by design",
  ],
  [/-url(?:\.\d)?$|-host(?:\.\d)?$|-token-name\.\d$|polymarket-address|cloudinary-api-key/u, "address or name, public by design"],
  [/^pkcs12-file$|keystore|\.p12/u, "binary file, told by its name"],
  [/^hashicorp-tf-password$/u, "short password in words, told by the file's name"],
  [/^aws-amazon-bedrock-api-key-short-lived$/u, "sample is the fixed prefix alone"],
  [/^secp256k1-privatekey$/u, "64 hexadecimal digits without a name: a hash as likely as a key"],
  [/^gcp-service-account$/u, "sample is one line of the file, without the key"],
];

if (process.argv[1] !== undefined && resolve(process.argv[1]) === import.meta.filename) run(process.argv[2]);

function run(folder: string | undefined): void {
  if (folder === undefined) {
    console.error("Give the folder that holds the checked-out repositories.");
    process.exit(2);
  }
  const root = resolve(import.meta.dirname, "..");
  const catalog = loadCatalog(join(root, "rules"));
  const scanner = createSecretScanner(catalog.secrets, { key: FINGERPRINT_KEY, testPaths: catalog.fileClasses.testPaths });
  const vendors = new Set(readdirSync(join(root, "rules/secrets")).map((name) => name.replace(".yml", "").replaceAll("-", "")));
  const at = (name: string): string => join(resolve(folder), name);
  const loaders: readonly (readonly [string, TruthFigures["role"], (path: string) => readonly Sample[]])[] = [
    ["gitleaks", "tuned", gitleaksSamples],
    ["secretlint", "tuned", secretlintSamples],
    ["betterleaks", "tuned", gitleaksSamples],
    ["kingfisher", "seen", ruleFileSamples],
    ["noseyparker", "seen", ruleFileSamples],
    ["credsweeper", "generalisation", credSweeperSamples],
  ];
  const sources = loaders
    .filter(([name]) => existsSync(at(name)))
    .map(([name, role, load]) => measure(name, role, commitOf(at(name)), load(at(name)), scanner, vendors));
  const file = join(root, "docs/secret-accuracy.json");
  const accuracy: SecretAccuracy = {
    date: new Date().toISOString().slice(0, 10),
    firstRuns: (JSON.parse(readFileSync(file, "utf8")) as SecretAccuracy).firstRuns,
    sources,
    leaky: { commit: commitOf(at("leaky-repo")), files: leakyFiles(at("leaky-repo"), scanner) },
  };
  for (const source of sources) show(source);
  const { files } = accuracy.leaky;
  console.log(
    `leaky-repo: ${files.filter(({ found }) => found.some(isLive)).length} live, ${files.filter(({ found }) => found.length > 0).length} reported, of ${files.length} files`,
  );
  for (const { path, found } of files) if (!found.some(isLive)) console.log(`  ${path}: ${found.join(" ") || "nothing"}`);
  writeFileSync(file, `${JSON.stringify(accuracy, null, 2)}\n`);
}

/** `rule standing severity`: anything but a sample. */
export function isLive(found: string): boolean {
  return !found.includes(" example ");
}

function commitOf(path: string): string {
  return execFileSync("git", ["-C", path, "rev-parse", "--short=12", "HEAD"], { encoding: "utf8" }).trim();
}

function scan(scanner: SecretScanner, path: string, text: string | Buffer): readonly Secret[] {
  return scanner.scan({ path, tracked: true }, Buffer.from(text)).secrets;
}

function measure(
  source: string,
  role: TruthFigures["role"],
  commit: string,
  samples: readonly Sample[],
  scanner: SecretScanner,
  vendors: ReadonlySet<string>,
): TruthFigures {
  const known = { positives: 0, reported: 0 };
  const unclaimed: Record<string, number> = {};
  const classes = new Map<string, { all: number; missed: number; rules: Set<string> }>();
  const counts = { positives: 0, reported: 0, live: 0, negatives: 0, alarms: 0, otherAlarms: 0 };
  for (const { rule, path, text, lines } of samples.filter(({ expect }) => expect)) {
    const because = UNCLAIMED.find(([pattern]) => pattern.test(rule))?.[1];
    if (because !== undefined) {
      unclaimed[because] = (unclaimed[because] ?? 0) + 1;
      continue;
    }
    const secrets = scan(scanner, path, text).filter(({ at }) => lines?.some((line) => at.line <= line && line <= at.endLine) ?? true);
    const one = classes.get(rule) ?? { all: 0, missed: 0, rules: new Set<string>() };
    classes.set(rule, one);
    one.all++;
    counts.positives++;
    if (vendors.has(rule.split(".")[1]?.replaceAll(/[-_]/gu, "") ?? rule)) {
      known.positives++;
      if (secrets.length > 0) known.reported++;
    }
    if (secrets.length > 0) counts.reported++;
    else one.missed++;
    const live = secrets.filter(({ standing }) => standing !== "example");
    if (live.length > 0) counts.live++;
    for (const secret of live) one.rules.add(secret.rule);
  }
  for (const { rule, path, text } of samples.filter(({ expect }) => !expect)) {
    counts.negatives++;
    const live = scan(scanner, path, text).filter(({ standing, severity }) => standing === "live-shaped" && severity !== "low");
    if (live.some((secret) => secret.rule !== "assigned-secret" && classes.get(rule)?.rules.has(secret.rule))) counts.alarms++;
    else if (live.length > 0 && rule === "generic-api-key") counts.alarms++;
    else if (live.length > 0) counts.otherAlarms++;
  }
  const missed = [...classes].filter(([, { missed }]) => missed > 0).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    source,
    commit,
    role,
    ...counts,
    unclaimed,
    knownVendors: known,
    missed: Object.fromEntries(missed.map(([id, { missed, all }]) => [id, `${missed} of ${all}`])),
  };
}

function show({
  source,
  role,
  positives,
  reported,
  live,
  negatives,
  alarms,
  otherAlarms,
  unclaimed,
  knownVendors,
  missed,
}: TruthFigures): void {
  const share = (part: number, all: number): string => (all === 0 ? "–" : `${((100 * part) / all).toFixed(1)} %`);
  console.log(
    `${source} (${role}): reported ${reported}/${positives} = ${share(reported, positives)}, as live ${share(live, positives)}; alarms ${alarms}/${negatives} = ${share(alarms, negatives)}, other credentials ${otherAlarms}`,
  );
  if (role !== "tuned")
    console.log(`  of vendors with rules here: ${share(knownVendors.reported, knownVendors.positives)} of ${knownVendors.positives}`);
  console.log(`  not claimed: ${JSON.stringify(unclaimed)}`);
  console.log(
    `  missed: ${Object.entries(missed)
      .map(([id, of]) => `${id} ${of}`)
      .join(", ")}`,
  );
}

/** Every snapshot of a secretlint rule: `ng.*` must be found, `ok.*` must not. The output names the input. */
function secretlintSamples(path: string): readonly Sample[] {
  const folders = glob.sync("packages/@secretlint/secretlint-rule-*/test/snapshots/*", { cwd: path, onlyDirectories: true });
  return folders.flatMap((folder) => {
    const rule = /secretlint-rule-([\w-]+)/u.exec(folder)?.[1] ?? "";
    const name = basename(folder);
    if (/^(?:no-homedir|no-dotenv|filter-comments|preset-|pattern|example|internal-)/u.test(rule) || !/^(?:ng|ok)\./u.test(name)) return [];
    const { filePath } = JSON.parse(readFileSync(join(path, folder, "output.json"), "utf8")) as { filePath: string };
    const file = basename(filePath);
    const id = file.endsWith(".p12") ? "gcp.p12" : /account.?id|tenant_id|client_id/iu.test(name) ? `${rule}-client-id` : rule;
    return [{ rule: id, expect: name.startsWith("ng."), path: `config/${file}`, text: readFileSync(join(path, folder, file), "utf8") }];
  });
}

/** The rule files of kingfisher and noseyparker carry `examples` and `negative_examples`. */
function ruleFileSamples(path: string): readonly Sample[] {
  return glob.sync("**/rules/**/*.yml", { cwd: path, ignore: ["**/rulesets/**", "**/node_modules/**"] }).flatMap((file) => {
    const { rules } = (parse(readFileSync(join(path, file), "utf8")) ?? {}) as { rules?: readonly RuleOfOthers[] };
    if (!Array.isArray(rules)) return [];
    return (rules as readonly RuleOfOthers[]).flatMap(({ id = file, visible, examples, negative_examples: negatives }) =>
      visible === false
        ? []
        : [
            ...(examples ?? []).map((text) => ({ rule: id, expect: true, path: "config/settings", text: String(text) })),
            ...(negatives ?? []).map((text) => ({ rule: id, expect: false, path: "config/settings", text: String(text) })),
          ],
    );
  });
}

interface RuleOfOthers {
  readonly id?: string;
  readonly visible?: boolean;
  readonly examples?: readonly unknown[] | null;
  readonly negative_examples?: readonly unknown[] | null;
}

function leakyFiles(path: string, scanner: SecretScanner): readonly LeakyFile[] {
  const rows = readFileSync(join(path, ".leaky-meta/secrets.csv"), "utf8").split("\n");
  return rows
    .filter((row) => row.trim() !== "" && !row.startsWith("#"))
    .map((row) => row.split(","))
    .filter(([, risk]) => Number(risk) > 0)
    .map(([name = "", risk]) => ({
      path: name,
      risk: Number(risk),
      found: [
        ...new Set(
          scan(scanner, name, readFileSync(join(path, name))).map(({ rule, standing, severity }) => `${rule} ${standing} ${severity}`),
        ),
      ],
    }));
}
