import { wholeFile } from "../model/place.ts";
import { occasion, triggerAt } from "./statement.ts";
import type { Surface } from "./surface.ts";

/** pytest imports it before it collects the tests beside and below it, and editors collect them by themselves. */
export default {
  id: "python-conftest",
  title: "pytest conftest",
  reference: "https://docs.pytest.org/en/stable/reference/fixtures.html",
  paths: ["**/conftest.py"],
  needs: "name",
  yields: ["trigger"],
  *read(file) {
    yield triggerAt(occasion("python-conftest", "test", "automatic"), wholeFile(file.path), "conftest.py", "python conftest.py");
  },
} satisfies Surface;
