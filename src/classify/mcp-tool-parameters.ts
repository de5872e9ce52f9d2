import { areVerbs, choiceSays } from "./mcp-tool-choices.ts";
import { splitName } from "./mcp-tool-name.ts";
import type { ToolParameter } from "./mcp-tool-schema.ts";
import type { ToolWords } from "./mcp-tool-words.ts";

/** What the parameters say of a tool, whatever its name says. */
export interface ParameterEvidence {
  /** A parameter whose fixed choices are operations, and the choice that changes something. */
  readonly changing?: { readonly parameter: string; readonly choice: string; readonly destroys: boolean };
  /** A parameter whose fixed choices are operations that all read. */
  readonly reading?: string;
  /** A parameter that carries a program or a statement. */
  readonly code?: string;
  /** A parameter that may carry one. */
  readonly perhapsCode?: string;
  /** A parameter that lists what is to be done on a page. */
  readonly actions?: string;
  /** A switch that is called after a change: `clear`, `overwrite`; or an address to call back. */
  readonly switched?: string;
  /** A switch of a check that asks to mend or to delete what it finds. */
  readonly repairs?: string;
  /** A parameter whose last word says that it names a file. */
  readonly file?: string;
  /** It goes to a language model, and everything beside it only says to which one and how it answers. */
  readonly prompt?: string;
  /** A required text that is named as what is turned into something else (`url` of `url_to_uri`). */
  readonly turned?: string;
  /** What is written under somebody's name. */
  readonly remark?: string;
  /** A text that must be given. */
  readonly plain?: string;
  /** A parameter that points to something that is kept elsewhere. */
  readonly pointer?: string;
  /** A parameter whose name ends like that of a file or folder. */
  readonly place?: string;
  /** A parameter that names a file to be written. */
  readonly output?: string;
  /** A parameter that holds an address of the caller's choice. */
  readonly address?: string;
  /** A parameter that names a file. */
  readonly path?: string;
  /** One that names a file and where it goes. */
  readonly source?: string;
  /** One that says that a path lies elsewhere than on this machine. */
  readonly remote?: string;
  /** Something to be kept. */
  readonly content?: string;
  /** Paging and filters, and nothing to be kept. */
  readonly paging?: string;
  /** A state that must be given. */
  readonly own?: string;
  /** Every parameter, if there is any, says which one is asked for, when, where or in which form. */
  readonly asking?: string;
  /** Every parameter is a shape on a map, a measure, or a choice. */
  readonly shapes?: string;
  /** Every parameter is a number. */
  readonly numbers?: string;
  /** It names a tool to be called, and another parameter carries what that one is given. */
  readonly calls?: string;
  /** It says in free words which operation is done, and another parameter carries what that one is given. */
  readonly dispatches?: string;
  /** It says in free words what somebody is to do. */
  readonly task?: string;
  /** It names a conversation that goes on. */
  readonly thread?: string;
  /** How long something is to be valid. */
  readonly lasting?: string;
  /** Further words for a command line. */
  readonly further?: string;
  /** In which form something comes. */
  readonly form?: string;
  /** With another one, it is a place in a text. */
  readonly caret?: string;
}

/** Reads the parameters of one tool. `name` are the words of its name, `spoken` those and the beginning of its description. */
export function parameterEvidence(
  parameters: readonly ToolParameter[],
  words: ToolWords,
  name: readonly string[],
  spoken: readonly string[],
): ParameterEvidence {
  const first = (group: Parameters<ToolWords["isParameter"]>[0], among = parameters): string | undefined =>
    among.find(({ name }) => words.isParameter(group, name))?.name;
  const free = parameters.filter(({ choices = [] }) => choices.length === 0);
  // What may be left out beside the paging of a list says of which: `list_audit_logs` with an action.
  const lists = name.length > 1 && LISTS.has(name[0] ?? "") && first("reading") !== undefined;
  const operations = parameters.filter(({ name, choices = [] }) => choices.length > 0 && words.isParameter("operation", name));
  const changes = operations
    .filter(({ choices = [] }) => choices.length > FEW || choices.filter((choice) => LENGTHS.has(choice)).length < 2)
    .filter(({ required }) => !lists || required === true)
    .flatMap(({ name, choices = [] }) =>
      choices.map((choice) => ({ parameter: name, choice, as: areVerbs(choices, words) ? name : "mode" })),
    )
    .filter(({ choice, as }) => choiceSays(choice, words, as) === "changes");
  const destroys = changes.find(
    ({ choice }) =>
      /^DELETE$/i.test(choice) ||
      splitName(choice)
        .flat()
        .some((word) => words.kind(word) === "destroys"),
  );
  const [foremost] = changes;
  const chosen = destroys ?? foremost;
  const changing = chosen && { parameter: chosen.parameter, choice: chosen.choice, destroys: destroys !== undefined };
  const statement = words.names("statements", spoken);
  const selects = isSelection(parameters, words);
  const content = selects ? undefined : first("content", free);
  const evidence = {
    changing,
    reading: operations.find(({ choices = [] }) => choices.every((choice) => choiceSays(choice, words, "action") === "reads"))?.name,
    code: first("code", free.filter(isText)) ?? (statement === undefined ? undefined : first("perhaps", free.filter(isText))),
    perhapsCode: first("perhaps", free.filter(isText)),
    actions: free.find(({ name, type }) => name === "actions" && /array/.test(type ?? ""))?.name,
    switched: (
      parameters.find((parameter) => isSwitch(parameter, words)) ??
      free.find(({ name }) => CALLBACK.test(name) && !spoken.slice(0, SPEAKING).includes(name))
    )?.name,
    repairs: parameters.find((parameter) => isRepair(parameter))?.name,
    file: free.find(
      ({ name, type = "string" }) => /string/.test(type) && /^(?:path|file|filename|filepath)$/.test(splitName(name).flat().at(-1) ?? ""),
    )?.name,
    prompt: forModel(parameters),
    turned: turned(parameters, spoken),
    remark: free.find(({ name }) => /^(?:body|comments?|(?:comment|review|reply)_?(?:body|text))$/i.test(name))?.name,
    plain: free.find((parameter) => parameter.required && isText(parameter))?.name,
    pointer: free.find(({ name }) => POINTERS.has(splitName(name).flat().at(-1) ?? ""))?.name,
    place: free.find(({ name }) => PLACE.test(splitName(name).flat().at(-1) ?? ""))?.name,
    output:
      first("output", free.filter(isText)) ??
      free.find(namesOutput)?.name ??
      parameters.find(offersFile)?.name ??
      (free.some(({ name }) => /^input(?:_?(?:path|file))?$/i.test(name))
        ? free.find(({ name, type = "string" }) => /^output$/i.test(name) && /string/.test(type))?.name
        : undefined) ??
      (words.names("captures", spoken) === undefined || spoken.slice(0, TAKING).some((word) => TAKES.has(word))
        ? undefined
        : free.find(isFileName)?.name),
    address: first("address", free.filter(isText)),
    path: first("path", free),
    source: first("source", free),
    remote: first("remote"),
    content,
    paging: content === undefined ? first("reading") : undefined,
    asking: parameters.every((parameter) => asks(parameter, words)) ? (parameters[0]?.name ?? "") : undefined,
    own: parameters.find(({ name, required }) => required === true && STATES.has(name))?.name,
    shapes: parameters.every((parameter) => isShape(parameter, words) || isMeasure(parameter))
      ? parameters.find((parameter) => isShape(parameter, words) && parameter.required)?.name
      : undefined,
    numbers:
      parameters.length > 0 && parameters.every(({ type = "" }) => /^(?:number|integer)$/.test(type)) ? parameters[0]?.name : undefined,
    calls: free.some(({ name }) => ARGUMENTS.test(name)) ? free.find(({ name }) => CALLED.test(name))?.name : undefined,
    dispatches: free.some(({ name }) => ARGUMENTS.test(name)) ? free.find(({ name }) => DONE.test(name))?.name : undefined,
    task: free.find(({ name, type = "string" }) => /string/.test(type) && TASK.test(name))?.name,
    thread: free.find(({ name }) => /^(?:session|thread|conversation|agent|assistant)_?(?:id|name)?$/i.test(name))?.name,
    lasting: parameters.find(({ name }) => LASTING.test(name))?.name,
    further: free.find(({ name, type = "string" }) => /string|array/.test(type) && FURTHER.test(name))?.name,
    form: parameters.find(({ name }) => /(?:^|_)format$|[a-z]Format$/.test(name.slice(-20)))?.name,
    caret: parameters.some(({ name }) => /^line(?:_?number)?$/i.test(name))
      ? parameters.find(({ name }) => /^(?:column|character|col|char)$/i.test(name))?.name
      : undefined,
  };
  return Object.fromEntries(Object.entries(evidence).filter(([, value]) => value !== undefined));
}

/** Something else than what is to be kept or set: an identifier, a time, a place, a language, a page. */
function asks({ name, type = "string", choices = [] }: ToolParameter, words: ToolWords): boolean {
  const parts = splitName(name).flat();
  if (/boolean/.test(type))
    return /^(?:include|includes|with|is|has|only|exclude|verbose|detailed|full|raw|recursive|show)$/.test(parts[0] ?? "");
  return (
    words.isParameter("asks", parts.at(-1) ?? "") &&
    !["new", "target", "set"].includes(parts[0] ?? "") &&
    !choices.some((choice) => choiceSays(choice, words, "type") === "changes")
  );
}

/** Nothing must be given, and bounds or an order are among it: a `body` beside them is one of the sky. */
function isSelection(parameters: readonly ToolParameter[], words: ToolWords): boolean {
  return (
    parameters.every(({ required, type = "string", choices = [] }) => !required && (choices.length > 0 || !/object|array/.test(type))) &&
    parameters.filter(
      ({ name, type }) => BOUND.test(splitName(name).flat().at(-1) ?? "") || (type === "integer" && words.isParameter("reading", name)),
    ).length > 1
  );
}

const BOUND = /^(?:min|max|limit|sort|offset|page|since|until|before|after)$/;

/** `fix`, `autofix`, `delete_missing_refs`. */
function isRepair({ name, type = "" }: ToolParameter): boolean {
  const [first = "", second] = splitName(name).flat();
  return (
    /boolean/.test(type) &&
    (/^(?:fix|repair|autofix|heal|apply)$/.test(first) ||
      (first === "auto" && /^(?:fix|repair)$/.test(second ?? "")) ||
      (first === "delete" && second !== undefined))
  );
}

/** `model` with `messages` or `prompt`, or `messages` alone, and how the answer is drawn. */
function forModel(parameters: readonly ToolParameter[]): string | undefined {
  const asked =
    parameters.find(({ name, type = "string" }) => /^messages$/i.test(name) && !/string/.test(type)) ??
    (parameters.some(({ name }) => /^model(?:_?(?:id|name))?$/i.test(name))
      ? parameters.find(({ name }) => /^(?:messages|prompt)$/i.test(name))
      : undefined);
  return asked !== undefined && parameters.every(({ name }) => name === asked.name || SAMPLING.test(name)) ? asked.name : undefined;
}

const SAMPLING =
  /^(?:model(?:_?(?:id|name))?|system(?:_?prompt|_?instructions?)?|temperature|max_?(?:completion_|output_)?tokens|num_predict|top_?[pk]|min_?p|stop(?:_?sequences)?|stream|format|response_?format|options|tools|tool_?choice|seed|think|(?:presence|frequency|repetition)_?penalty|logprobs|n|keep_?alive|reasoning_?effort|provider)$/i;

/** The one that must be given is called as the word before "to" in the name. */
function turned(parameters: readonly ToolParameter[], spoken: readonly string[]): string | undefined {
  const to = spoken.slice(0, SPEAKING).indexOf("to");
  const needed = parameters.filter(({ required }) => required === true);
  const [only] = needed;
  return to > 0 &&
    only !== undefined &&
    needed.length === 1 &&
    parameters.length === 1 &&
    /^string$/.test(only.type ?? "string") &&
    only.name.toLowerCase() === spoken[to - 1]
    ? only.name
    : undefined;
}

function isShape({ name, type = "", choices = [] }: ToolParameter, words: ToolWords): boolean {
  return choices.length === 0 && /array|object/.test(type) && words.names("shapes", splitName(name).flat()) !== undefined;
}

function isMeasure({ type = "", choices = [] }: ToolParameter): boolean {
  return choices.length > 0 || /^(?:number|integer)$/.test(type);
}

const CALLED = /^(?:tool|function|action|operation)_?(?:name|slug|id)$/i;
/** A free text that says what is done, beside what that is given. */
const DONE = /^(?:action|operation|function)$/i;
const TASK = /^(?:prompt|task|message|instructions?|goal|objective|request)$/i;
const ARGUMENTS = /^(?:(?:tool|function|action|operation)_?)?(?:args?|arguments|params|parameters|input|inputs|payload)(?:_?json)?$/i;

/** Called after a change and nothing else (`clear`, `overwrite`), or after one and what it is done to (`markRead`, `save_results`). */
function isSwitch({ name, type = "" }: ToolParameter, words: ToolWords): boolean {
  const [first = "", ...others] = splitName(name).flat();
  // `auto_trigger_checks`, `autoFix`
  if (/boolean/.test(type) && first === "auto" && !HARMLESS.has(others[0] ?? ""))
    return /^(?:changes|destroys)$/.test(words.kind(others[0] ?? "") ?? "") || others[0] === "fix";
  return /boolean/.test(type) && (SWITCHES.has(first) || isRepair({ name, type }) || (others.length === 0 && SINGLE_SWITCHES.has(first)));
}

/** Done by itself, and to the answer only. */
const HARMLESS: ReadonlySet<string> = new Set(
  "scroll retry connect reconnect follow scale truncate adjust exclude enable correct".split(" "),
);
/** How much is told: choices of an answer, which are few. */
const FEW = 6;
const LENGTHS: ReadonlySet<string> = new Set("full summary brief compact concise detailed verbose minimal normal".split(" "));
/** What is set if it must be given: `ticket_status` with `status`. */
const STATES: ReadonlySet<string> = new Set(["status", "state", "metadata", "details", "info", "profile"]);
const SWITCHES: ReadonlySet<string> = new Set(
  "mark save write send publish activate commit persist notify install autofix acknowledge subscribe create update delete upsert push download export run".split(
    " ",
  ),
);
const SINGLE_SWITCHES: ReadonlySet<string> = new Set(
  "append clear remove reset purge overwrite force apply upload open execute run start restart trigger register".split(" "),
);

const LASTING = /^expir(?:e|es|y|ation)(?:_?(?:in|at|by|on|days|hours|minutes|seconds|time|date))*$/i;
const FURTHER = /^(?:additional|extra|custom|cli|raw)_?(?:args|arguments|options|flags)$/i;

/** Where to call back: something is set up that calls. */
const CALLBACK = /^(?:webhook|callback|notify|notification)_?(?:url|uri|endpoint)?$/i;

/** `saveToFile`, `export_dir`: a word for what goes out, and one for a file. */
function namesOutput({ name, type = "string" }: ToolParameter): boolean {
  const words = splitName(name).flat();
  return /string/.test(type) && words.some((word) => OUT.test(word)) && words.some((word) => FILE.test(word));
}

const OUT = /^(?:output|out|save|saved|download|dest|destination|export|write|dump|result|results|response)$/;
const PLACE = /^(?:path|paths|dir|directory|folder)$/;
const FILE = /^(?:path|filepath|file|filename|dir|directory|folder)$/;

/** A choice of how the answer comes that is a file. */
function offersFile({ name, choices = [] }: ToolParameter): boolean {
  return (
    /^(?:output|delivery|destination|output_?(?:mode|type|to)|return_?as)$/i.test(name) &&
    choices.some((choice) => /^(?:file|disk)$/i.test(choice))
  );
}

/** What is read from a file that is named (`read_document` of a PDF), by the first words of its name. */
const TAKES: ReadonlySet<string> = new Set("read parse extract load open upload attach send convert analyze analyse ocr view".split(" "));
const TAKING = 3;
/** How many words are likely to be the name: `webhook_log` with a parameter `webhook` asks for one. */
const SPEAKING = 5;
const LISTS: ReadonlySet<string> = new Set(["list", "search", "find", "count"]);

const POINTERS: ReadonlySet<string> = new Set([
  "id",
  "ids",
  "uid",
  "uuid",
  "path",
  "paths",
  "file",
  "url",
  "uri",
  "slug",
  "arn",
  "bucket",
  "folder",
  "repo",
  "owner",
]);

/** A file name that need not be given is where something is written. */
function isFileName({ name, required = false }: ToolParameter): boolean {
  return !required && /^(?:file_?name|file_?path|path|file)$/i.test(name);
}

function isText({ type = "string" }: ToolParameter): boolean {
  return /string|array|object/.test(type);
}
