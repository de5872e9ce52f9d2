import type { Fact } from "../model/fact.ts";
import type { Place } from "../model/place.ts";
import { hclAttributes } from "../parse/hcl-blocks.ts";
import { Lines } from "../parse/lines.ts";
import { baseOf } from "./instructions.ts";
import { LockDraft } from "./lock-draft.ts";
import { manifestAt, requirementAt } from "./requirement.ts";
import type { Surface, SurfaceFile } from "./surface.ts";

export default {
  id: "terraform-requirements",
  title: "Providers and modules of Terraform, and its lock",
  reference: "https://developer.hashicorp.com/terraform/language/modules/sources",
  paths: ["**/*.tf", "**/*.tofu", "**/.terraform.lock.hcl"],
  needs: "text",
  yields: ["manifest", "requirement", "lockfile"],
  *read(file) {
    if (baseOf(file.path) === ".terraform.lock.hcl") yield locked(file);
    else yield* configuration(file);
  },
} satisfies Surface;

interface Block {
  readonly kind: "module" | "provider";
  readonly name: string;
  source?: string | undefined;
  version?: string | undefined;
  at: Place;
  dynamic: boolean;
}

function* configuration(file: SurfaceFile): Generator<Fact> {
  const blocks = new Map<string, Block>();
  for (const { name, value, path, at } of hclAttributes(file.path, file.text)) {
    const module = /^module\s{1,20}"([^"]{1,200})"$/.exec(path[0] ?? "")?.[1];
    const providers = path[0] === "terraform" && path[1] === "required_providers";
    if (module !== undefined && path.length === 1 && (name === "source" || name === "version")) {
      const block = blocks.get(path[0] ?? "") ?? { kind: "module" as const, name: module, at, dynamic: false };
      blocks.set(path[0] ?? "", block);
      block[name] = value;
      if (name === "source") block.at = at;
      block.dynamic ||= value === undefined || value.includes("${");
    } else if (providers && path.length === 3 && (name === "source" || name === "version")) {
      const key = `provider ${path[2]}`;
      const block = blocks.get(key) ?? { kind: "provider" as const, name: path[2] ?? "", at, dynamic: false };
      blocks.set(key, block);
      block[name] = value;
    } else if (providers && path.length === 2 && value !== undefined) {
      // The short form of old: `aws = "~> 2.0"`.
      blocks.set(`provider ${name}`, { kind: "provider", name, version: value, at, dynamic: false });
    }
  }
  if (blocks.size === 0) return;
  const role = /(?:^|\/)modules\//i.test(file.path) ? "library" : "application";
  yield manifestAt(new Lines(file.path, file.text).place(0, 0), "terraform", { role });
  for (const block of blocks.values()) yield block.kind === "module" ? moduleAt(block) : providerAt(block);
}

function providerAt({ name, source, version = "", at, dynamic }: Block): Fact {
  const address = source ?? `hashicorp/${name}`;
  return requirementAt(at, "terraform", address.toLowerCase(), version, { ...(dynamic ? { dynamic: true as const } : {}) });
}

/** Modules are in no lock: what is written for them is all. */
function moduleAt({ name, source = "", version = "", at, dynamic }: Block): Fact {
  if (dynamic) return requirementAt(at, "terraform", name, source, { version, dynamic: true });
  if (/^\.{1,2}\//.test(source)) return requirementAt(at, "terraform", name, source, { version: "", source: "local" });
  const ref = /[?&]ref=([^&]{1,200})/.exec(source)?.[1] ?? "";
  if (/^(?:git::|git@|github\.com\/|bitbucket\.org\/|hg::|ssh:\/\/)|\.git(?:[?/]|$)/.test(source))
    return requirementAt(at, "terraform", name, source, { version: ref, source: "git" });
  if (/^oci:\/\//.test(source)) {
    const digest = /@sha256:[0-9a-f]{64}|[?&]digest=sha256:[0-9a-f]{64}/.test(source);
    return requirementAt(at, "terraform", name, source, {
      version: /[?&]tag=([^&]{1,200})/.exec(source)?.[1] ?? "",
      ...(digest ? { hashed: true as const } : {}),
    });
  }
  if (/^(?:https?|s3|gcs)(?:::|:\/\/)/.test(source)) {
    const hashed = /[?&]checksum=(?:sha256:)?[0-9a-f]{64}/.test(source);
    return requirementAt(at, "terraform", name, source, { version: "", source: "url", ...(hashed ? { hashed: true as const } : {}) });
  }
  return requirementAt(at, "terraform", name, source, { version });
}

function locked(file: SurfaceFile): Fact {
  const lock = new LockDraft();
  const providers = new Map<string, { version?: string; hashed: boolean }>();
  for (const { name, value, path } of hclAttributes(file.path, file.text)) {
    const address = /^provider\s{1,20}"([^"]{1,300})"$/.exec(path[0] ?? "")?.[1];
    if (address === undefined) continue;
    const provider = providers.get(address) ?? { hashed: false };
    providers.set(address, provider);
    if (name === "version" && value !== undefined) provider.version = value;
    if (name === "hashes") provider.hashed = true;
  }
  for (const [address, { version, hashed }] of providers)
    lock.entry(address.split("/").slice(-2).join("/").toLowerCase(), version, hashed ? "strong" : "none");
  return lock.fact(new Lines(file.path, file.text).place(0, 0), "terraform", "terraform");
}
