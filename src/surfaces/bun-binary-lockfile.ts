import { wholeFile } from "../model/place.ts";
import { LockDraft } from "./lock-draft.ts";
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
    yield { ...new LockDraft().fact(wholeFile(file.path), "npm", "bun-binary"), opaque: true };
  },
} satisfies Surface;
