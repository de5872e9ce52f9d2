/** A container image: `[registry/]name[:tag][@digest]`. https://github.com/distribution/reference */
export interface ImageReference {
  /** With its registry, as written. */
  readonly name: string;
  readonly tag: string;
  readonly digest: string | undefined;
}

const NAME = /^(?:[\w.-]{1,255}(?::\d{1,5})?\/)?[\w./-]{1,255}$/i;

/** Undefined where the text is no reference: a template, a path, prose. */
export function imageReference(text: string): ImageReference | undefined {
  const written = text.trim().replace(/^docker:\/\//, "");
  if (written === "" || written.length > 600) return undefined;
  const at = written.indexOf("@");
  const rest = at === -1 ? written : written.slice(0, at);
  const digest = at === -1 ? undefined : written.slice(at + 1);
  if (digest !== undefined && !/^[a-z0-9+._-]{2,20}:[0-9a-f]{32,128}$/i.test(digest)) return undefined;
  const colon = rest.lastIndexOf(":");
  const tagged = colon > rest.lastIndexOf("/");
  const name = tagged ? rest.slice(0, colon) : rest;
  const tag = tagged ? rest.slice(colon + 1) : "";
  if (!NAME.test(name) || (tagged && !/^[\w][\w.-]{0,127}$/.test(tag))) return undefined;
  return { name, tag, digest };
}
