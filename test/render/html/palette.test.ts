import { describe, expect, it } from "vitest";
import { DARK, LIGHT, type Scheme, TONES } from "../../../src/render/html/palette.ts";

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
    const c = Number.parseInt(colour.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

it("measures contrast as WCAG does", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});

describe.each<[string, Scheme]>([
  ["light", LIGHT],
  ["dark", DARK],
])("the %s scheme", (_, scheme) => {
  const pairs: [string, string, string][] = [
    ["text", scheme.ink, scheme.ground],
    ["text on a panel", scheme.ink, scheme.panel],
    ["quiet text", scheme.quiet, scheme.ground],
    ["quiet text on a panel", scheme.quiet, scheme.panel],
    ...TONES.flatMap((tone): [string, string, string][] => [
      [`${tone} on its tint`, scheme.tones[tone].ink, scheme.tones[tone].tint],
      [`${tone} on the page`, scheme.tones[tone].ink, scheme.ground],
      [`quiet text on ${tone}`, scheme.ink, scheme.tones[tone].tint],
    ]),
  ];

  it.each(pairs)("can be read: %s", (_what, ink, ground) => {
    expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
  });
});
