import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Sample } from "./secret-truth.ts";

// gitleaks and its like make many of their samples when their configuration is built, in Go. Their rule files are built here against a few
// stand-ins of our own, which write the samples down instead of trying them: the toolchain of Debian is enough, and nothing is downloaded.

/** The samples of a checkout of gitleaks or betterleaks. Throws where there is no Go toolchain. */
export function gitleaksSamples(path: string): readonly Sample[] {
  const work = mkdtempSync(join(tmpdir(), "preflight-samples-"));
  try {
    const module = /^module (\S+)/mu.exec(readFileSync(join(path, "go.mod"), "utf8"))?.[1] ?? "samples";
    const generator = "cmd/generate/config";
    for (const folder of [
      `${generator}/utils`,
      "cmd/generate/secrets",
      "config",
      "regexp",
      "internal/exprruntime",
      "record",
      "cmd/samples",
    ])
      mkdirSync(join(work, folder), { recursive: true });
    cpSync(join(path, generator, "rules"), join(work, generator, "rules"), {
      recursive: true,
      filter: (file) => !file.endsWith("_test.go"),
    });
    for (const file of ["generate.go", "patterns.go", "expr.go"])
      copyIfThere(join(path, generator, "utils", file), join(work, generator, "utils", file));
    const makers = readdirSync(join(work, generator, "rules")).flatMap((file) =>
      file.endsWith(".go")
        ? [...readFileSync(join(work, generator, "rules", file), "utf8").matchAll(/^func ([A-Z]\w*)\(\) \*config\.Rule/gmu)]
        : [],
    );
    for (const [file, text] of Object.entries(
      standIns(
        module,
        makers.map(([, name = ""]) => name),
      ),
    ))
      writeFileSync(join(work, file), text);
    const json = execFileSync("go", ["run", "./cmd/samples"], {
      cwd: work,
      encoding: "utf8",
      maxBuffer: 1 << 28,
      env: { ...process.env, GOFLAGS: "-mod=mod" },
    });
    return JSON.parse(json) as Sample[];
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function copyIfThere(from: string, to: string): void {
  try {
    cpSync(from, to);
  } catch {
    // Only one of the two has it.
  }
}

function standIns(module: string, makers: readonly string[]): Readonly<Record<string, string>> {
  return {
    "go.mod": `module ${module}\n\ngo 1.19\n`,
    "internal/exprruntime/empty.go": "package exprruntime\n",
    "regexp/regexp.go": `package regexp

import "regexp"

type Regexp = regexp.Regexp

func MustCompile(text string) *Regexp { return regexp.MustCompile(text) }
`,
    "config/config.go": `package config

import (
	"${module}/regexp"
	"strings"
)

type AllowlistMatchCondition int

const (
	AllowlistMatchOr AllowlistMatchCondition = iota
	AllowlistMatchAnd
)

type Allowlist struct {
	Description    string
	MatchCondition AllowlistMatchCondition
	Commits        []string
	Paths          []*regexp.Regexp
	RegexTarget    string
	Regexes        []*regexp.Regexp
	StopWords      []string
}

func (list *Allowlist) Validate() error { return nil }

func (list *Allowlist) ContainsStopWord(text string) (bool, string) {
	for _, word := range list.StopWords {
		if strings.Contains(strings.ToLower(text), strings.ToLower(word)) {
			return true, word
		}
	}
	return false, ""
}

type Required struct {
	RuleID                     string
	WithinLines, WithinColumns *int
}

type Rule struct {
	RuleID, Description       string
	Entropy                   float64
	SecretGroup, Specificity  int
	Regex, Path               *regexp.Regexp
	Tags, Keywords            []string
	Allowlists                []*Allowlist
	RequiredRules             []*Required
	SkipReport                bool
	TokenEfficiency           bool
	ValidateExpr              string
	Filter, Prefilter         string
}
`,
    "record/record.go": `package record

type Sample struct {
	Rule   string \`json:"rule"\`
	Expect bool   \`json:"expect"\`
	Path   string \`json:"path"\`
	Text   string \`json:"text"\`
}

var Samples []Sample

func Add(rule string, expect bool, path string, text string) {
	Samples = append(Samples, Sample{rule, expect, path, text})
}
`,
    "cmd/generate/config/utils/validate.go": `package utils

import (
	"${module}/config"
	"${module}/record"
)

func Validate(rule config.Rule, positives []string, negatives []string) *config.Rule {
	for _, text := range positives {
		record.Add(rule.RuleID, true, "config/settings", text)
	}
	for _, text := range negatives {
		record.Add(rule.RuleID, false, "config/settings", text)
	}
	return &rule
}

func ValidateWithPaths(rule config.Rule, positives map[string]string, negatives map[string]string) *config.Rule {
	for path, text := range positives {
		record.Add(rule.RuleID, true, path, text)
	}
	for path, text := range negatives {
		record.Add(rule.RuleID, false, path, text)
	}
	return &rule
}
`,
    "cmd/generate/secrets/secrets.go": `package secrets

import (
	"math"
	"math/rand"
	"regexp/syntax"
	"strings"
)

var random = rand.New(rand.NewSource(7))

// NewSecret draws a text that the pattern matches, always the same ones.
func NewSecret(pattern string) string {
	tree, err := syntax.Parse(pattern, syntax.Perl)
	if err != nil {
		panic(err)
	}
	var text strings.Builder
	draw(tree, &text)
	return text.String()
}

func NewSecretWithEntropy(pattern string, least float64) string {
	for {
		if text := NewSecret(pattern); entropy(text) >= least {
			return text
		}
	}
}

func entropy(text string) float64 {
	counts := map[rune]int{}
	for _, char := range text {
		counts[char]++
	}
	bits := 0.0
	for _, count := range counts {
		share := float64(count) / float64(len(text))
		bits -= share * math.Log2(share)
	}
	return bits
}

func draw(tree *syntax.Regexp, text *strings.Builder) {
	repeat := func(least, most int) {
		for count := least + random.Intn(most-least+1); count > 0; count-- {
			draw(tree.Sub[0], text)
		}
	}
	switch tree.Op {
	case syntax.OpLiteral:
		for _, char := range tree.Rune {
			text.WriteRune(char)
		}
	case syntax.OpCharClass:
		var printable []rune
		for at := 0; at < len(tree.Rune); at += 2 {
			for char := tree.Rune[at]; char <= tree.Rune[at+1] && char < 127; char++ {
				if char >= 32 {
					printable = append(printable, char)
				}
			}
		}
		text.WriteRune(printable[random.Intn(len(printable))])
	case syntax.OpAnyChar, syntax.OpAnyCharNotNL:
		text.WriteRune(rune(33 + random.Intn(90)))
	case syntax.OpCapture:
		draw(tree.Sub[0], text)
	case syntax.OpStar:
		repeat(0, 5)
	case syntax.OpPlus:
		repeat(1, 6)
	case syntax.OpQuest:
		repeat(0, 1)
	case syntax.OpRepeat:
		most := tree.Max
		if most < 0 {
			most = tree.Min + 3
		}
		repeat(tree.Min, most)
	case syntax.OpConcat:
		for _, part := range tree.Sub {
			draw(part, text)
		}
	case syntax.OpAlternate:
		draw(tree.Sub[random.Intn(len(tree.Sub))], text)
	}
}
`,
    "cmd/samples/main.go": `package main

import (
	"encoding/json"
	"os"

	"${module}/cmd/generate/config/rules"
	"${module}/record"
)

func main() {
${makers.map((name) => `\trules.${name}()\n`).join("")}	json.NewEncoder(os.Stdout).Encode(record.Samples)
}
`,
  };
}
