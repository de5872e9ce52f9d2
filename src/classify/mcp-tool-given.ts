import type { Told } from "./mcp-tool-answers.ts";
import type { Verdict } from "./mcp-tool-name.ts";
import type { ParameterEvidence } from "./mcp-tool-parameters.ts";
import type { ToolWords } from "./mcp-tool-words.ts";

// Tools without a verb that decides, whose description says what is given and whose parameters carry nothing else. What a name clearly
// says is settled before these rules are asked.

/** Why nothing but an answer comes of it, in words for a reader. */
export function givenOnly(name: Verdict, text: Verdict, parameters: ParameterEvidence, told: Told, words: ToolWords): string | undefined {
  const { prompt, turned, content, code, path, output, remark, task, place, switched, calls, dispatches, perhapsCode, address } =
    parameters;
  const { parts, description } = told;
  const named = parts.flat();
  if (prompt !== undefined && MODEL.test(name.word || text.word) && !named.some((word) => ACTOR.test(word)) && !ACTOR.test(description))
    return `its parameter ${prompt} goes to a language model, and nothing of the answer is kept`;
  if (
    turned !== undefined &&
    named.every((word) => word === "to" || word === turned.toLowerCase() || FORMS.test(word) || /^convert$/.test(word))
  )
    return `its name says what is turned into what, and it is given the ${turned}`;
  const carried = content ?? code ?? path ?? output ?? remark ?? task ?? place ?? switched ?? calls ?? dispatches ?? perhapsCode ?? address;
  if (carried !== undefined) return undefined;
  // Where the name has a verb of its own, the description does not speak for it.
  const agrees = name.word === "" || name.says === "reads" || words.verb(text.word.split(" ", 1)[0] ?? "")?.base === name.word;
  for (const form of !agrees
    ? []
    : name.word === "report"
      ? [TRIED, HANDED, ...(named.length > 1 && named.at(-1) === "report" ? [LISTED] : [])]
      : [TRIED, HANDED, TOLD]) {
    const said = form.exec(description)?.[0];
    if (said !== undefined && !ALSO.test(description.split(/[.\n]/, 1)[0] ?? "")) return `its description says "${said.slice(0, MOST)}"`;
  }
  const nouns = name.word === "" || name.word === named.at(-1);
  const noun = nouns && text.says === "unsure" && text.word === "" ? givenNoun(description, named, words) : undefined;
  return noun === undefined ? undefined : `its description is a noun phrase that says what is given ("${noun}")`;
}

const MOST = 60;
const MODEL = /^(?:chat|generate|complete|ask|completion|engages?|prompt|send|generates?|sends?)$/;
/** Who may act, and what stays after the answer. */
const ACTOR = /\b(?:agents?|assistants?|images?|videos?|audio|speech|music|files?|threads?|conversation history|background|async|jobs?)\b/i;
const FORMS =
  /^(?:url|urls|uri|uris|handle|did|ip|hostname|domain|address|cid|urn|iri|doi|isbn|ean|slug|id|pmid|geohash|name|hex|binary|base64|text)$/;

/** "Test the connection": nothing is sent but the question. */
const TRIED =
  /^\W*tests? (?:(?:the|an?|your|whether|if|multiple|all|[a-z0-9-]+) ){0,4}?(?:connections?|connectivity|tokens?|credentials?|authentication|reachability|availability|latency)\b/i;
/** Captured, downloaded or loaded, and handed over in the answer. */
const HANDED =
  /^\W*(?:capture|download|load|export|record|pull|grab|dump)s? [^.\n]{0,80}?\band (?:provides?|returns?|outputs?) [^.\n]{0,60}?\b(?:as|in) (?:an? |raw |plain )*(?:json|text|markdown|csv|string|base64)\b/i;
/** "Report connection health": told, and not sent to somebody. */
const TOLD =
  /^\W*reports? (?:(?!(?:an?|to|bugs?|issues?|abuse|spam|errors?|users?)\b)[a-z0-9'-]+ ){0,5}?(?:health|status|statistics|stats|metrics|usage|progress|counts?|state|coverage|capabilities|availability|whether|which|how|what)\b/i;
/** "Report assigned and available memory" of a tool that is called after a report. */
const LISTED = /^\W*reports? (?!an?\b|to\b)[a-z' -]{3,60}/i;
const ALSO =
  /\b(?:and|then|to) (?:resets?|restarts?|reconnects?|refresh(?:es)?|saves?|stores?|sends?|writes?|updates?|activates?|submits?|register\w*)\b/i;

/** "Small-Body Database - asteroid and comet data", "Julian Day converter": no verb opens it, and its end says what is given. */
function givenNoun(description: string, named: readonly string[], words: ToolWords): string | undefined {
  const sentence = (description.split(/[.!?](?:\s|$)|\n/, 1)[0] ?? "").replace(/\([^)]{0,60}\)/g, "").trim();
  const tokens = sentence.toLowerCase().match(/[a-z]+/g) ?? [];
  const [first = ""] = tokens;
  const acts = tokens.some((word) => /^(?:changes|destroys)$/.test(words.verb(word)?.kind ?? ""));
  const bent = words.kind(first) ?? words.verb(first)?.kind;
  if (acts || tokens.length > LONG || /\b(?:is|are|be|will|your)\b/.test(sentence) || (bent !== undefined && bent !== "looks"))
    return undefined;
  const noun = GIVEN.exec(sentence)?.[0];
  // An unknown verb in front of its object is no noun phrase ("Zap user data"): a heading, an adjective or a name has to open it.
  const headed = /^[A-Z][^.:]{2,60}(?:\s[-–—]|:)\s/.test(sentence);
  const opens =
    headed || /^[A-Za-z]+-[a-z]/.test(sentence) || (/^[A-Z]\w+ [A-Z]/.test(sentence) && first !== named[0]) || ADJECTIVE.test(first);
  return opens ? noun : undefined;
}

const LONG = 20;
const ADJECTIVE = /^[a-z]+(?:al|ic|ous|ary|ean|ian)$/;
const GIVEN =
  /\b(?:(?:meta)?data|datasets?|information|imagery|images|photos|views|ephemeris|database|statistics|metrics|catalogue?|archive|observations|measurements|forecasts?|converter|calculator|lookup|search|finder|reference|notice|prices|quotes|news)(?: (?:of|about|from|for|by|on) [\w' -]{2,40}| (?:api )?access| api)?$/i;
