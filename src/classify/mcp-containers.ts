import { finish, fromSpec, type Launcher, opaque } from "./mcp-draft.ts";
import { first, type Options, splitOptions } from "./mcp-options.ts";
import { imageSpec } from "./mcp-spec.ts";

const DOCKER_BARE = [
  "--rm",
  "--init",
  "--interactive",
  "--tty",
  "--detach",
  "--privileged",
  "--read-only",
  "--no-healthcheck",
  "--publish-all",
  "--oom-kill-disable",
  "--sig-proxy",
  "--quiet",
  "--replace",
  "--tls-verify",
  "--rmi",
];
const DOCKER_OPTIONS: Options = { valued: ["-e", "-v", "-w", "-u", "-p", "-l", "-h", "-m", "-a", "-c"], bare: DOCKER_BARE };

/** `docker run` and its like: the image is the server; what it is given of the machine becomes notes. */
export const docker: Launcher = (args, draft) => {
  const top = splitOptions(args, { valued: ["--context", "-c", "-H", "--host", "--config", "-f", "--file"] });
  const words = top.rest[0] === "container" ? top.rest.slice(1) : top.rest;
  const [verb, ...after] = words;
  if (verb === "mcp") return finish(draft, { kind: "binary", name: "docker mcp", spec: "", pin: "floating", fetched: true, args: after });
  if (verb !== "run")
    return finish(draft, { kind: "script", name: `docker ${verb ?? ""}`.trim(), spec: "", pin: "floating", fetched: false, args: after });
  const split = splitOptions(after, DOCKER_OPTIONS);
  for (const pair of [...(split.options.get("-e") ?? []), ...(split.options.get("--env") ?? [])]) {
    const equals = pair.indexOf("=");
    if (equals > 0) draft.env.set(pair.slice(0, equals), pair.slice(equals + 1));
    else if (pair !== "" && !draft.env.has(pair)) draft.env.set(pair, `\${${pair}}`);
  }
  if (split.options.has("--privileged")) draft.notes.push("runs as a privileged container");
  if (first(split, "--network", "--net") === "host") draft.notes.push("shares the host's network");
  const mounts = [...(split.options.get("-v") ?? []), ...(split.options.get("--volume") ?? []), ...(split.options.get("--mount") ?? [])];
  if (mounts.some((mount) => mount.includes("docker.sock"))) draft.notes.push("is given the container engine's socket");
  else if (mounts.some((mount) => /^(?:\/|~\/?|\$\{?HOME\}?\/?|[A-Za-z]:[\\/]):|(?:source|src)=(?:\/|~|\$\{?HOME\}?)(?:,|$)/.test(mount)))
    draft.notes.push("is given the whole disk or home folder");
  const [image, ...rest] = split.rest;
  return image === undefined ? opaque(draft, args.join(" "), "docker") : fromSpec(draft, imageSpec(image), rest);
};
