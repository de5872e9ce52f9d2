import { wholeFile } from "../model/place.ts";
import { quoteWords } from "../parse/words.ts";
import { occasion, triggerAt } from "./statement.ts";
import type { Surface } from "./surface.ts";

/** Code of the repository that pnpm loads on every install; `ignoreScripts` does not stop it. */
export default {
  id: "pnpmfile",
  title: "pnpm hooks file",
  reference: "https://pnpm.io/pnpmfile",
  paths: ["**/.pnpmfile.cjs", "**/.pnpmfile.mjs", "**/pnpmfile.js"],
  needs: "name",
  yields: ["trigger"],
  *read(file) {
    const name = file.path.slice(file.path.lastIndexOf("/") + 1);
    yield triggerAt(
      occasion("pnpmfile", "install", "automatic"),
      wholeFile(file.path),
      name,
      quoteWords(["pnpm", "install", "--pnpmfile", name]),
    );
  },
} satisfies Surface;
