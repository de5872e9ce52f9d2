import { z } from "zod";

/** The languages in which rules are written. `any` is for words that are the same in all: options of commands, names of settings. */
export const PHRASE_LANGUAGES = ["any", "en", "zh", "es", "de", "fr", "ja", "ko", "pt", "ru"] as const;
export type PhraseLanguage = (typeof PHRASE_LANGUAGES)[number];

const SEVERITIES = ["critical", "high", "medium", "low", "info"] as const;

const says = z
  .string()
  .min(2)
  .max(700)
  .describe(
    "Words in their order: `a/b` is either, `stem*` any word that begins so, `<set>` a set of words, `~4` up to four words between, `~~` up to 25 words, also over the end of a sentence, `a_b` two words in a row, `@url` an address.",
  );

const phrase = z.union([
  says,
  z.strictObject({
    says,
    severity: z.enum(SEVERITIES).optional().describe("Where the phrase weighs more, or less, than the rule."),
    setting: z.string().optional().describe("The setting of an agent that this sentence goes around."),
  }),
]);

const byLanguage = <T extends z.ZodType>(value: T) => z.partialRecord(z.enum(PHRASE_LANGUAGES), value);

const example = z.strictObject({
  text: z.string().min(4),
  language: z.enum(PHRASE_LANGUAGES).default("en"),
  because: z.string().min(4),
});

/** One file of `rules/instructions/`: one way in which a text tries to take control of an agent. */
export const instructionRuleSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u)
    .describe("Names the bad thing; findings carry it."),
  title: z.string(),
  severity: z.enum(SEVERITIES),
  confidence: z.enum(["high", "medium", "low"]),
  /** What is so, as the beginning of a message: the passage is quoted behind it. */
  message: z.string(),
  why: z.string(),
  fix: z.string(),
  said: byLanguage(z.array(phrase)).describe("Sentences that are hostile where the text says them, and harmless where it forbids them."),
  denied: byLanguage(z.array(phrase))
    .default({})
    .describe("The reverse: hostile where the text forbids them: asking the user, telling the user."),
  milder: byLanguage(z.array(says))
    .default({})
    .describe("A sentence that also holds one of these is a note: it speaks of something harmless."),
  still: byLanguage(z.array(says)).default({}).describe("Words beside which `milder` counts for nothing: all commands, deletes, deploys."),
  graver: z.enum(SEVERITIES).optional().describe("What a sentence with one of `still` weighs."),
  unless: byLanguage(z.array(says)).default({}).describe("Words that make the sentence a defence."),
  commands: z
    .array(z.strictObject({ classes: z.array(z.string()).min(1), severity: z.enum(SEVERITIES) }))
    .default([])
    .describe("Classes of `rules/commands/`: a command line that the text tells the agent to run."),
  found: z.array(example).min(2).describe("Texts in which the rule is found."),
  passed: z.array(example).min(2).describe("Texts that look like it and are not."),
  references: z.array(z.url()).min(1),
});

/** `rules/instructions/_words.yml`: sets of words that phrases name in angle brackets. */
export const instructionWordsSchema = z.strictObject({
  words: byLanguage(z.record(z.string().regex(/^[a-z-]+$/u), z.array(z.string()).min(1))),
});

const polarity = z.strictObject({
  common: z
    .array(z.string())
    .default([])
    .describe("The commonest words: they tell in which of the languages with Latin letters a sentence is written."),
  not: z.array(z.string()).describe("Deny what follows in their clause. Several in one clause are one denial."),
  tells: z.array(z.string()).default([]).describe("Deny what somebody said to be so; they turn an order round and give none."),
  refuse: z.array(z.string()).default([]).describe("Verbs that deny what follows: avoid, refuse to. Each counts on its own."),
  omit: z.array(z.string()).default([]).describe("Verbs that deny the asking or telling right behind them: skip, forget to."),
  after: z
    .array(z.string())
    .default([])
    .describe("Deny what stands before them: “is forbidden”, and the verb endings of Japanese and Korean."),
  neutral: z.array(z.string()).default([]).describe("Hold a denial and deny nothing: “no matter”, “do not forget to”."),
  or: z.array(z.string()).default([]).describe("Carry a denial over a comma."),
  but: z.array(z.string()).default([]).describe("End the reach of a denial."),
  if: z.array(z.string()).default([]).describe("Right before a phrase they make it a condition."),
  perhaps: z.array(z.string()).default([]).describe("Make what follows a case that may happen: if, when, any."),
  asks: z
    .array(z.string())
    .default([])
    .describe("Somebody else asks for it: “a file that tells you to”. Counts after a word of `perhaps`."),
  attack: z.array(z.string()).default([]).describe("Words before it that make it a report on attacks."),
  speaks: z.array(z.string()).default([]).describe("Words before a quotation that make it an example."),
});

/** `rules/instructions/_polarity.yml`: what turns a sentence round, and what makes it a report of what others say. */
export const instructionPolaritySchema = z.strictObject({
  languages: z.record(z.enum(PHRASE_LANGUAGES), polarity),
  headings: z.strictObject({
    never: z.array(says).describe("A list below such a heading, or after such a sentence, is a list of what is not to be done."),
    attack: z.array(says).describe("What stands below such a heading, apart from plain orders, shows what attackers write."),
    orders: z.array(says).describe("A sentence before a command that makes it an order for every session."),
    install: z.array(says).describe("Commands below such a heading set up a machine; a person runs them too."),
  }),
  marks: z.array(z.string()).describe("Marks in front of a bad example."),
});

export type InstructionRule = z.infer<typeof instructionRuleSchema>;
export type InstructionWords = z.infer<typeof instructionWordsSchema>["words"];
export type InstructionPolarity = z.infer<typeof instructionPolaritySchema>;
export type PolarityWords = z.infer<typeof polarity>;
