import type { Pin } from "../model/requirement.ts";
import { hasOption } from "./command-words.ts";
import { type FetchedTool, optionValue, tool } from "./fetched.ts";
import { type Options, splitOptions } from "./mcp-options.ts";
import { imageSpec, repositoryName } from "./mcp-spec.ts";
import type { PinScale } from "./pin.ts";
import type { StartedProgram } from "./started-programs.ts";

// What package managers of the system, of editors and of clusters fetch by name.

const APT: Options = { valued: ["-o", "--option", "-t", "--target-release", "-c", "--config-file", "-a"] };
const APK: Options = { valued: ["-t", "--virtual", "-X", "--repository", "-p", "--root", "--arch"] };
const BREW: Options = { valued: ["--appdir", "--fontdir"] };
const CHOCO: Options = { valued: ["--version", "-s", "--source", "--params", "--package-parameters"] };
const CONDA: Options = { valued: ["-c", "--channel", "-n", "--name", "-p", "--prefix", "--file", "-f", "--solver"] };
const GH: Options = { valued: ["--pin"] };
const HELM: Options = {
  valued: [
    "-n",
    "--namespace",
    "--kube-context",
    "--kubeconfig",
    "-f",
    "--values",
    "--set",
    "--set-string",
    "--set-file",
    "--set-json",
    "--version",
    "--repo",
    "--timeout",
    "--history-max",
    "--description",
    "--username",
    "--password",
    "--ca-file",
    "--post-renderer",
    "-d",
    "--destination",
    "--output-dir",
    "-l",
    "--labels",
  ],
};

/** What one program fetches; `text` is the whole command line, for what an earlier program set up. */
export function systemPackagesOf(program: StartedProgram, text: string, scale: PinScale): readonly FetchedTool[] {
  const args = program.args.map((word) => word.text);
  const [verb = "", ...rest] = args;
  switch (program.program) {
    case "apt":
    case "apt-get":
      return ofSystem(program, operandsBehind(args, "install", APT), /^([^=/]+)=(.+)$/);
    case "apk":
      return ofSystem(program, operandsBehind(args, "add", APK), /^([^=<>~@]+)([=<>~].*)$/);
    case "brew":
      return ofSystem(program, operandsBehind(args, "install", BREW), /^([^@]+)@(.+)$/);
    case "choco":
      return operandsBehind(args, "install", CHOCO).flatMap((name) =>
        tool(program, { kind: "npm", name, pin: optionValue(program, "--version") === undefined ? "floating" : "exact" }, false, {
          source: "system",
        }),
      );
    case "conda":
    case "mamba":
    case "micromamba":
      return operandsBehind(args, "install", CONDA).flatMap((one) => {
        const [, name = one, version = ""] = /^((?:[\w.-]+::)?[\w.-]+)\s*([=<>!~].*)?$/.exec(one) ?? [];
        return tool(program, { kind: "npm", name, spec: version, pin: scale.version("conda", version).pin ?? "floating" }, false);
      });
    case "composer":
      if (verb !== "global" || rest[0] !== "require") return [];
      return operands(rest.slice(1), { valued: [] }).flatMap((one) => {
        const [name = one, version = ""] = one.split(":", 2);
        return tool(program, { kind: "npm", name, spec: version, pin: scale.version("composer", version).pin ?? "floating" }, false);
      });
    case "gh":
      return (verb === "extension" || verb === "extensions" || verb === "ext") && rest[0] === "install"
        ? operands(rest.slice(1), GH)
            .slice(0, 1)
            .flatMap((one) => ghExtension(program, one, scale))
        : [];
    case "code":
    case "code-insiders":
    case "codium":
    case "cursor":
      return args.flatMap((word, at) => {
        const named = word === "--install-extension" ? args[at + 1] : /^--install-extension=(.+)$/.exec(word)?.[1];
        const [name = "", version = ""] = (named ?? "").split("@", 2);
        // A file of the tree has an ending, an identifier one point.
        if (!/^[\w-]+\.[\w-]+$/.test(name) || name.endsWith(".vsix")) return [];
        return tool(program, { kind: "npm", name, pin: scale.version("editor-extension", version).pin ?? "floating" }, false);
      });
    case "helm":
      return chart(program, operands(args, HELM), text, scale);
    default:
      return [];
  }
}

/** Operands anywhere between the options. */
function operands(args: readonly string[], options: Options): readonly string[] {
  const found: string[] = [];
  for (let rest = args; ; ) {
    const [operand, ...after] = splitOptions(rest, options).rest;
    if (operand === undefined) return found;
    found.push(operand);
    rest = after;
  }
}

/** The operands of one verb, which may stand behind options; none where the verb is another. */
function operandsBehind(args: readonly string[], verb: string, options: Options): readonly string[] {
  const [first, ...rest] = operands(args, options);
  return first === verb ? rest : [];
}

/** `name=version`, where the first group is the name and the second the version. */
function ofSystem(program: StartedProgram, named: readonly string[], split: RegExp): readonly FetchedTool[] {
  return named.flatMap((one) => {
    const [, name = one, version = ""] = split.exec(one) ?? [];
    return tool(program, { kind: "npm", name, spec: version, pin: systemPin(program.program, version) }, false, { source: "system" });
  });
}

/** Homebrew's `name@3` is a line of releases; APT and apk take one version, or a pattern or comparison. */
function systemPin(program: string | undefined, version: string): Pin {
  if (version === "") return "floating";
  return program === "brew" || /[*~<>]/.test(version.replace(/(?<=\d)~(?=[a-z])/g, "")) ? "range" : "exact";
}

function ghExtension(program: StartedProgram, one: string, scale: PinScale): readonly FetchedTool[] {
  const name = /^[\w-]+\/[\w.-]+$/.test(one) ? `github.com/${one.toLowerCase()}` : one.includes("://") ? repositoryName(one) : "";
  const ref = optionValue(program, "--pin") ?? "";
  // A variable: only a run would tell which.
  if (/[$`]/.test(ref)) return [];
  return tool(program, { kind: "git", name, pin: scale.version("git-ref", ref).pin ?? "floating" }, false);
}

/** A chart of a repository; a folder of the tree is its own pin, and only the text tells the two apart. */
function chart(program: StartedProgram, [verb = "", ...named]: readonly string[], text: string, scale: PinScale): readonly FetchedTool[] {
  if (!/^(?:install|upgrade|pull|template)$/.test(verb)) return [];
  const single = verb === "pull" || hasOption(program.args, "--generate-name") || (named.length === 1 && verb === "template");
  const one = named[single ? 0 : 1];
  if (one === undefined) return [];
  const version = optionValue(program, "--version");
  if (version !== undefined && /[$`]/.test(version)) return [];
  if (one.startsWith("oci://")) {
    const image = imageSpec(one.slice("oci://".length));
    return tool(
      program,
      { ...image, pin: image.pin === "immutable" ? image.pin : (scale.version("helm", version ?? image.spec).pin ?? "floating") },
      false,
    );
  }
  const repository = /^([\w.-]+)\/[\w.-]+$/.exec(one)?.[1];
  const remote =
    optionValue(program, "--repo") !== undefined ||
    one.startsWith("https://") ||
    (repository !== undefined && (version !== undefined || text.includes(`helm repo add ${repository} `)));
  if (!remote) return [];
  return tool(program, { kind: "npm", name: one, pin: scale.version("helm", version ?? "").pin ?? "floating" }, false);
}
