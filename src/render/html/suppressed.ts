import { severityCounts } from "../story.ts";
import { suppressedWords } from "../words.ts";
import { bounded, rest } from "./list.ts";
import { html } from "./markup.ts";
import type { Section, Subject } from "./section.ts";
import { code, place, prose } from "./text.ts";
import { chip, SEVERITY_TONES } from "./tone.ts";

/** What the operator's policy sets aside: counted also where it is nothing. */
export function suppressed({ report, excerpts }: Subject): Section {
  const all = report.suppressed;
  const { shown, left } = bounded(
    all,
    ({ severity, rule, message, reason, by, expires, locations: [first] }) =>
      html`<li>${chip(SEVERITY_TONES[severity], severity)} <div><p>${prose(message)} ${code(rule)}</p><p class="note">Set aside by ${prose(by)} until ${prose(expires)}: ${prose(reason)}</p><div class="place">${place(first, excerpts)}</div></div></li>`,
  );
  return {
    id: "suppressed",
    title: "Suppressed",
    remark: all.length === 0 ? "none" : severityCounts(all),
    body: html`<p class="lead">${suppressedWords(report)}</p>${all.length === 0 ? undefined : html`<ul class="changes">${shown}</ul>${rest(left)}`}`,
  };
}
