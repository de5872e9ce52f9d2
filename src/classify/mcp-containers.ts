import { type Draft, finish, fromSpec, type Launcher, opaque, type Step } from "./mcp-draft.ts";
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
  if (verb === "compose") return compose(after, draft);
  if (verb === "exec") return inside(after, draft);
  if (verb === "mcp") return finish(draft, { kind: "binary", name: "docker mcp", spec: "", pin: "floating", fetched: true, args: after });
  if (verb !== "run")
    return finish(draft, { kind: "script", name: `docker ${verb ?? ""}`.trim(), spec: "", pin: "floating", fetched: false, args: after });
  const split = splitOptions(after, DOCKER_OPTIONS);
  for (const pair of [...(split.options.get("-e") ?? []), ...(split.options.get("--env") ?? [])]) {
    const equals = pair.indexOf("=");
    if (equals > 0) draft.env.set(pair.slice(0, equals), pair.slice(equals + 1));
    else if (pair !== "" && !draft.env.has(pair)) draft.env.set(pair, `\${${pair}}`);
  }
  for (const [option, values] of split.options)
    if (/^--(?:cap-add|pid|ipc|userns|security-opt|device)$/.test(option)) weaken(option, values, draft);
  if (split.options.has("--privileged")) draft.notes.push("runs as a privileged container");
  if (first(split, "--network", "--net") === "host") draft.notes.push("shares the host's network");
  const mounts = [...(split.options.get("-v") ?? []), ...(split.options.get("--volume") ?? []), ...(split.options.get("--mount") ?? [])];
  if (mounts.some((mount) => mount.includes("docker.sock"))) draft.notes.push("is given the container engine's socket");
  else if (mounts.some((mount) => /^(?:\/|~\/?|\$\{?HOME\}?\/?|[A-Za-z]:[\\/]):|(?:source|src)=(?:\/|~|\$\{?HOME\}?)(?:,|$)/.test(mount)))
    draft.notes.push("is given the whole disk or home folder");
  const [image, ...rest] = split.rest;
  return image === undefined ? opaque(draft, args.join(" "), "docker") : fromSpec(draft, imageSpec(image), rest);
};

/** Options that take a wall of the container down. */
function weaken(option: string, values: readonly string[], draft: Draft): void {
  const text = values.join(",").toLowerCase();
  if (option === "--cap-add" && /\b(?:all|sys_admin|sys_ptrace|sys_module|dac_read_search)\b/.test(text))
    draft.notes.push("runs as a privileged container");
  if ((option === "--pid" || option === "--ipc") && text === "host") draft.notes.push("shares the host's processes");
  if (option === "--security-opt" && /unconfined|label[:=]disable/.test(text)) draft.notes.push("switches the container's confinement off");
}

/** `docker compose exec SERVICE COMMAND`: the server runs in a container that is up already. */
export const compose: Launcher = (args, draft) => {
  const top = splitOptions(args, { valued: ["-f", "--file", "-p", "--project-name", "--profile", "--env-file", "--project-directory"] });
  const [verb, ...after] = top.rest;
  if (verb === "exec" || verb === "run") return inside(after, draft);
  return finish(draft, {
    kind: "script",
    name: `docker compose ${verb ?? ""}`.trim(),
    spec: "",
    pin: "floating",
    fetched: false,
    args: after,
  });
};

function inside(args: readonly string[], draft: Draft): Step {
  const split = splitOptions(args, {
    valued: ["-e", "--env", "-u", "--user", "-w", "--workdir", "--index", "-v", "--volume", "--name", "--entrypoint", "--env-file"],
  });
  const [container, ...command] = split.rest;
  if (container === undefined || command.length === 0) return opaque(draft, args.join(" "), "docker exec");
  draft.notes.push(`runs inside the container ${container}`);
  return { rest: command };
}
