import { describe, expect, test } from "vitest";
import { fill } from "../../scripts/pattern.ts";
import { crc32Base62, structures } from "../../src/secrets/structure.ts";

describe("the checksum of GitHub and npm tokens", () => {
  test("is CRC-32 in base 62, padded to six digits", () => {
    // A token that was published, revoked, to show the algorithm: https://gist.github.com/coolaj86/eb8cddfd3e4251258712dfed03e1f86d
    expect(crc32Base62("zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ")).toBe("0mLq17");
    // The check value of CRC-32 is cbf43926: https://reveng.sourceforge.io/crc-catalogue/17plus.htm
    expect([..."0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"].indexOf(crc32Base62("123456789").at(-1) ?? "")).toBe(
      0xcbf43926 % 62,
    );
  });

  test("tells a token from one that was changed", () => {
    const token = fill("ghp_{36:base62+crc}", "checksum").text;
    expect(structures["base62-crc32"](token).checksum).toBe("valid");
    expect(structures["base62-crc32"](`${token.slice(0, -1)}${token.endsWith("a") ? "b" : "a"}`).checksum).toBe("invalid");
  });
});

describe("an AWS key id", () => {
  test("with an impossible account is invalid", () => {
    expect(structures["aws-key-id"](fill("AKIA{aws-key}", "aws").text)).toEqual({ checksum: "none", example: false });
    expect(structures["aws-key-id"]("AKIA7777777777777777").checksum).toBe("invalid");
  });

  test("of an account of the documentation is a sample", () => {
    // 123456789012 behind the generation bit, in base 32.
    const bits = ((1n << 79n) | (123456789012n << 39n)).toString(2);
    const id = bits
      .match(/.{5}/gu)
      ?.map((five) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[Number.parseInt(five, 2)])
      .join("");
    expect(structures["aws-key-id"](`AKIA${id}`).example).toBe(true);
  });

  test("of the older kind holds no account", () => {
    expect(structures["aws-key-id"]("AKIAI44QH8DHBAAAAAAA")).toEqual({ checksum: "none" });
  });
});

describe("a JSON Web Token", () => {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");

  test("needs a header that names an algorithm", () => {
    expect(structures["json-web-token"](`${part({ alg: "RS256" })}.${part({})}.x`).drop).toBeUndefined();
    expect(structures["json-web-token"](`${part({ typ: "JWT" })}.${part({})}.x`).drop).toBe(true);
    expect(structures["json-web-token"]("eyJub3QganNvbg.eyJ.x").drop).toBe(true);
  });

  test("of the local Supabase set-up is a sample", () => {
    const claims = { iss: "supabase-demo", role: "service_role" };
    expect(structures["supabase-service-role"](`${part({ alg: "HS256" })}.${part(claims)}.x`).example).toBe(true);
  });
});
