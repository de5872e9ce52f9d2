import type { ManifestEntry, PinCounts } from "../../model/report.ts";
import { count } from "../words.ts";
import { bullets, WITHIN } from "./list.ts";
import { type Content, html } from "./markup.ts";
import type { Tone } from "./palette.ts";
import type { Section, Subject } from "./section.ts";
import { table } from "./table.ts";
import { code, prose } from "./text.ts";
import { chip } from "./tone.ts";

/** Files that ask for things to be fetched, and how firm that is. */
export function manifests({ report }: Subject): Section | undefined {
  const all = report.inventory.manifests;
  if (all.length === 0) return undefined;
  return {
    id: "manifests",
    title: "Requirements",
    remark: count(all.length, "manifest"),
    body: html`<p class="lead">How firmly each requirement is fixed by its own line, and with the lock that covers it.</p>${table<ManifestEntry>(
      "Requirements by manifest",
      [
        {
          title: "Manifest",
          cell: ({ path, ecosystem, place }) => html`${code(path)} <span class="note">${prose(`${ecosystem}, ${place}`)}</span>`,
        },
        { title: "All", cell: ({ requirements }) => requirements, figures: true },
        { title: "As written", cell: ({ pins }) => pinWords(pins) },
        { title: "With the lock", cell: ({ effective }) => pinWords(effective) },
        { title: "Lock", cell: lock },
        {
          title: "Installs",
          cell: installs,
        },
      ],
      all,
    )}`,
  };
}

/** Commands of one manifest that are named. */
const NAMED = { items: 3, bytes: 4_000 };

/** The commands that install from the manifest, those that go past its lock first, each once. */
function installs({ installs: all }: ManifestEntry): Content {
  const different = [...new Map(all.map((one) => [JSON.stringify([one.honours, one.command]), one])).values()];
  const order = ["no", "rewrites", "yes"];
  different.sort((a, b) => order.indexOf(a.honours) - order.indexOf(b.honours));
  if (different.length === 0) return undefined;
  return bullets(different, ({ command, honours }) => html`${code(command)} <span class="note">${HONOURS[honours]}</span>`, NAMED);
}

const HONOURS = { yes: "keeps to the lock", rewrites: "may rewrite the lock", no: "goes past the lock" } as const;
const STEP: Readonly<Record<NonNullable<ManifestEntry["inStep"]>, readonly [Tone, string]>> = {
  yes: ["good", "in step"],
  nearly: ["plain", "nearly in step"],
  no: ["bad", "out of step"],
  unknown: ["warn", "step unknown"],
};

function pinWords(pins: PinCounts): Content {
  const kinds = ["floating", "range", "exact", "immutable", "unknown"] as const;
  return kinds
    .filter((kind) => pins[kind] > 0)
    .map((kind) => `${pins[kind]} ${kind}`)
    .join(", ");
}

function lock({ lock: path, inStep, differences }: ManifestEntry): Content {
  if (path === null) return html`<span class="note">none</span>`;
  const step = inStep === null ? undefined : html` ${chip(...STEP[inStep])}`;
  return html`${code(path)}${step}${differences.length === 0 ? undefined : bullets(differences, (difference) => prose(difference), WITHIN)}`;
}
