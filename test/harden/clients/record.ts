import { type ClientResult, type Session, standingOf, type Tried } from "./outcome.ts";

/** What a reader of the file needs to look an answer up. */
const ABOUT =
  "A session's `tried` is: group of actions → what the posture says: what our engine says, what the client does → actions. Actions and limits stand once, " +
  "and are named by their place in these lists, from 0.";

/** Group → said, engine and client → places of actions. */
type Numbers = Record<string, Record<string, number[]>>;

interface PackedSession extends Omit<Session, "limits" | "tried"> {
  readonly limits: readonly number[];
  readonly tried: Numbers;
}

interface Packed {
  readonly about: string;
  readonly actions: readonly string[];
  readonly limits: readonly string[];
  readonly agents: readonly (Omit<ClientResult, "sessions"> & { readonly sessions: readonly PackedSession[] })[];
}

/** The text of `docs/harden-clients.json`: every answer, each repeated string once, one line for each session. */
export function toRecord(agents: readonly ClientResult[]): string {
  const actions = new Places();
  const limits = new Places();
  const packed = agents.map(({ sessions, ...about }) => ({
    ...about,
    sessions: sessions.map((session) => ({
      ...session,
      limits: session.limits.map((what) => limits.of(what)),
      tried: toNumbers(session.tried, actions),
    })),
  }));
  const whole = { about: ABOUT, actions: actions.all, limits: limits.all, agents: packed } satisfies Packed;
  const lines: string[] = [];
  const shape = JSON.stringify(
    whole,
    (key, value: unknown) => (key === "sessions" ? (value as unknown[]).map((one) => `#${lines.push(JSON.stringify(one)) - 1}`) : value),
    1,
  );
  return `${shape.replace(/"#(\d+)"/g, (_, place) => lines[Number(place)] ?? "")}\n`;
}

/** What such a text says. */
export function fromRecord(text: string): ClientResult[] {
  const { actions, limits, agents } = JSON.parse(text) as Packed;
  return agents.map(({ sessions, ...about }) => ({
    ...about,
    sessions: sessions.map((session) => ({
      ...session,
      limits: session.limits.map((place) => limits[place] ?? ""),
      tried: fromNumbers(session.tried, actions),
    })),
  }));
}

function toNumbers(tried: readonly Tried[], actions: Places): Numbers {
  const named = tried.map((one) => ({ ...one, place: actions.of(one.action), came: `${one.said}: ${one.engine}, ${one.client}` }));
  const collect = <T>(names: readonly string[], toValue: (name: string) => T) =>
    Object.fromEntries([...new Set(names)].map((name) => [name, toValue(name)]));
  return collect(
    named.map(({ group }) => group),
    (group) => {
      const own = named.filter((one) => one.group === group).sort((a, b) => a.place - b.place);
      return collect(
        own.map(({ came }) => came),
        (came) => own.filter((one) => one.came === came).map(({ place }) => place),
      );
    },
  );
}

const CAME = /^(.+): (.+), (.+)$/;

function fromNumbers(numbers: Numbers, actions: readonly string[]): Tried[] {
  return Object.entries(numbers).flatMap(([group, ofGroup]) => {
    const found = Object.entries(ofGroup).flatMap(([came, places]) => {
      const [, said = "", engine, client] = (CAME.exec(came) ?? []) as unknown as ["", string, Tried["engine"], Tried["client"]];
      const standing = standingOf(said, client);
      return places.map((place) => ({ place, one: { group, action: actions[place] ?? "", said, engine, client, standing } }));
    });
    return found.sort((a, b) => a.place - b.place).map(({ one }) => one);
  });
}

/** Strings, each at the place where it was first met. */
class Places {
  readonly #places = new Map<string, number>();

  of(text: string): number {
    const place = this.#places.get(text) ?? this.#places.size;
    this.#places.set(text, place);
    return place;
  }

  get all(): string[] {
    return [...this.#places.keys()];
  }
}
