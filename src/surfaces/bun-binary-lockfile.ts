import { wholeFile } from "../model/place.ts";
import type { Lockfile } from "../model/requirement.ts";
import type { Surface } from "./surface.ts";

/** The old binary form: that it is there is all that can be said of it without Bun. */
export default {
  id: "bun-binary-lockfile",
  title: "Bun binary lock file",
  reference: "https://bun.sh/docs/pm/lockfile",
  paths: ["**/bun.lockb"],
  needs: "name",
  yields: ["lockfile"],
  *read(file) {
    yield {
      kind: "lockfile",
      at: wholeFile(file.path),
      ecosystem: "npm",
      format: "bun-binary",
      roots: {},
      entries: 0,
      withoutHash: [],
      hosts: [],
    } satisfies Lockfile;
  },
} satisfies Surface;
