import { mailAddress } from "./personal-value.ts";

/** Tables of people, whatever their prefix: `wp_users`, `public.customers`. */
const TABLE =
  /\b(?:insert\s{1,4}(?:ignore\s{1,4})?into|copy)\s{1,4}[`"'[]?(?:\w{1,64}[`"'\]]?\.[`"'[]?)?(?:\w{1,32}_)?(?:users?|customers?|members?|patients?|employees?|subscribers?|clients?|contacts?|persons?|people|profiles?|accounts?|orders?)\b/giu;
/** Rows behind such a statement that are looked at. */
const BEHIND = 65_536;
const BEFORE_AT = /[\w.+-]{1,64}$/u;
const FROM_AT = /^@(?:[a-zA-Z0-9-]{1,63}\.){1,4}[a-zA-Z]{2,24}/u;
/** Longest address: what stands before the `@`, and four labels and an ending behind it. */
const BEFORE = 64;
const AFTER = 1 + 4 * 64 + 24;
/** What dump programs write at the top: nobody writes it by hand. */
const DUMPED =
  /^(?:--|\/\*)[^\n]{0,20}(?:MySQL dump|MariaDB dump|PostgreSQL database dump|phpMyAdmin SQL Dump|SQL Server|Adminer|mysqldump|Dump of|Sequel)/imu;
/** Addresses that a script with sample data also holds; a dump needs one. */
const MANY = 3;

/** Reads SQL: a dump of people's data fills a table of people with addresses of mail that could be somebody's. Its cost grows with the text alone. */
export function databaseDump(text: string): "real" | "sample" | undefined {
  const enough = DUMPED.test(text.slice(0, 2_000)) ? 1 : MANY;
  const real = new Set<string>();
  const all = new Set<string>();
  let from = 0;
  for (const { index } of text.matchAll(TABLE)) {
    if (index < from) continue;
    from = index + BEHIND;
    for (const address of addresses(text.slice(index, from))) {
      const kind = mailAddress(address);
      if (kind === undefined) continue;
      all.add(address.toLowerCase());
      if (kind === "real") real.add(address.toLowerCase());
      if (real.size >= enough) return "real";
    }
  }
  return all.size >= enough ? "sample" : undefined;
}

/** Addresses of mail, found from their `@`: long words without one cost nothing. */
function* addresses(text: string): Generator<string> {
  for (let at = text.indexOf("@"); at !== -1; at = text.indexOf("@", at + 1)) {
    const behind = FROM_AT.exec(text.slice(at, at + AFTER))?.[0];
    const before = behind === undefined ? undefined : BEFORE_AT.exec(text.slice(Math.max(0, at - BEFORE), at))?.[0];
    if (before !== undefined) yield `${before}${behind}`;
  }
}
