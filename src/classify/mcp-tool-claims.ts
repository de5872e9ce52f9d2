import { brief, type Told } from "./mcp-tool-answers.ts";
import type { Verdict } from "./mcp-tool-name.ts";
import type { ParameterEvidence } from "./mcp-tool-parameters.ts";
import type { ToolWords } from "./mcp-tool-words.ts";

// What a description says of itself beside its verb, and verbs that leave open where something goes. They are asked only where the name
// does not say that something is changed: there a server could as well have written "Gets".

/** Why nothing is kept, in words for a reader; `undefined` where that is not said, or something speaks against it. */
export function saysNothingKept(
  name: Verdict,
  text: Verdict,
  parameters: ParameterEvidence,
  told: Told,
  words: ToolWords,
): string | undefined {
  const { code, perhapsCode, output, switched, calls, dispatches, remark, task, path, pointer, address, place, numbers, form, paging } =
    parameters;
  const { parts, description } = told;
  if ((code ?? output ?? switched ?? calls ?? dispatches ?? remark ?? task) !== undefined) return undefined;
  const opening = description.slice(0, OPENING);
  const claim = CLAIM.exec(opening)?.[0];
  // A promise bears out a name that only looks; where nothing else says so it is the server's word alone, and unknown stays unknown.
  // "Deletes … (read-only)": two words that speak against each other leave it at the worse.
  if (claim !== undefined && name.says === "reads" && perhapsCode === undefined && (text.says !== "changes" || MAKES.test(text.word)))
    return `its description says "${claim.toLowerCase()}", as its name does, and its parameters say nothing else`;
  const base = words.verb(text.word)?.base ?? "";
  const named = parts.flat();
  if (
    /^(?:resolve|normali[sz]e|canonicali[sz]e)$/.test(name.word || base) &&
    text.says !== "changes" &&
    !TRACKED.test(`${named.join(" ")} ${opening}`) &&
    ((name.word || base) === "resolve" || !STORED.test(`${named.join(" ")} ${opening}`)) &&
    (pointer === undefined || /url|uri|ids?$/i.test(pointer)) &&
    (path ?? place) === undefined
  )
    return `its name or description says "${name.word || base}", and nothing of what could be settled`;
  if (numbers !== undefined && words.kind(name.word || base) === "transforms")
    return `it is given ${brief(numbers)} and nothing to be kept`;
  if (
    form !== undefined &&
    (name.word === "export" || base === "export") &&
    (pointer ?? (paging === form ? undefined : paging)) !== undefined &&
    (path ?? place ?? address) === undefined &&
    !LATER.test(description)
  )
    return `it is asked for a form (${brief(form)}), and nothing says where it would be kept`;
  return undefined;
}

const OPENING = 200;
/** Not where it is denied ("no longer read-only"), asked ("Read-only?") or holds for some ("read-only unless …"). */
const CLAIM =
  /(?<!\b(?:not|never|no longer|non|nor|isn't|isn’t|aren't|cannot be|than)[\s-]{1,3}(?:(?:a|an|strictly|entirely|fully|purely|only|just|really|always)\s{1,3})?)\bread-?only\b(?!\W{0,3}(?:\?|(?:unless|except|until|if|when|for|but|before|after)\b))|\b(?:does not|doesn't|never|without) (?:modif(?:y|ies|ying)|mutat(?:es?|ing)|writ(?:es?|ing)|alter(?:s|ing)?|chang(?:es?|ing)|call(?:s|ing)?)\b/i;
const MAKES = /^(?:build|compose|assemble|generate|produce|prepare|index|create)s?$/;
const TRACKED =
  /\b(?:issues?|bugs?|errors?|alarms?|incidents?|alerts?|threads?|comments?|conversations?|tickets?|conflicts?|cases?|discussions?|findings?|problems?|tasks?|reviews?|markets?|disputes?|violations?|merge|todos?)\b/i;
/** What is normalized where it lies. */
const STORED = /\bin[- ]place\b|\b(?:databases?|db|tables?|rows?|records?|columns?|schemas?|repositor(?:y|ies)|disks?|workspaces?)\b/i;
/** It is written somewhere, or comes later. */
const LATER =
  /https?:|\b(?:buckets?|s3|disk|drive|dropbox|webhooks?)\b|\b(?:sav(?:e|es|ed|ing)|writ(?:e|es|ten|ing)|starts?|asynchronous\w*|background|job|queued?|downloadable|emails?|uploads?)\b/i;
