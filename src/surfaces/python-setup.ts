import { wholeFile } from "../model/place.ts";
import { quoteWords } from "../parse/words.ts";
import { occasion, triggerAt } from "./statement.ts";
import type { Surface } from "./surface.ts";

/** pip runs the whole file for an install, an editable install, and to learn a package's metadata. */
export default {
  id: "python-setup",
  title: "Python setup script",
  reference: "https://setuptools.pypa.io/en/latest/userguide/quickstart.html",
  paths: ["**/setup.py"],
  needs: "name",
  yields: ["trigger"],
  *read(file) {
    const name = file.path.slice(file.path.lastIndexOf("/") + 1);
    yield triggerAt(occasion("python-setup", "install", "automatic"), wholeFile(file.path), name, quoteWords(["python", name]));
  },
} satisfies Surface;
