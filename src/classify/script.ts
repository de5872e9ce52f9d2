import type { Catalog } from "../catalog/catalog.ts";
import type { Place } from "../model/place.ts";
import type { Script, ScriptAct } from "../model/script.ts";
import { quoteWords } from "../parse/words.ts";
import { classifyCommand, commandIndexOf } from "./command.ts";
import { quote } from "./command-flow.ts";
import { type CommandVerdict, higherTier } from "./command-index.ts";
import { CREDENTIAL_FILE, DROP_HOST, GLOBAL_INSTALL, PLANTED_FILE, UNGUARDED_AGENT } from "./script-signs.ts";

/** What one script does by itself, without the files that it loads or starts. */
export interface ScriptVerdict extends CommandVerdict {
  /** True where the class names an attack technique. */
  readonly risk: boolean;
  /** Where it does that. */
  readonly at: Place;
  /** How it keeps something out of sight. */
  readonly hides: readonly ScriptAct[];
  /** Why it may do more than that. */
  readonly unread?: string;
}

/** A shell that is given nothing to run. */
const SHELL_ITSELF = /^(?:\/(?:usr\/)?bin\/)?(?:(?:ba|z|da|k)?sh|cmd(?:\.exe)?|powershell(?:\.exe)?)(?: -[il]+)*$/u;

/** Commands of one script that are judged together. */
const MOST_RUN = 100;

type Placed = CommandVerdict & { readonly at: Place };

const judged = new WeakMap<Script, ScriptVerdict>();

/** Class and tier of a script: those of the riskiest thing that it does. */
export function judgeScript(script: Script, catalog: Catalog): ScriptVerdict {
  const known = judged.get(script);
  if (known) return known;
  const index = commandIndexOf(catalog);
  const worst = [...verdicts(script, catalog)].reduce(
    (a, b) => ({ ...(index.worse(a, b) === b ? b : a), tier: higherTier(a.tier, b.tier) }),
    plain(script, catalog),
  );
  const unread = script.unread ?? unparsedShell(script, catalog);
  const verdict: ScriptVerdict = {
    ...worst,
    risk: index.isRisk(worst.class),
    hides: hidings(script),
    ...(unread === undefined ? {} : { unread }),
  };
  judged.set(script, verdict);
  return verdict;
}

function plain(script: Script, catalog: Catalog): Placed {
  const index = commandIndexOf(catalog);
  if (script.language === "binary")
    return { ...index.verdict("other", "is a compiled program, which cannot be read", "privileged-write"), at: script.at };
  if (script.language === "words" && script.unread === undefined)
    return { ...index.verdict("other", "does nothing that its words show; its grammar was not read", "privileged-write"), at: script.at };
  if (script.unread !== undefined)
    return { ...index.verdict("other", `could not be read: ${script.unread}`, "privileged-write"), at: script.at };
  return { ...index.verdict("other", "does nothing that its text does not show"), at: script.at };
}

function hidings({ acts }: Script): readonly ScriptAct[] {
  return acts.flatMap((act) => {
    if (act.does === "hide") return [act];
    return act.does === "run" && act.detached
      ? [{ ...act, does: "hide" as const, text: "it starts a program in the background and throws its output away" }]
      : [];
  });
}

function* verdicts(script: Script, catalog: Catalog): Generator<Placed> {
  if (script.shell !== undefined) yield shellVerdict(script, script.shell, catalog);
  const index = commandIndexOf(catalog);
  const has = (does: ScriptAct["does"]): boolean => script.acts.some((act) => act.does === does);
  const verified = has("verify");
  const add = (at: Place, id: string, because: string, tier?: CommandVerdict["tier"]): Placed => ({
    ...index.verdict(id, because, tier),
    at,
  });
  const download = (at: Place, because: string): Placed =>
    verified
      ? add(at, "package-install", `${because}, after a check of its digest`, "privileged-write")
      : add(at, "download-exec", because);
  for (const act of script.acts) {
    const { at, text, of = [] } = act;
    switch (act.does) {
      case "run":
        if (of.includes("fetched") && SHELL_ITSELF.test(text ?? "")) yield add(at, "reverse-shell", "ties a shell to a network connection");
        if (text === undefined || text.startsWith("$_")) {
          if (of.includes("fetched")) yield download(at, "downloads something and runs it");
          else if (of.includes("decoded")) yield add(at, "decode-exec", "runs a command that it decodes");
          else yield add(at, "other", "starts a program that only a run would tell", "privileged-write");
        }
        if (text !== undefined) {
          const { class: id, tier, because } = classifyCommand(text, catalog);
          yield { class: id, tier, because: `runs ${quote(text)}: ${because}`, at };
          if (GLOBAL_INSTALL.test(text)) yield add(at, "persistence", `installs a program for the whole account: ${quote(text)}`);
          if (UNGUARDED_AGENT.test(text)) yield add(at, "privilege", `starts an agent with its guards off: ${quote(text)}`);
        }
        break;
      case "evaluate":
        if (of.includes("fetched"))
          yield add(at, "download-exec", `fetches text${of.includes("decoded") ? ", decodes it" : ""} and runs it as code`);
        else if (of.includes("decoded")) yield add(at, "decode-exec", "decodes text and runs it as code");
        else if (of.includes("environment")) yield add(at, "decode-exec", "runs what it finds in the environment as code");
        else if (text !== undefined && !text.includes("$_")) {
          const {
            class: id,
            tier,
            because,
          } = classifyCommand(
            quoteWords([script.language === "python" ? "python" : "node", script.language === "python" ? "-c" : "-e", text]),
            catalog,
          );
          yield { class: id, tier, because, at };
        } else yield add(at, "other", "runs text as code", "privileged-write");
        break;
      case "reach":
        yield add(at, "network", text === undefined ? "reaches the network" : `reaches ${quote(text)}`);
        break;
      case "send":
        if (of.includes("environment")) yield add(at, "exfiltration", "sends the variables of the environment over the network");
        else if (DROP_HOST.test(text ?? "")) yield add(at, "exfiltration", `sends data to an anonymous drop, ${quote(text ?? "")}`);
        else yield add(at, "network", text === undefined ? "sends data over the network" : `sends data to ${quote(text)}`);
        break;
      case "read":
        if (text !== undefined && CREDENTIAL_FILE.test(text))
          yield add(at, "credential-read", `reads ${quote(text)}, where credentials lie`);
        break;
      case "write":
        if (text !== undefined) yield* written(act, text, catalog);
        break;
      default:
    }
  }
  yield* together(script, download, add);
  // What one call downloads the next one runs.
  const runs = script.acts.filter(({ does, text }) => does === "run" && text !== undefined).slice(0, MOST_RUN);
  if (runs.length > 1) {
    const { class: id, because, risk } = classifyCommand(runs.map(({ text }) => text).join("\n"), catalog);
    const last = runs.at(-1)?.at ?? script.at;
    if (risk && id === "download-exec") yield download(last, because);
    else if (risk) yield add(last, id, because);
  }
}

/** What only several acts together show. */
function* together(
  { acts }: Script,
  download: (at: Place, because: string) => Placed,
  add: (at: Place, id: string, because: string) => Placed,
): Generator<Placed> {
  const first = (fits: (act: ScriptAct) => boolean): ScriptAct | undefined => acts.find(fits);
  const sending = first(({ does }) => does === "send");
  const credentials = first(
    ({ does, text }) => (does === "read" || does === "mention") && text !== undefined && CREDENTIAL_FILE.test(text),
  );
  const harvest = acts.filter(({ does, text }) => does === "mention" && text !== undefined && CREDENTIAL_FILE.test(text)).length;
  if (credentials && sending)
    yield add(credentials.at, "exfiltration", `names ${quote(credentials.text ?? "")} and sends data over the network`);
  else if (credentials && harvest >= 3 && first(({ does }) => does === "read"))
    yield add(credentials.at, "credential-read", `goes through ${harvest} files of credentials, such as ${quote(credentials.text ?? "")}`);
  const drop = first(({ does, text }) => does === "mention" && DROP_HOST.test(text ?? ""));
  if (drop && sending) yield add(drop.at, "exfiltration", `names an anonymous drop, ${quote(drop.text ?? "")}, and sends data`);
  const saved = first(({ does, of }) => does === "write" && of?.includes("fetched") === true);
  const started = first(({ does, text }) => does === "run" && (text === undefined || /^\$_|^node \$_|^\.\/|^bun |^\/tmp\//u.test(text)));
  if (saved && started) yield download(started.at, "saves what it downloads and starts a program that only a run would tell");
  const decoded = first(({ does, of }) => does === "write" && of?.includes("decoded") === true);
  if (decoded && started) yield add(started.at, "decode-exec", "saves what it decodes and starts a program that only a run would tell");
  const unguarded = first(({ does, text }) => does === "mention" && UNGUARDED_AGENT.test(`claude ${text ?? ""}`));
  if (unguarded && started)
    yield add(unguarded.at, "privilege", `names the option ${quote(unguarded.text ?? "")} of an agent and starts programs`);
}

function* written({ at }: ScriptAct, path: string, catalog: Catalog): Generator<Placed> {
  const { class: id, tier, because, risk } = classifyCommand(`echo > ${quoteWords([path])}`, catalog);
  if (risk) yield { class: id, tier, because: `writes ${quote(path)}: ${because}`, at };
  else if (PLANTED_FILE.test(path))
    yield {
      ...commandIndexOf(catalog).verdict("persistence", `writes ${quote(path)}, a file that runs or steers something by itself`),
      at,
    };
  else yield { ...commandIndexOf(catalog).verdict("other", `writes ${quote(path)}`), at };
}

function shellVerdict(script: Script, text: string, catalog: Catalog): Placed {
  const { class: id, tier, because, parts } = classifyCommand(text, catalog);
  const worst = parts.find((part) => part.class === id && part.because === because) ?? parts.find((part) => part.class === id);
  // A verdict over several commands has the whole script as its text, and quotes the command that it turns on.
  const quoted = /`(?<command>[^`]{3,})`$/u.exec(because)?.groups?.["command"]?.replace(/…$/u, "");
  const part = worst !== undefined && worst.text !== text.slice(0, worst.text.length) ? worst.text : quoted?.split(" | ")[0];
  return { class: id, tier, because, at: placeIn(script, text, part) };
}

/** Of the command languages of Windows the words are read, which is enough for what the rules ask. */
function unparsedShell({ shell }: Script, catalog: Catalog): string | undefined {
  const unparsed = shell === undefined ? undefined : classifyCommand(shell, catalog).unparsed;
  return unparsed?.startsWith("written for") ? undefined : unparsed;
}

/** The line on which a part of a shell script stands. */
function placeIn({ at }: Script, text: string, part: string | undefined): Place {
  const line = part?.split("\n", 1)[0] ?? "";
  const offset = line.trim() === "" ? -1 : text.indexOf(line);
  if (offset === -1) return at;
  const before = text.slice(0, offset);
  const number = before.split("\n").length;
  const column = offset - (before.lastIndexOf("\n") + 1) + 1;
  return { path: at.path, line: number, column, endLine: number, endColumn: column + line.length };
}
