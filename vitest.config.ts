import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/read-catalog.ts"],
    // Processes, not threads: the scan itself starts workers and changes no global state that a thread would share.
    pool: "forks",
    maxWorkers: 2,
    // Long enough for a test that scans a repository on a busy two-core machine; short enough that a loop is noticed.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // Named, because the default depends on where it runs; this one always ends with the counts.
    reporters: ["default"],
    passWithNoTests: false,
  },
});
