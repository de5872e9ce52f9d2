import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, expectTypeOf, it } from "vitest";
import { z } from "zod";
import type { Report } from "../../src/model/report.ts";
import { reportSchema } from "../../src/render/report-schema.ts";
import { SAMPLES, sampleReport } from "./sample-report.ts";

/** A type spelled out: without `readonly`, with intersections merged and lists of any form as `{ each }`, so that equality is that of fields. */
type Spelled<T> = T extends readonly (infer E)[]
  ? { each: Spelled<E> }
  : T extends object
    ? { -readonly [K in keyof T]: Spelled<T[K]> }
    : T;
type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;
type Published = z.infer<typeof reportSchema>;

const published = z.toJSONSchema(reportSchema);
const validate = new Ajv2020({ allErrors: true, strictTuples: false }).compile(published);

describe("reportSchema", () => {
  it("is the Report of the model, field by field", () => {
    expectTypeOf<Spelled<Published>>().toEqualTypeOf<Spelled<Report>>();
    expectTypeOf<DeepReadonly<Published>>().toExtend<Report>();
    expectTypeOf<Report>().toExtend<DeepReadonly<Published>>();
  });

  it("describes every field", () => {
    const bare: string[] = [];
    const visit = (schema: unknown, at: string): void => {
      if (typeof schema !== "object" || schema === null) return;
      for (const [key, value] of Object.entries(schema)) {
        if (key === "properties") {
          for (const [name, field] of Object.entries(value as Record<string, { description?: string }>)) {
            if (!field.description) bare.push(`${at}.${name}`);
            visit(field, `${at}.${name}`);
          }
        } else visit(value, at);
      }
    };
    visit(published, "report");
    expect(bare).toEqual([]);
  });

  it.each(SAMPLES)("accepts the sample $posture.name", (report) => {
    expect(reportSchema.parse(report)).toEqual(report);
    expect(validate(JSON.parse(JSON.stringify(report))), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each<[string, (report: Report) => object]>([
    ["another schema version", (report) => ({ ...report, schemaVersion: 2 })],
    ["a posture that does not exist", (report) => ({ ...report, posture: { ...report.posture, name: "auto" } })],
    ["a finding without a place", (report) => ({ ...report, findings: report.findings.map((finding) => ({ ...finding, locations: [] })) })],
    ["a missing part", ({ suppressed: _, ...report }) => report],
  ])("refuses %s", (_, change) => {
    const changed = change(sampleReport("hold"));
    expect(reportSchema.safeParse(changed).success).toBe(false);
    expect(validate(JSON.parse(JSON.stringify(changed)))).toBe(false);
  });
});
