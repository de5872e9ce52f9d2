import { describe, expect, it } from "vitest";
import { createFileClassifier } from "../../src/classify/file.ts";
import { catalog } from "../our-catalog.ts";

const { classOf, isTestMaterial } = createFileClassifier(catalog);

describe("file classes", () => {
  const expected: Readonly<Record<string, string | undefined>> = {
    ".env": "env",
    "apps/web/.env.production": "env",
    "config/prod.env": "env",
    ".env.example": undefined,
    "apps/web/.env.local.example": undefined,
    "src/.env.ts": "source",
    ".envrc": undefined,
    "deploy/id_rsa": "credentials",
    "deploy/id_rsa.pub": undefined,
    "infra/terraform.tfvars": "credentials",
    "infra/terraform.tfvars.example": undefined,
    "infra/example.tfvars": undefined,
    "infra/terraform.tfstate": "production-config",
    "k8s/overlays/production/deployment.yaml": "production-config",
    "config/values-prod.yaml": "production-config",
    "data/customers.csv": "customer-data",
    "src/customers.ts": "source",
    ".specstory/history/2026-01-01.md": "agent-transcripts",
    ".aider.chat.history.md": "agent-transcripts",
    "history/notes.md": "docs",
    "dist/index.js": "generated",
    "package-lock.json": "generated",
    "test/a.test.ts": "tests",
    "pkg/server_test.go": "tests",
    "README.md": "docs",
    "src/index.ts": "source",
    LICENSE: undefined,
  };
  for (const [path, id] of Object.entries(expected)) it(`${path}: ${id ?? "none"}`, () => expect(classOf(path)).toBe(id));

  it("looks at names without regard to case, as file systems may", () => expect(classOf("APP/.ENV")).toBe("env"));
});

describe("test material", () => {
  for (const path of [
    "test/keys/a.pem",
    "caddytest/a.key",
    "src/__tests__/x.ts",
    "examples/.env",
    "docs/setup.md",
    "a/x_test.go",
    "crates/a/src/tests.rs",
    "pkg/__fixtures__/a/package.json",
    "client/.snapshots/a.json",
    "t/unit/a.py",
    "tasks/api-benchmark/a.rs",
  ]) {
    it(`${path} is`, () => expect(isTestMaterial(path)).toBe(true));
  }
  for (const path of [
    ".env",
    "latest/server.key",
    "src/contest/key.pem",
    "deploy/prod.key",
    "src/index.ts",
    "src/t/a.ts",
    "snapshots/a.json",
    "src/latests.rs",
    ".github/workflows/tests.yml",
    ".github/actions/test/action.yml",
  ]) {
    it(`${path} is not`, () => expect(isTestMaterial(path)).toBe(false));
  }
});
