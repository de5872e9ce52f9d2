import type { Fact } from "../model/fact.ts";
import { wholeFile } from "../model/place.ts";
import { Lines } from "../parse/lines.ts";
import { quoteWords } from "../parse/words.ts";
import { baseOf, folderOf } from "./instructions.ts";
import { commandAt, occasion, triggerAt } from "./statement.ts";
import type { Surface, SurfaceFile } from "./surface.ts";

/** Files that are Ruby programs under another name, with what loads them, and when. */
const FILES: readonly { readonly name: RegExp; readonly moment: "install" | "run"; readonly command: string }[] = [
  { name: /^gemfile$/, moment: "install", command: "bundle install" },
  { name: /\.gemspec$/, moment: "install", command: "bundle install" },
  { name: /^extconf\.rb$/, moment: "install", command: "gem install" },
  { name: /^\.irbrc$/, moment: "run", command: "irb" },
  { name: /^\.pryrc$/, moment: "run", command: "pry" },
];

export default {
  id: "ruby-code",
  title: "Ruby files that tools load",
  reference: "https://bundler.io/man/gemfile.5.html",
  paths: [
    "**/gemfile",
    "*.gemspec",
    "*/*.gemspec",
    "**/extconf.rb",
    "**/.irbrc",
    "**/.pryrc",
    "rakefile",
    "*/rakefile",
    "**/.bundle/config",
  ],
  needs: "text",
  yields: ["trigger", "command"],
  *read(file) {
    const base = baseOf(file.path);
    const name = file.path.slice(file.path.lastIndexOf("/") + 1);
    if (base === "rakefile") yield* tasks(file);
    else if (base === "config") yield* redirected(file);
    else {
      const loaded = FILES.find((known) => known.name.test(base));
      if (loaded)
        yield {
          ...triggerAt(occasion("ruby-code", loaded.moment, "automatic"), wholeFile(file.path), name, loaded.command),
          runs: file.path,
        };
    }
  },
} satisfies Surface;

/** `task :name` and `task name: [:needs]`, with the namespaces around them. */
function* tasks(file: SurfaceFile): Generator<Fact> {
  const lines = new Lines(file.path, file.text);
  const spaces: { readonly name: string; readonly indent: number }[] = [];
  const call = folderOf(file.path) === "" ? ["rake"] : ["rake", "-C", folderOf(file.path)];
  for (const line of lines) {
    const [, blanks = "", word, name = ""] =
      /^(\s{0,60})(task|namespace|end)\b[ (]{0,5}:?["']?([A-Za-z_][\w:-]{0,100})?/.exec(line.text) ?? [];
    if (word === "end") while (spaces.length > 0 && (spaces.at(-1)?.indent ?? 0) >= blanks.length) spaces.pop();
    else if (word === "namespace" && name !== "") spaces.push({ name, indent: blanks.length });
    else if (word === "task" && name !== "") {
      const whole = [...spaces.map((space) => space.name), name.replace(/:+$/, "")].join(":");
      const words = quoteWords([...call, whole]);
      yield commandAt("ruby-code", lines.place(line.start + blanks.length, line.start + line.text.length), words, words);
    }
  }
}

/** Bundler settings can name another Gemfile. */
function* redirected(file: SurfaceFile): Generator<Fact> {
  const lines = new Lines(file.path, file.text);
  for (const line of lines) {
    const path = /^BUNDLE_GEMFILE:\s*"?([^"\s]{1,500})/.exec(line.text)?.[1];
    if (path === undefined) continue;
    const at = lines.place(line.start, line.start + line.text.length);
    yield triggerAt(
      occasion("ruby-code", "install", "automatic"),
      at,
      "BUNDLE_GEMFILE",
      quoteWords(["bundle", "install", "--gemfile", path]),
    );
  }
}
