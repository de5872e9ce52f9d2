/** What a rule that allows a command up to a wildcard lets through. */
export interface Breadth {
  readonly severity: "high" | "medium";
  /** After "it": "lets any host be reached". */
  readonly what: string;
}

/** Programs that run whatever their arguments say. */
const RUNS_ANYTHING =
  /^(?:(?:ba|z|da|k|fi|tc)?sh|pwsh|powershell|cmd|python[\d.]*|node|deno|bun|perl|ruby|php|lua|tsx|ts-node|eval|exec|source|env|xargs|sudo|doas|su|ssh|docker|podman|npx|bunx|pnpx|uvx|pipx|parallel|watch|nix-shell|awk|gdb|osascript)$/;

/** Launchers that become as open when these words follow. */
const RUNS_ANYTHING_WITH =
  /^(?:(?:npm|pnpm|yarn|bun) (?:exec|dlx|x)|(?:uv|poetry|pipenv|pdm|conda) run|bundle exec|(?:docker|docker compose|kubectl) (?:exec|run)|go run|cargo run|\S+ (?:-c|-e|--eval)|git -c|find \S+ -exec)$/;

const WIDE: readonly (readonly [RegExp, Breadth])[] = [
  [/^(?:curl|wget|nc|ncat|socat)$/, { severity: "high", what: "lets anything be sent to and fetched from any host" }],
  [/^(?:scp|rsync|sftp)$/, { severity: "high", what: "lets files be copied to any host" }],
  [/^(?:rm|dd|shred)$/, { severity: "high", what: "lets any file be deleted or overwritten" }],
  [/^(?:kubectl|helm|terraform|pulumi|aws|gcloud|az)$/, { severity: "high", what: "lets infrastructure be changed and destroyed" }],
  [/^(?:psql|mysql|mongosh|redis-cli)$/, { severity: "high", what: "lets any statement be sent to a database" }],
  [/^crontab$/, { severity: "high", what: "lets jobs be planted that outlive the session" }],
  [/^git$/, { severity: "medium", what: "lets git push, rewrite history and run programs by its -c options" }],
  [/^gh$/, { severity: "medium", what: "lets the GitHub account be used for everything" }],
  [/^(?:npm|pnpm|yarn|pip3?|uv|cargo|gem)$/, { severity: "medium", what: "lets packages be installed, run and published" }],
  [/^(?:chmod|chown)$/, { severity: "medium", what: "lets the permissions of any file be changed" }],
];

/** What goes through where a command may begin with these words and go on at will; undefined where that is little. */
export function breadthOf(words: readonly string[]): Breadth | undefined {
  const program = words[0]?.split("/").at(-1) ?? "";
  if (program === "" || /^\*/.test(program)) return { severity: "high", what: "lets every command run" };
  if (words.length === 1) {
    if (RUNS_ANYTHING.test(program)) return { severity: "high", what: `lets ${program} run whatever its arguments say` };
    return WIDE.find(([name]) => name.test(program))?.[1];
  }
  return RUNS_ANYTHING_WITH.test([program, ...words.slice(1)].join(" "))
    ? { severity: "high", what: "lets any program or code run behind it" }
    : undefined;
}
