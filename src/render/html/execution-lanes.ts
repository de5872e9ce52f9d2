import type { TriggerEntry } from "../../model/report.ts";

/** One line of the drawing: a trigger, or several of one class in one file that are only counted. */
export interface Lane {
  readonly trigger: TriggerEntry;
  /** How many it stands for; 1 for one that is drawn itself. */
  readonly stands: number;
}

/** The triggers of one file at one moment. */
export interface FileBranch {
  readonly path: string;
  readonly lanes: Lane[];
}

/** The triggers of one moment behind one gate. */
export interface MomentBranch {
  readonly moment: string;
  readonly gate: string;
  readonly files: FileBranch[];
  /** Set where an earlier drawing begins the moment. */
  readonly continued?: true;
}

/** So many lines can be read in one drawing. */
const MOST_LANES = 48;
/** So many of one class in one file are drawn; the others are counted. */
const ALIKE = 2;

/** The triggers as a tree, soonest and least asked first, as the report has them; `undrawn` found no room in it. */
export function lanesOf(triggers: readonly TriggerEntry[]): { readonly moments: readonly MomentBranch[]; readonly undrawn: number } {
  const branches: MomentBranch[] = [];
  for (const { moment, gate } of triggers)
    if (!branches.some((branch) => branch.moment === moment && branch.gate === gate)) branches.push({ moment, gate, files: [] });
  let room = MOST_LANES;
  let undrawn = 0;
  for (const { moment, gate, files } of branches) {
    const byPath = new Map<string, TriggerEntry[]>();
    for (const trigger of triggers) {
      if (trigger.moment !== moment || trigger.gate !== gate) continue;
      const known = byPath.get(trigger.path);
      if (known) known.push(trigger);
      else byPath.set(trigger.path, [trigger]);
    }
    for (const [path, own] of byPath) {
      const all = fold(own);
      const lanes = all.slice(0, room);
      room -= lanes.length;
      undrawn += all.slice(lanes.length).reduce((sum, { stands }) => sum + stands, 0);
      if (lanes.length > 0) files.push({ path, lanes });
    }
  }
  return { moments: branches.filter(({ files }) => files.length > 0), undrawn };
}

/** So many lines go onto a sheet of paper together. */
const SHEET = 18;

/** The moments, a drawing each; one with many lines in several, so that no drawing is cut where a sheet of paper ends. */
export function sheetsOf(moments: readonly MomentBranch[]): MomentBranch[] {
  return moments.flatMap(({ moment, gate, files }) => {
    const sheets: FileBranch[][] = [];
    let room = 0;
    for (const file of files) {
      if (room < file.lanes.length) {
        sheets.push([]);
        room = SHEET;
      }
      sheets.at(-1)?.push(file);
      room -= file.lanes.length;
    }
    return sheets.map((own, i): MomentBranch => (i === 0 ? { moment, gate, files: own } : { moment, gate, files: own, continued: true }));
  });
}

function fold(triggers: readonly TriggerEntry[]): Lane[] {
  const byClass = new Map<string, TriggerEntry[]>();
  for (const trigger of triggers) {
    const key = JSON.stringify([trigger.class, trigger.tier]);
    const known = byClass.get(key);
    if (known) known.push(trigger);
    else byClass.set(key, [trigger]);
  }
  return [...byClass.values()].flatMap((alike) => {
    // Two that would be folded into one line can as well stand there themselves.
    const drawn = alike.length === ALIKE + 1 ? alike : alike.slice(0, ALIKE);
    const folded = alike[drawn.length];
    const lanes = drawn.map((trigger): Lane => ({ trigger, stands: 1 }));
    return folded === undefined ? lanes : [...lanes, { trigger: folded, stands: alike.length - drawn.length }];
  });
}
