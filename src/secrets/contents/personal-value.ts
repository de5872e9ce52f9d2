// What real people's data looks like, and what people write who need some for a sample.

/** Domains that are reserved for samples (RFC 2606, RFC 6761), and those that writers of samples take in their place. */
const SAMPLE_DOMAIN =
  /(?:^|\.)(?:example\d{0,2}|test|tests|invalid|localhost|local|localdomain|internal|lan)(?:\.[a-z]{2,4}){0,2}$|^(?:e?-?mail|my|your|some|the)?-?(?:domain|company|email|mail|site|website|host|org|corp|foo|bar|baz|abc|xyz|fake|dummy|mock|demo|sample|acme|contoso|fabrikam|adventure-works|northwind|mailinator|noreply)\.[a-z.]{2,12}$/iu;
const EMAIL = /^[\w.+-]{1,64}@((?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24})$/iu;

/** Whether a text is a mail address, and whether it could be somebody's. */
export function mailAddress(text: string): "real" | "sample" | undefined {
  const domain = EMAIL.exec(text)?.[1];
  if (domain === undefined) return undefined;
  return SAMPLE_DOMAIN.test(domain) || /^(?:foo|bar|baz|test|example|sample|user|noreply|no-reply|postmaster|info)\d{0,4}@/iu.test(text)
    ? "sample"
    : "real";
}
