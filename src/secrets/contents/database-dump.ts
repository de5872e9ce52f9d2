import { mailAddress } from "./personal-value.ts";

/** Tables of people, whatever their prefix: `wp_users`, `public.customers`. */
const TABLE =
  /\b(?:insert\s{1,4}(?:ignore\s{1,4})?into|copy)\s{1,4}[`"'[]?(?:\w{1,64}[`"'\]]?\.[`"'[]?)?(?:\w{1,32}_)?(?:users?|customers?|members?|patients?|employees?|subscribers?|clients?|contacts?|persons?|people|profiles?|accounts?|orders?)\b/giu;
/** Rows behind such a statement that are looked at. */
const BEHIND = 65_536;
const EMAIL = /[\w.+-]{1,64}@(?:[a-zA-Z0-9-]{1,63}\.){1,4}[a-zA-Z]{2,24}/gu;
/** What dump programs write at the top: nobody writes it by hand. */
const DUMPED =
  /^(?:--|\/\*)[^\n]{0,20}(?:MySQL dump|MariaDB dump|PostgreSQL database dump|phpMyAdmin SQL Dump|SQL Server|Adminer|mysqldump|Dump of|Sequel)/imu;
/** Addresses that a script with sample data also holds; a dump needs one. */
const MANY = 3;

/** Reads SQL: a dump of people's data fills a table of people with addresses of mail that could be somebody's. */
export function databaseDump(text: string): "real" | "sample" | undefined {
  const found = new Map<string, "real" | "sample">();
  let from = 0;
  for (const { index } of text.matchAll(TABLE)) {
    if (index < from) continue;
    from = index + BEHIND;
    for (const [address] of text.slice(index, from).matchAll(EMAIL)) {
      const kind = mailAddress(address);
      if (kind !== undefined) found.set(address.toLowerCase(), kind);
    }
  }
  const real = [...found.values()].filter((kind) => kind === "real").length;
  const enough = DUMPED.test(text.slice(0, 2_000)) ? 1 : MANY;
  return real >= enough ? "real" : found.size >= enough ? "sample" : undefined;
}
