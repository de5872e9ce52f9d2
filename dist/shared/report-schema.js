import { n as ROWS, r as VERDICTS, t as BOUNDARIES } from "./answer.js";
import { n as PERMISSION_TOPICS, t as OUTCOMES } from "./permission.js";
import { n as STATES, t as POSTURES } from "./posture.js";
import { c as object, f as string, i as boolean, l as partialRecord, n as _enum, o as int, p as tuple, r as array, s as literal, u as record } from "./schemas.js";
import { n as FINDING_DELTAS, t as CHANGE_SUBJECTS } from "./delta.js";
import { n as FAMILIES, r as SEVERITIES, t as CONFIDENCES } from "./finding.js";
import { r as FURTHER_AGENTS, t as AGENTS } from "./agent.js";

// src/render/report-schema-terms.ts
const agent$1 = _enum(AGENTS);
const posture = _enum(POSTURES);
const path$1 = string().describe("Path from the repository root, with `/`. Bytes that are not UTF-8 stand as `\\xNN`, characters that hide or control as `\\u{…}`.");
const line$1 = int().min(1).describe("Line, from 1.");
const location = object({
	path: path$1,
	line: line$1,
	column: int().min(1).describe("Column, from 1, in UTF-16 units."),
	endLine: int().min(1).describe("Last line."),
	endColumn: int().min(1).describe("The column after the last character."),
	excerpt: string().exactOptional().describe("One line of the source, secrets masked. Untrusted text from the repository. Left out by `--no-excerpts`."),
	note: string().exactOptional().describe("Why this place matters, as a clause.")
});

// src/render/report-schema-finding.ts
const finding = object({
	rule: string().describe("Id of the rule; `preflight explain` knows it."),
	family: _enum(FAMILIES).describe("The group that the rule belongs to. `package-hooks` is everything that executes without being asked."),
	severity: _enum(SEVERITIES).describe("How bad it is."),
	confidence: _enum(CONFIDENCES).describe("How sure the rule is."),
	message: string().describe("What is so. May quote untrusted text."),
	why: string().describe("Why it matters to an agent with write access."),
	fix: string().describe("What to do."),
	agents: array(agent$1).exactOptional().describe("The agents that it concerns; absent where it concerns all."),
	fingerprint: string().describe("Stays the same when lines move."),
	lineHash: string().exactOptional().describe("Code scanning's hash of the line of the primary place, over the text with secrets masked: by it code scanning knows an alert again."),
	delta: _enum(FINDING_DELTAS).exactOptional().describe("How it stands to the base or the baseline; absent where nothing was compared."),
	locations: tuple([location], location).describe("First the primary place, then related ones.")
});
const policyNote = object({
	source: _enum(["operator", "base"]).describe("A file that the operator named, or the policy of the base commit."),
	digest: string().describe("Digest of its text."),
	today: string().exactOptional().describe("The day that exceptions were held against, as YYYY-MM-DD; absent where there are none."),
	notes: array(string()).describe("What of it fits nothing or was not applied.")
});
const suppressed = object({
	...finding.shape,
	reason: string().describe("Why the operator's policy sets it aside."),
	by: string().describe("Who answers for that."),
	expires: string().describe("The last day on which it holds, as YYYY-MM-DD.")
});
const rule = object({
	id: string().describe("As findings name it."),
	title: string().describe("What it finds."),
	family: _enum(FAMILIES).describe("The group that it belongs to."),
	severity: _enum(SEVERITIES).describe("The worst severity that it gives."),
	why: string().describe("Why it matters to an agent with write access."),
	fix: string().describe("What to do."),
	references: array(string()).describe("Pages that document the fact or the attack."),
	tags: array(string()).describe("Published weaknesses that it is a case of, by rules/weaknesses.yml."),
	page: string().describe("Where it is documented: a page of `docs/`, with the heading.")
});

// src/render/report-schema-delta.ts
const count = int().min(0);
const side = object({
	commit: string().exactOptional().describe("The commit; absent where there is none."),
	complete: boolean().describe("Whether everything in it was read and understood."),
	posture: posture.describe("Its posture."),
	byAgent: partialRecord(agent$1, posture).describe("The posture of each answered agent."),
	score: count.describe("Rows that pass, of ten."),
	findings: record(_enum(SEVERITIES), count).describe("Findings by severity.")
});
/** What a change of the repository does to trust. */
const delta = object({
	base: side.describe("The commit that is compared with."),
	head: side.describe("The commit that the report is about."),
	summary: string().describe("The whole of it in one sentence: what changed, the new findings, the posture. May quote untrusted text."),
	lowersTrust: boolean().describe("Whether the posture falls, a row is lost, a change lowers trust, or a finding of severity medium or above is new or worse."),
	counts: object({
		new: count.describe("Findings that the base has not."),
		worse: count.describe("Findings that weighed less in the base."),
		unchanged: count.describe("Findings that the base has as well."),
		fixed: count.describe("Findings of the base that are gone.")
	}).describe("Findings by how they stand to the base."),
	rows: array(object({
		row: _enum(ROWS).describe("Id of the row."),
		question: string().describe("What it asks."),
		before: _enum(VERDICTS).describe("Its verdict in the base."),
		after: _enum(VERDICTS).describe("Its verdict in the head.")
	})).describe("The rows whose verdict changed."),
	changes: array(object({
		subject: _enum(CHANGE_SUBJECTS).describe("What kind of thing changed."),
		how: _enum([
			"added",
			"removed",
			"changed"
		]).describe("What happened to it."),
		direction: _enum([
			"lowers",
			"raises",
			"neutral"
		]).describe("What that does to trust."),
		name: string().describe("The thing by its own name. Untrusted text."),
		text: string().describe("The whole of it as a clause. May quote untrusted text."),
		agents: array(agent$1).exactOptional().describe("The agents that it concerns; absent where it concerns all."),
		location: location.exactOptional().describe("Where it stands: in the head, or in the base for what was removed.")
	})).describe("What was added, removed or changed, thing by thing."),
	fixed: array(finding).describe("Findings of the base that are gone.")
});

// src/render/report-schema-mcp.ts
const agent = _enum(AGENTS);
const path = string().describe("Path from the repository root, with `/`. Bytes that are not UTF-8 stand as `\\xNN`, characters that hide or control as `\\u{…}`.");
const line = int().min(1).describe("Line, from 1.");
const outcome$1 = _enum(OUTCOMES);
const byAgent = partialRecord(agent, outcome$1);
/** One MCP server of the inventory. */
const mcpServer = object({
	name: string().describe("Name in the configuration."),
	clients: array(agent).describe("Agents that load the configuration."),
	others: array(string()).describe("Further programs that load it and that are not answered for."),
	path,
	line,
	identity: string().describe("What the server is: `npm:<package>`, an address, a program."),
	match: _enum([
		"exact",
		"package",
		"weak",
		"none"
	]).describe("How sure the identity is."),
	transport: string().describe("`stdio`, `http`, `sse` or `unknown`."),
	command: string().exactOptional().describe("What starts it, as a shell would get it. Untrusted text."),
	url: string().exactOptional().describe("Where it is reached, for a remote one. Untrusted text."),
	given: array(string()).describe("Names of the variables and headers that it is handed. Untrusted text."),
	start: byAgent.describe("What each agent that loads it does when it is to be started."),
	supply: object({
		pin: string().describe("How firmly the version is fixed."),
		from: string().describe("Where its code comes from when it starts: `registry`, `image`, `git`, `remote`, `loopback`, `repository`, `machine` or `unknown`."),
		launcher: string().exactOptional().describe("The program that is started; absent for a remote server."),
		shell: boolean().describe("Whether a shell, or more than one plain command, stands in between."),
		inlineSecret: boolean().describe("Whether a credential stands in the configuration itself."),
		notes: array(string()).describe("What else is to be said of its start.")
	}).describe("What starting the server means. Says nothing of its tools."),
	missingLimits: array(object({
		id: string().describe("The limit."),
		advice: string().describe("What to add.")
	})).describe("Limits that the server offers and the configuration does not use."),
	environment: string().exactOptional().describe("`production`, `test`, `local` or `unknown`, where the configuration holds a connection; `unknown` is treated as production."),
	tools: array(object({
		name: string().describe("Name of the tool."),
		facets: array(string()).describe("What the tool does."),
		tier: string().describe("The tier of its effect."),
		source: _enum(["catalog", "classifier"]).describe("Whether the tool is known by name or judged by it."),
		allowed: string().describe("What the most open client does with a call: `allow`, `unknown`, `ask`, `deny`; `off` or `not-loaded` where there is none."),
		byAgent: byAgent.describe("What each agent that loads the server does with a call.")
	})).describe("What its tools can do. Says nothing of the server's start.")
});

// src/render/report-schema-inventory.ts
const digest = string().describe("Digest of the text, secrets masked: the same text has the same one.");
const honours = _enum([
	"yes",
	"rewrites",
	"no"
]);
const pinCounts = object({
	floating: int().min(0).describe("Nothing chooses, or a name that moves."),
	range: int().min(0).describe("Bounded, and still moving."),
	exact: int().min(0).describe("One version, which its owner can still swap."),
	immutable: int().min(0).describe("A content hash or a full commit id."),
	unknown: int().min(0).describe("Only a run would tell.")
});
/** What the repository holds. */
const inventory = object({
	agents: array(object({
		agent: agent$1.describe("The agent."),
		files: array(path$1).describe("The files that configure it.")
	})).describe("Agents that the repository configures."),
	instructions: array(object({
		path: path$1,
		line: line$1.exactOptional().describe("Where it stands in a settings file, if it is a value there: else it is the whole file."),
		agents: array(agent$1).describe("Agents that load it."),
		others: array(string()).describe("Further programs that load it and that are not answered for."),
		role: string().describe("`instructions`, `rule`, `skill`, `command`, `agent`, `style` or `memory`."),
		loads: string().describe("`always`, `on-match`, `on-request` (the model picks it) or `manual` (the user calls it)."),
		imports: array(object({
			path: string().describe("Its path in the tree; as it is written, where it leads out of the tree."),
			leads: string().describe("`file`, `missing`, `home` (below the home folder of the user) or `outside`.")
		})).describe("Files that it takes in."),
		by: path$1.exactOptional().describe("The file whose setting or import makes an instruction of it, where its own name does not."),
		digest
	})).describe("Texts that steer an agent."),
	triggers: array(object({
		path: path$1,
		line: line$1,
		pointer: string().describe("Where it stands in its file."),
		moment: string().describe("When it runs."),
		gate: string().describe("What stands before it: `automatic`, `prompt`, `trust` or `opt-in`."),
		command: string().describe("The command. Untrusted text."),
		class: string().describe("The command's class."),
		tier: string().describe("What it can do at worst."),
		agent: agent$1.exactOptional().describe("The agent that it belongs to, where it belongs to one."),
		runs: array(object({
			path: path$1,
			digest
		})).describe("Files of the repository that run with it, the first twenty. An empty digest: it was not read.")
	})).describe("Commands that run without being asked for by name."),
	commands: array(object({
		path: path$1,
		line: line$1,
		name: string().describe("How a person calls it."),
		command: string().describe("The command. Untrusted text."),
		class: string().describe("The command's class."),
		tier: string().describe("The tier of its effect.")
	})).describe("Commands that the repository defines under a name."),
	secretFiles: array(object({
		path: path$1,
		class: string().describe("The file class."),
		tracked: boolean().describe("Whether git tracks it."),
		ignored: boolean().describe("Whether git ignores it."),
		example: boolean().describe("True for templates and test material, which are not held against the repository.")
	})).describe("Files that hold secrets, by name or content."),
	manifests: array(object({
		path: path$1,
		ecosystem: string().describe("Where its things are fetched from: `npm`, `python`, `cargo`, `image` …"),
		role: string().describe("`application` or `library`."),
		place: string().describe("What stands there, by rules/pinning/places.yml: `unattended`, `service`, `project`, `development` or `test-material`."),
		requirements: int().min(0).describe("Number of requirements."),
		pins: pinCounts.describe("How many are how firm by their own lines; local ones count as immutable."),
		effective: pinCounts.describe("The same with the lock that covers them."),
		lock: string().nullable().describe("Path of its lock file, or null."),
		lockFormat: string().nullable().describe("Format of the lock file, or null."),
		inStep: _enum([
			"yes",
			"nearly",
			"no",
			"unknown"
		]).nullable().describe("Whether the lock fits the manifest; `nearly`: the package manager takes it as it is, and will write it anew."),
		differences: array(string()).describe("How they differ, the first twenty."),
		honoured: honours.nullable().describe("What the weakest of the install commands makes of the lock; null without a lock or a command."),
		installs: array(object({
			path: path$1,
			line: int().min(1).describe("Line of the command."),
			command: string().describe("The command alone; untrusted text."),
			honours: honours.describe("`yes` it installs what the lock says, or fails; `rewrites` it resolves anew what is out of step; `no` it passes the lock by.")
		})).describe("Commands of the repository that install from the manifest, the first twenty.")
	})).describe("Files that ask for things to be fetched: packages, images, actions, tools."),
	permissionRules: array(object({
		agent: _enum([...AGENTS, ...FURTHER_AGENTS]).describe("The agent whose rule it is."),
		effect: _enum([
			"allow",
			"ask",
			"deny"
		]).describe("What it does."),
		text: string().describe("The rule in the agent's own grammar. Untrusted text."),
		path: path$1,
		line: line$1,
		column: int().min(1).describe("Column, from 1.")
	})).describe("The lines of the agents' allow, ask and deny lists."),
	workflows: array(object({
		path: path$1,
		digest: string().describe("Digest of what it says, wherever it says it: blanks, comments and order have no part in it."),
		name: string().exactOptional().describe("Its name. Untrusted text."),
		events: array(string()).describe("Names of the events that start it."),
		writes: array(string()).describe("Scopes that the token of one of its jobs may write by the file's own words; `*` for all."),
		stated: boolean().describe("Whether every job says what its token may do; else a setting of the repository decides.")
	})).describe("Workflows of GitHub Actions."),
	policyFiles: array(object({
		path: path$1,
		digest,
		tool: string().describe("The scanner that it addresses."),
		suppresses: boolean().describe("Whether that scanner would read it as “look at less”.")
	})).describe("Files by which the repository speaks to scanners. Listed, never applied."),
	mcpServers: array(mcpServer).describe("Model Context Protocol servers that the repository configures.")
});

// src/render/report-schema-tables.ts
const counted = int().min(0).describe("How many there are; the list holds the first of them.");
const id = string().describe("Id in `rules/boundary/`.");
const title = string().describe("Its name.");
const handling = string().describe("What an agent may do with it by default.");
const tier = string().describe("What it can do, by outcome.");
/** The operating tables of `rules/boundary/`, as the report publishes them. */
const operatingTables = object({
	fileClasses: array(object({
		id,
		title,
		default: handling,
		count: counted,
		paths: array(path$1).describe("The first of its files.")
	})).describe("File classes, in the order in which they are tried."),
	otherFiles: int().min(0).describe("Files of no class."),
	commandClasses: array(object({
		id: string().describe("Id in `rules/commands/`."),
		title,
		tier: tier.describe("The tier of the class; a command of it can reach further."),
		default: handling,
		count: counted,
		commands: array(object({
			name: string().describe("The command as one types it. Untrusted text."),
			tier,
			path: path$1,
			line: line$1
		})).describe("The first of the repository's commands that are of it.")
	})).describe("Command classes, from the least to the most risky."),
	toolTypes: array(object({
		id,
		title,
		default: handling,
		count: counted,
		tools: array(object({
			name: string().describe("`server/tool`; `server/*` where the tools are not known. Untrusted text."),
			tier,
			allowed: string().describe("What the most open client does with a call.")
		})).describe("The first of the configured tools that are of it.")
	})).describe("MCP tool types, in the order in which they are tried."),
	situations: array(object({
		id,
		situation: string().describe("A situation of work."),
		recommended: string().describe("What is recommended in it."),
		applies: boolean().describe("Whether this repository is in it."),
		because: string().describe("What shows it. May quote untrusted text.")
	})).describe("Situation → posture."),
	ladder: array(object({
		step: int().min(1).describe("Number of the step, from below."),
		tier,
		title,
		handling: string().describe("How the tier is handled once the step is taken."),
		standing: _enum([
			"stands",
			"next",
			"later",
			"denied"
		]).describe("Whether the step stands, is the next to take, comes later, or is never taken."),
		commands: array(string()).describe("The first of the repository's commands on this step. Untrusted text."),
		commandCount: counted,
		tools: array(string()).describe("The first of the configured tools on this step. Untrusted text."),
		toolCount: counted,
		missing: array(string()).describe("What the scan found missing, each as the change that mends it."),
		yours: array(string()).describe("What no scan can see, and where to look.")
	})).describe("The five trust tiers as the steps of a staged rollout, lowest first.")
});

// src/render/report-schema.ts
const evidence = array(location).describe("What it rests on.");
const rowAnswer = {
	fuzzy: array(_enum(BOUNDARIES)).exactOptional().describe("The boundaries that it leaves fuzzy, where the row belongs to several and not all are concerned."),
	verdict: _enum(VERDICTS).describe("`unknown` is not `no`, and never passes."),
	byAsking: boolean().exactOptional().describe("True for a `yes` that rests on being asked rather than on a denial: enough for work with approvals, not for an unattended loop."),
	because: string().describe("What the verdict rests on, in words."),
	acceptance: object({
		reason: string().describe("Why, in the operator's words."),
		by: string().describe("Who answers for it."),
		expires: string().describe("The last day on which it holds, as YYYY-MM-DD."),
		upTo: posture.describe("The highest posture that the row's no allows meanwhile."),
		void: string().exactOptional().describe("Why it does not hold; absent where it does.")
	}).exactOptional().describe("What the operator's policy says of the row, where it is no `yes`. The verdict stays what it is.")
};
const gap = object({
	path: path$1.describe("Path from the repository root, or `.git` for what git would have told."),
	reason: string().describe("What is missing and why.")
});
const subject = object({
	name: string().describe("Name of the folder that was scanned, without its path."),
	commit: string().exactOptional().describe("The commit that HEAD names; absent where there is none."),
	state: _enum(STATES).describe("What the operator said the repository is."),
	coverage: object({
		complete: boolean().describe("False where anything was not read or not understood; such a scan is never clean."),
		files: int().min(0).describe("Files read."),
		bytes: int().min(0).describe("Bytes read."),
		gaps: array(gap).describe("What was not read or not understood."),
		refused: array(gap).describe("Files that are broken for the very program that they are for: nothing in them takes effect, so they are no gaps."),
		byNameOnly: array(path$1).describe("Ignored dependency and build folders that were looked through by name only.")
	}).describe("What the scan saw.")
});
const postureSchema = object({
	name: posture.describe("The recommended posture: the lowest ceiling."),
	title: string().describe("The posture in words."),
	means: string().describe("What it means for the person who starts the agent."),
	byAgent: partialRecord(agent$1, posture).describe("The posture of each answered agent."),
	headline: object({
		rule: _enum([
			"worst-of-configured",
			"worst-of-named",
			"best-of-all"
		]).describe("How the posture follows from those of the agents."),
		agents: array(agent$1).describe("The agents that it follows from.")
	}).describe("Which agents set the posture."),
	ceilings: array(object({
		by: string().describe("`state:<name>`, `row:<id>`, `boundaries:<count>`, `finding:<rule>` or `coverage`."),
		posture: posture.describe("The highest posture that it allows."),
		because: string().describe("Why."),
		agent: agent$1.exactOptional().describe("Set where it holds for one agent only.")
	})).describe("Every ceiling below `constrained-auto`, lowest first."),
	nextSteps: array(string()).describe("The changes that lift the posture by one step."),
	launch: partialRecord(agent$1, string()).describe("How to start each answered agent in its posture.")
});
const answer = object({
	row: _enum(ROWS).describe("Id of the row of the boundary decision table."),
	question: string().describe("The row's question."),
	...rowAnswer,
	action: string().describe("What to do where the answer is no."),
	byAgent: partialRecord(agent$1, object({
		...rowAnswer,
		evidence
	})).exactOptional().describe("Each agent's own answer, for rows that depend on the agent."),
	evidence
});
const outcome = _enum(OUTCOMES);
const permission = object({
	outcome: outcome.describe("What happens in the state that the operator named. `unknown` is not permission."),
	because: string().describe("The reason in words."),
	rule: location.exactOptional().describe("The rule that decides; absent where the vendor's default does."),
	trustedRule: location.exactOptional().describe("The rule that decides in a trusted folder, where in this state another one does or none."),
	trusted: outcome.describe("The outcome where the user has trusted the folder."),
	untrusted: outcome.describe("The outcome where the user has not."),
	headless: outcome.describe("The outcome where nobody is there to be asked.")
});
const permissionRow = object({
	topic: _enum(PERMISSION_TOPICS).describe("What the action is about."),
	action: string().describe("What the agent would do: `read`, `cat`, `write`, `run`, `fetch`, `start` or `call` of an MCP server."),
	targets: array(string()).describe("Paths, commands or tools that get the same outcomes. Untrusted text."),
	byAgent: partialRecord(agent$1, permission).describe("What each answered agent does.")
});
/** The report, every field described. */
const reportSchema = object({
	schemaVersion: literal(1).describe("Changes when a field changes its meaning or goes away. New fields may appear without a new number."),
	notice: string().describe("A warning to whoever reads this by machine: excerpts are untrusted text."),
	tool: object({
		name: string().describe("Name of the scanner."),
		version: string().describe("Its version."),
		rules: string().describe("Digest of its rules: the same digest and the same tree give the same report.")
	}).describe("What made the report."),
	subject: subject.describe("What was scanned."),
	posture: postureSchema.describe("How an agent should start here."),
	delta: delta.exactOptional().describe("What changed since the base; absent without one."),
	score: object({
		yes: int().min(0).describe("Rows answered yes."),
		no: int().min(0).describe("Rows answered no."),
		unknown: int().min(0).describe("Rows that could not be answered."),
		notApplicable: int().min(0).describe("Rows that do not arise here."),
		of: int().min(0).describe("All rows.")
	}).describe("The ten rows, counted."),
	boundaries: array(object({
		id: _enum(BOUNDARIES).describe("Id of the boundary."),
		title: string().describe("Its name."),
		clear: boolean().describe("Whether all its rows pass; else it is fuzzy."),
		rows: array(_enum(ROWS)).describe("Its rows.")
	})).describe("The five boundaries."),
	answers: array(answer).describe("The ten rows of the boundary decision table."),
	permissions: array(permissionRow).describe("What each answered agent would do in this repository, with the rule that decides."),
	findings: array(finding).describe("Sorted by severity, path bytes, line, rule."),
	suppressed: array(suppressed).describe("Findings that the operator's policy sets aside."),
	policy: policyNote.exactOptional().describe("The operator's policy; absent where none was in use."),
	rules: array(rule).describe("What is known of the rules behind the findings, sorted by id."),
	inventory: inventory.describe("What the repository holds, without judgement."),
	tables: operatingTables.describe("The operating tables, filled with what this repository holds."),
	productionGates: array(object({
		action: string().describe("The production-adjacent action."),
		reachable: boolean().describe("Whether something in this repository makes it reachable."),
		automatic: string().describe("What may happen of it without a person."),
		gate: string().describe("The gate that it needs."),
		evidence
	})).describe("Production-adjacent actions."),
	checklist: array(object({
		item: string().describe("What to settle."),
		answer: _enum([
			"yes",
			"no",
			"yours-to-check"
		]).describe("Whether the scan could settle it."),
		because: string().describe("Why, or where to check.")
	})).describe("What to settle before automatic permissions.")
});

export { reportSchema as t };