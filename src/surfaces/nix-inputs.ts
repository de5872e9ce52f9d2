import type { Fact } from "../model/fact.ts";
import { expectObject, text } from "../parse/data.ts";
import { parseJson } from "../parse/json.ts";
import { Lines } from "../parse/lines.ts";
import { nixStrings } from "../parse/nix.ts";
import { baseOf } from "./instructions.ts";
import { LockDraft, strengthOf } from "./lock-draft.ts";
import { manifestAt, requirementAt } from "./requirement.ts";
import type { Surface, SurfaceFile } from "./surface.ts";

/** Functions that fetch while the expression is evaluated. */
const FETCH =
  /\b(?:builtins\.)?(fetchTarball|fetchGit|fetchurl|fetchTree|getFlake)\s{0,10}(?:"([^"\n]{1,500})"|\(?\s{0,10}\{([^{}]{0,1500})\})/g;

export default {
  id: "nix-inputs",
  title: "Inputs of Nix flakes and expressions",
  reference: "https://nix.dev/manual/nix/latest/command-ref/new-cli/nix3-flake#flake-inputs",
  paths: ["**/flake.nix", "**/flake.lock", "**/shell.nix", "**/default.nix"],
  needs: "text",
  yields: ["manifest", "requirement", "lockfile"],
  *read(file) {
    if (baseOf(file.path) === "flake.lock") yield locked(file);
    else yield* expression(file);
  },
} satisfies Surface;

function locked(file: SurfaceFile): Fact {
  const root = expectObject(parseJson(file.path, file.text));
  const lock = new LockDraft();
  const inputs = root.get("nodes", "root", "inputs")?.entries() ?? [];
  const names = new Map(inputs.map(({ key, value }) => [text(value) ?? "", key]));
  for (const { key, value } of root.get("nodes")?.entries() ?? []) {
    const from = value.get("locked");
    if (!from) continue;
    const local = text(from.get("type")) === "path";
    lock.entry(
      names.get(key) ?? key,
      text(from.get("rev")) ?? text(from.get("narHash")),
      local ? "needless" : strengthOf(text(from.get("narHash"))),
    );
    const url = from.entry("url");
    if (url) lock.hosts.add(text(url.value) ?? "", () => url.at);
  }
  return lock.fact(root.entry("version")?.at ?? root.at, "nix", "flake");
}

function* expression(file: SurfaceFile): Generator<Fact> {
  const lines = new Lines(file.path, file.text);
  const found: Fact[] = [];
  if (baseOf(file.path) === "flake.nix") {
    for (const { name, text: url, at } of nixStrings(file.path, file.text)) {
      const input = /^(?:inputs\.)?([\w'-]{1,100})\.url$/.exec(name)?.[1] ?? (name === "url" ? owner(lines, at) : undefined);
      if (input === undefined) continue;
      if (/^(?:path:|\.{0,2}\/)/.test(url)) found.push(requirementAt(at, "nix", input, url, { version: "", source: "local" }));
      else found.push(requirementAt(at, "nix", input, url, { version: refOf(url), source: "git" }));
    }
  }
  for (const match of lines.text.matchAll(FETCH)) {
    const [whole, called = "", bare, table = ""] = match;
    const at = lines.place(match.index, match.index + whole.length);
    const url = bare ?? /\burl\s{0,10}=\s{0,10}"([^"\n]{1,500})"/.exec(table)?.[1];
    if (url === undefined || url.includes("${")) continue;
    const hashed = /\b(?:sha256|hash|narHash)\s{0,10}=\s{0,10}"[^"\n]{30,120}"/.test(table) || /[/@=][0-9a-f]{40}(?:[/.?&]|$)/.test(url);
    const rev = /\brev\s{0,10}=\s{0,10}"([0-9a-f]{4,64})"/.exec(table)?.[1] ?? "";
    found.push(
      requirementAt(at, "nix", called, url, {
        version: rev,
        source: called === "fetchGit" || called === "fetchTree" ? "git" : "url",
        ...(hashed ? { hashed: true as const } : {}),
      }),
    );
  }
  const channel = /<nixpkgs>/.exec(lines.text);
  if (channel)
    found.push(
      requirementAt(lines.place(channel.index, channel.index + channel[0].length), "nix", "<nixpkgs>", "<nixpkgs>", {
        version: "",
        source: "git",
        group: "development",
      }),
    );
  if (found.length === 0) return;
  yield manifestAt(lines.place(0, 0), "nix");
  yield* found;
}

/** The name before the brace in whose block a bare `url` stands. */
function owner(lines: Lines, { line, column }: Fact["at"]): string | undefined {
  const { text } = lines;
  const end = ([...lines].find(({ number }) => number === line)?.start ?? 0) + column - 1;
  return /([\w'-]{1,100})\s{0,10}=\s{0,10}\{[^{}]{0,500}$/.exec(text.slice(Math.max(0, end - 800), end))?.[1];
}

/** `github:owner/repo/ref`, `…?rev=` and `…?ref=`. */
function refOf(url: string): string {
  const query = /[?&](?:rev|ref)=([^&]{1,200})/.exec(url)?.[1];
  if (query !== undefined) return query;
  return /^(?:github|gitlab|sourcehut):[^/]{1,200}\/[^/?]{1,200}\/([^?]{1,200})/.exec(url)?.[1] ?? "";
}
