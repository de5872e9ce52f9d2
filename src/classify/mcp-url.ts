/** The URL, or undefined where it is none or its host is left to a placeholder. */
export function parseUrl(text: string): URL | undefined {
  const authority = /^[a-z]+:\/\/([^/?#]*)/i.exec(text)?.[1];
  if (authority === undefined || /[${}<>]/.test(authority)) return undefined;
  try {
    const url = new URL(text);
    return url.host === "" ? undefined : url;
  } catch {
    return undefined;
  }
}

/** Whether a host is this machine. */
export function isLoopback({ hostname }: URL): boolean {
  return /^(?:(?:.+\.)?localhost|127(?:\.\d{1,3}){3}|\[::1\]|0\.0\.0\.0|host\.docker\.internal)$/i.test(hostname);
}

/** Where a host lies, by its address alone. A name without a dot, as container networks give them, is private. */
export function addressKind({ hostname }: URL): "metadata" | "loopback" | "private" | "public" {
  if (
    /^(?:169\.254\.\d+\.\d+|\[fe80:.*\]|\[fd00:ec2::254\]|100\.100\.100\.200|metadata(?:\.google\.internal|\.internal)?|instance-data(?:\.ec2\.internal)?)$/i.test(
      hostname,
    )
  )
    return "metadata";
  if (isLoopback({ hostname } as URL)) return "loopback";
  if (
    /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|\[f[cd])/i.test(hostname) ||
    /^[^.[\]]+$/.test(hostname) ||
    /\.(?:local|internal|lan|intranet|corp|home\.arpa)$/i.test(hostname)
  )
    return "private";
  return "public";
}
