import type { Report } from "../../model/report.ts";
import type { Markup } from "./markup.ts";

/** One part of the page: a heading, what stands beside it, and the body. */
export interface Section {
  /** The fragment that the contents link to. */
  readonly id: string;
  readonly title: string;
  /** A few words that stand beside the title and in the contents: a count, mostly. */
  readonly remark?: string;
  readonly body: Markup;
}

/** What a section is made from. */
export interface Subject {
  readonly report: Report;
  /** Whether lines of the scanned tree may be quoted. */
  readonly excerpts: boolean;
}

/** A section, or nothing where the report has nothing for it. */
export type SectionOf = (subject: Subject) => Section | undefined;
