// src/classify/mcp-tool-words.ts
/** Words of tool names, by what they say of the tool. Collected from the tool lists of some 160 public servers; each word stands in its base form. */
/** Verbs of tools that only look. */
const READ = words(`
  get list read search find query describe show view lookup inspect check count explain browse retrieve peek compare analyze analyse
  summarize summarise validate verify diff preview estimate calculate discover wait ping help whoami stat info tail head tree ls cat
  glob grep filter detect monitor watch observe display locate identify suggest recommend examine introspect lint audit review
  fetch lookups poll measure parse extract outline dump trace profile enumerate scan export has is can which who what where when why how
  think sequentialthinking aggregate history status log logs statistics stats metrics report summary details metadata schema docs
  documentation reference guide knowledge capabilities version health overview usage catalog catalogue facts index indexes insights
  return confirm
`);
/** Read words that are nouns at the end of a name: they never outrank a verb that stands before them. */
const READ_NOUNS = words(`
  list log logs status history search info statistics stats metrics report summary details metadata schema docs documentation reference
  guide knowledge capabilities version health overview usage catalog catalogue facts index indexes insights query count view trace profile
  preview diff tree review export help check filter dump
`);
/** Verbs of tools that change something. */
const WRITE = words(`
  create add update edit set put write insert upsert modify change rename move copy duplicate clone fork append prepend replace patch save
  register unregister enable disable activate deactivate assign unassign attach detach subscribe unsubscribe invite approve reject accept
  decline close reopen archive unarchive restore mark unmark pin unpin mute unmute follow unfollow like unlike vote react reply send post
  upload submit publish dismiss cancel pause resume start stop begin end join leave claim release import load seed sync push merge rebase
  commit checkout stage unstage stash fetchall click type fill press hover drag drop scroll select tap swipe navigate goto
  new open reload resize handle emulate configure setup install upgrade downgrade initialize init generate build make do perform trigger
  rerun retry rotate renew regenerate grant allow block unblock ban connect disconnect reconnect bind link unlink tag untag label star
  unstar schedule reschedule reserve book order buy sell pay refund charge transfer withdraw deposit swap mint convert compress
  extend reprioritize prioritize reorder sort organize draft compose forward notify email message comment annotate resolve acknowledge
  escalate snooze complete finish log-in login logout authorize authenticate provision allocate launch boot shutdown reboot scale
  patchset promote migrate apply rollout rollback deploy request ask propose toggle switch adjust increment decrement record capture
  download store persist cache mock route mount unmount feedback remember memorize manage control operate interact ingest revert undo redo
`);
/** Verbs after which something is gone. */
const DESTRUCTIVE = words(`
  delete remove drop destroy purge wipe truncate erase clear kill terminate uninstall revoke reset prune teardown expunge discard nuke
  cleanup flush unpublish evict deprovision del rm rmdir unset trash empty
`);
/** Words that say that a tool runs what it is given. */
const EXEC = words("execute exec eval evaluate shell bash terminal powershell command cmd sh ssh spawn repl generic invoke code script");
/** Words that say that a tool changes what is running. */
const DEPLOY = words("deploy redeploy deployment rollout rollback promote migrate migration publish scale provision apply helm rerun sync launch");
/** Verbs that carry bytes out, and those that reach an address that the caller chooses. */
const SEND = words("send post publish share upload email notify tweet reply comment message forward invite submit push webhook");
const REACH = words("navigate goto browse scrape crawl http curl wget");
/** Nouns of what outsiders write. */
const OUTSIDE = words(`
  issue issues comment comments pull pr mail email emails inbox message messages thread threads chat channel ticket tickets web page url site
  website review reviews notification notifications log logs feed tweet post posts discussion discussions docs documentation search event events
  incident incidents alert alerts browser snapshot console network
`);
/** Nouns of what is not public. */
const PRIVATE = words(`
  mail email emails inbox drive document documents file files database db sql table tables row rows collection record records customer
  customers contact contacts calendar repository repo repositories code account invoice invoices ticket tickets message messages note notes
`);
/** Words that name a credential; `SECRET_SPARED` are the words beside which they do not. */
const SECRET = words("secret secrets password passwords passwd credential credentials kubeconfig cookie cookies keyvault apikey apikeys token tokens vault");
const SECRET_SPARED = words("scanning scan scanner alert alerts detected detect count usage design price prices balance swap transfer supply holders market list-types policy");
/** Nouns of databases, and of files and folders of the machine. */
const DATABASE = words("sql database db table tables row rows collection documents cypher query mongo postgres mysql redis snowflake clickhouse bigquery athena influx");
const FILES = words("file files directory folder dir path");
/** Nouns of a server's own scratch store. */
const OWN = words("memory memories todo todos thought thoughts entities relations observations scratchpad");
/** Verbs and nouns alike: in a name they decide nothing. */
const AMBIGUOUS = words(`
  message comment record tag release test build run schedule order import link block request star lock share store handle focus open commit
  pull transfer charge label log email draft report review index filter export trace profile query monitor index version start end type route
  select press note watch post match map set cache store capture stage mount record help close
`);
function words(text) {
	return new Set(text.split(/\s+/).filter((word) => word !== ""));
}

// src/classify/mcp-tool-name.ts
const SHARED = .8;
const MANY = 4;
/** Splits at `_ - . / :` first and at case changes inside a segment; version suffixes say nothing. */
function splitName(name) {
	return name.split(/[^A-Za-z0-9]+/).map((segment) => (segment.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? []).map((word) => word.toLowerCase()).filter((word) => !/^\d+$/.test(word))).filter((words) => words.length > 0 && !(words.length === 1 && /^v\d*$/.test(words[0] ?? "")));
}
/** Words that at least four in five of a server's tools begin with: its own name, which is no verb. */
function sharedWords(names) {
	const counts = /* @__PURE__ */ new Map();
	for (const name of names) for (const word of new Set(splitName(name).flat())) counts.set(word, (counts.get(word) ?? 0) + 1);
	return new Set(names.length < MANY ? [] : [...counts].filter(([, count]) => count >= names.length * SHARED).map(([word]) => word));
}
/**
* Verb-first names decide by their first word; noun-first ones (`compute_disk_delete`) by their last, then by one in the middle.
* In a camel-case segment only the first word can be the verb. A read word at the end that is a noun as well (`access_list`) yields
* to a verb before it. Words that are verb and noun alike decide nothing.
*/
function nameWording(parts, shared = /* @__PURE__ */ new Set()) {
	const verbs = parts.map((words) => words.find((word) => !shared.has(word))).filter((word) => word !== void 0);
	const [first] = verbs;
	const last = verbs.at(-1);
	if (first === void 0 || last === void 0) return "unsure";
	const opening = wordKind(first);
	if (first === "resolve" && parts.flat().some((word) => word === "id" || word === "library" || word === "name" || word === "path")) return "read";
	if (opening === "write") return "write";
	const rest = verbs.slice(1);
	const nounFirst = READ_NOUNS.has(first) && rest.length > 0 && wordKind(last) === "write" && !EXEC.has(last);
	if (opening === "read") return nounFirst || alsoWrites(verbs) ? "write" : "read";
	const changing = rest.some((word) => wordKind(word) === "write");
	if ((rest.length > 0 ? wordKind(last) : "unsure") === "read" && !(READ_NOUNS.has(last) && changing)) return "read";
	if (changing) return "write";
	if (last === "log") return "read";
	return rest.some((word) => wordKind(word) === "read") ? "read" : "unsure";
}
/** `get_or_create_x`, `search_replace`: a read word first, and a change after it. */
function alsoWrites(verbs) {
	return verbs.some((word, at) => at > 0 && (wordKind(word) === "write" && /^(?:or|and)$/.test(verbs[at - 1] ?? "") || word === "replace"));
}
/** What a word alone says of the tool. */
function wordKind(word) {
	if (DESTRUCTIVE.has(word)) return "write";
	if (AMBIGUOUS.has(word)) return "unsure";
	if (READ.has(word)) return "read";
	return WRITE.has(word) || EXEC.has(word) ? "write" : "unsure";
}
const LEAD_IN = /^(?:\W|(?:use this tool (?:when|to|for)|this tool|tool to|allows? (?:you|users?) to|(?:you )?can|will|please|now|also|then|safely|quickly|automatically|simply|\([^)]*\)|\[[^\]]*\]|note|beta|alpha|experimental)\b\W*)+/i;
/** The first word or, where that is no verb, the second: deeper ones mislead. Verbs count here even where a name leaves them open. */
function descriptionWording(description) {
	const sentence = description.slice(0, 400).replace(LEAD_IN, "").split(/[.\n]/, 1)[0] ?? "";
	if (/\b(?:or|and|,)\s+(?:creates?|updates?|deletes?|replaces?|sets?|removes?|writes?|modif(?:y|ies)|cancels?)\b/i.test(sentence)) return "write";
	for (const word of (sentence.toLowerCase().match(/[a-z]+/g) ?? []).slice(0, 2)) {
		const base = baseForm(word);
		if (base === void 0) continue;
		if (DESTRUCTIVE.has(base)) return "write";
		if (WRITE.has(base) || EXEC.has(base)) return READ.has(base) && !AMBIGUOUS.has(base) ? "read" : "write";
		if (READ.has(base)) return "read";
		if (AMBIGUOUS.has(base)) return "write";
	}
	return "unsure";
}
function baseForm(word) {
	return [
		word,
		word.replace(/s$/, ""),
		word.replace(/es$/, ""),
		word.replace(/ies$/, "y"),
		word.replace(/ing$/, ""),
		word.replace(/ing$/, "e")
	].find((form) => READ.has(form) || WRITE.has(form) || DESTRUCTIVE.has(form) || EXEC.has(form) || AMBIGUOUS.has(form));
}

// src/classify/mcp-tool.ts
/**
* The tier of a set of facets, by outcome. Writing to the local workspace or to the server's own scratch store is safe in comparison with
* writing to what other people see. `production` is said of the configuration, never of the tool: a database write then is a deployment.
*/
function tierOf(facets, { production = false } = {}) {
	const has = (...wanted) => wanted.some((facet) => facets.includes(facet));
	const here = has("local-fs", "own-state");
	if (has("secret") || has("destructive") && !here) return "destructive-credentials";
	if (has("deploy") || has("db-write") && production) return "deployment";
	if (has("exec", "db-write", "egress", "destructive")) return "privileged-write";
	if (has("write")) return here ? "write-safe" : "privileged-write";
	return "read-only";
}
/**
* Judges a tool that no catalog entry knows, by its name, then its parameters and the first words of its description.
* Those are the server's own words: they can raise the tier, and where the name says nothing they can say that the tool only looks.
* What nothing decides counts as a change.
*/
function classifyTool(tool, siblings = []) {
	const parts = splitName(tool.name);
	const shared = sharedWords(siblings);
	const words = new Set(parts.flat().filter((word) => !shared.has(word)));
	const { wording, because } = wordingOf(tool, parts, shared, words);
	const facets = facetsOf(wording, words, tool);
	return {
		facets,
		tier: tierOf(facets),
		sure: because !== UNSURE,
		because
	};
}
const UNSURE = "No word of it says what it does: unknown is taken for a change.";
function wordingOf(tool, parts, shared, words) {
	const offers = changingParameter(tool);
	if (offers !== void 0) return {
		wording: "write",
		because: `Its parameter ${offers} offers changes.`
	};
	if (takesCode(tool, words)) return {
		wording: "write",
		because: "It runs code or queries that the caller writes."
	};
	if (tool.name === "fetch") return {
		wording: "read",
		because: "Its name says that it reads."
	};
	const byName = nameWording(parts, shared);
	const byText = tool.description === void 0 ? "unsure" : descriptionWording(tool.description);
	if (byName !== "unsure") return {
		wording: byName,
		because: byName === "read" ? "Its name says that it reads." : "Its name says that it changes something."
	};
	if (byText !== "unsure") return {
		wording: byText,
		because: byText === "read" ? "Its description begins with reading." : "Its description begins with a change."
	};
	return {
		wording: "write",
		because: UNSURE
	};
}
/** A parameter whose fixed choices include a change: one tool with several operations. */
function changingParameter({ parameters = {} }) {
	return Object.entries(parameters).find(([name, choices]) => /^(?:action|method|operation|mode|command|op|type)$/i.test(name) && choices.some((choice) => splitName(choice)[0]?.some((word) => DESTRUCTIVE.has(word) || CHANGING_CHOICES.has(word))))?.[0];
}
const CHANGING_CHOICES = /* @__PURE__ */ new Set([
	"create",
	"add",
	"update",
	"edit",
	"set",
	"write",
	"close",
	"new",
	"select",
	"start",
	"stop",
	"pause",
	"resume",
	"restart",
	"undo",
	"enable",
	"disable",
	"add",
	"apply",
	"drop",
	"pop",
	"push",
	"rename",
	"move",
	"merge",
	"abort",
	"continue",
	"copy",
	"upload",
	"send"
]);
const CODE_PARAMETERS = /^(?:sql|code|script|expression|function|statement|statements|graphql|js|javascript|python|cypher|shell)$/i;
function takesCode({ name, description = "", parameters = {} }, words) {
	const names = Object.keys(parameters);
	if (/^[^.]*\b(?:read-only|SELECT only|does not modify)\b/i.test(description) && !/delete|drop|write/i.test(name)) return false;
	return names.some((parameter) => CODE_PARAMETERS.test(parameter)) || names.some((parameter) => /^(?:query|command)$/i.test(parameter)) && any(words, RUNS);
}
const RUNS = /* @__PURE__ */ new Set([
	"sql",
	"execute",
	"exec",
	"run",
	"shell",
	"bash",
	"terminal",
	"cypher",
	"command"
]);
function facetsOf(wording, words, tool) {
	const facets = /* @__PURE__ */ new Set();
	const changes = wording !== "read";
	const names = Object.keys(tool.parameters ?? {});
	if (!changes) facets.add("read");
	if (changes && any(words, EXEC, "run")) facets.add("exec");
	if (changes && takesCode(tool, words)) facets.add("exec");
	if (changes && any(words, DATABASE)) facets.add("db-write");
	if (changes && any(words, DEPLOY)) facets.add("deploy");
	if (changes && words.has("merge") && any(words, MERGED)) facets.add("deploy");
	if (changes && any(words, STARTED) && any(words, PIPELINE)) facets.add("deploy");
	if (changes && any(words, DESTRUCTIVE)) facets.add("destructive");
	if (namesSecret(words)) facets.add("secret");
	if (changes && any(words, SEND)) facets.add("egress");
	if (any(words, REACH) || tool.name === "fetch" || words.has("fetch") && words.has("url") || any(words, VISITS) && names.some((name) => /^(?:url|uri)s?$/i.test(name))) facets.add("egress").add("untrusted-in");
	if (!changes && any(words, OUTSIDE)) facets.add("untrusted-in");
	if (!changes && any(words, PRIVATE)) facets.add("private-in");
	if (changes && any(words, FILES) && !any(words, SEND)) facets.add("local-fs");
	if (changes && any(words, OWN)) facets.add("own-state");
	if (changes && ![
		"exec",
		"db-write",
		"deploy",
		"destructive",
		"egress",
		"secret"
	].some((facet) => facets.has(facet))) facets.add("write");
	return [...facets];
}
/** Words beside which a free URL parameter means that the tool goes there. */
const VISITS = /* @__PURE__ */ new Set([
	"fetch",
	"open",
	"visit",
	"web",
	"page",
	"website",
	"screenshot",
	"extract",
	"read",
	"download",
	"request",
	"tab",
	"load"
]);
const MERGED = /* @__PURE__ */ new Set([
	"pull",
	"pr",
	"branch",
	"request",
	"mr"
]);
const STARTED = /* @__PURE__ */ new Set([
	"run",
	"trigger",
	"rerun",
	"start",
	"dispatch",
	"retry",
	"restart"
]);
const PIPELINE = /* @__PURE__ */ new Set([
	"workflow",
	"pipeline",
	"job",
	"build",
	"actions",
	"deployment"
]);
/** A credential is named, in one word or in two (`connection_string`, `private_key`). */
function namesSecret(words) {
	if (any(words, SECRET_SPARED)) return false;
	const both = (a, b) => words.has(a) && words.has(b);
	return any(words, SECRET) || both("connection", "string") || both("private", "key") || both("api", "key") || both("api", "keys") || both("access", "key") || both("storage", "state");
}
function any(words, set, ...more) {
	return more.some((word) => words.has(word)) || [...words].some((word) => set.has(word));
}

export { tierOf as n, classifyTool as t };