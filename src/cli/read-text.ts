import { readFileSync } from "node:fs";
import { UserError } from "../model/error.ts";

/** The text of a file that the user named. Throws `UserError` where it cannot be read. */
export function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new UserError(`${file} cannot be read (${(error as NodeJS.ErrnoException).code ?? "unknown error"}).`);
  }
}
