import type { Catalog } from "../../catalog/catalog.ts";
import { pinnedManifests } from "../../classify/pinned-manifest.ts";
import type { RepositoryView } from "../../decide/view.ts";
import { type Answer, passes } from "../../model/answer.ts";
import type { FileClassEntry, SituationEntry } from "../../model/operating.ts";
import type { McpServerEntry } from "../../model/report.ts";

type Signs = Catalog["situations"][number]["shown"];

interface Known {
  readonly answers: readonly Answer[];
  readonly files: readonly FileClassEntry[];
  readonly servers: readonly McpServerEntry[];
}

/** Names that are given as evidence. */
const NAMED = 3;

/** Which situations of work this repository is in, by the signs that the table names. */
export function situations(view: RepositoryView, known: Known): SituationEntry[] {
  return view.catalog.situations.map(({ id, situation, recommended, shown }) => {
    const signs = [...signsOf(shown, view, known)];
    return {
      id,
      situation,
      recommended,
      applies: signs.length > 0,
      because: signs.length > 0 ? `${signs.join("; ")}.` : "Nothing in the repository shows it.",
    };
  });
}

function* signsOf(shown: Signs, view: RepositoryView, { answers, files, servers }: Known): Generator<string> {
  const tools = servers.flatMap((server) => server.tools.map(({ name, tier }) => ({ name: `${server.name}/${name}`, tier })));
  if (shown.states?.includes(view.state)) yield `its state is ${view.state}`;
  if (shown.rows?.every((row) => answers.some((answer) => answer.row === row && passes(answer.verdict))))
    yield `the rows ${shown.rows.join(" and ")} are yes`;
  const commands = view.commands.filter(({ classification }) => shown.commandClasses?.includes(classification.class));
  if (commands.length > 0)
    yield some(
      ["command", "commands"],
      commands.map(({ fact }) => fact.name),
    );
  const classes = files.filter(({ id, count }) => count > 0 && shown.fileClasses?.includes(id));
  for (const { title, paths } of classes) yield some([`${title}:`, `${title}:`], paths);
  const tiered = tools.filter(({ tier }) => shown.toolTiers?.some((wanted) => wanted === tier));
  if (tiered.length > 0)
    yield some(
      ["tool", "tools"],
      tiered.map(({ name }) => name),
    );
  const unknown = servers.filter((server) => server.tools.length === 0);
  if (shown.unknownTools && unknown.length > 0)
    yield some(
      ["a server whose tools are not known:", "servers whose tools are not known:"],
      unknown.map(({ name }) => name),
    );
  if (shown.loosePins) yield* loose(view);
  if (shown.secrets && view.secretPaths.length > 0) yield some(["the secret file", "the secret files"], view.secretPaths);
  const markers = view.facts.of("productionMarker");
  if (shown.productionMarkers && markers.length > 0)
    yield some(
      ["a sign of production:", "signs of production:"],
      markers.map(({ sign }) => sign),
    );
}

/** Requirements that no version and no lock fixes: the next install can bring new code. */
function* loose({ facts, catalog }: RepositoryView): Generator<string> {
  const manifests = pinnedManifests(facts, catalog).filter(({ requirements }) =>
    requirements.some(({ pin }) => pin === "floating" || pin === "range"),
  );
  if (manifests.length > 0)
    yield some(
      ["requirements that nothing fixes in", "requirements that nothing fixes in"],
      manifests.map(({ fact }) => fact.at.path),
    );
}

/** “commands test, lint, build and 4 more”. */
function some([one, many]: readonly [string, string], names: readonly string[]): string {
  const all = [...new Set(names)];
  const more = all.length - NAMED;
  return `${all.length === 1 ? one : many} ${all.slice(0, NAMED).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
