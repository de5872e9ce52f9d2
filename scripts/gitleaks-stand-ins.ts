// Go files that take the place of what gitleaks' rule files import, so that building its configuration writes down the samples instead of trying them,
// and one that runs the expressions over a tree. All of it is ours; from gitleaks come only the rule files, which stay where they are.

/** The files by path. `makers` are the functions of the package `rules` that make a rule each. */
export function standIns(module: string, makers: readonly string[]): Readonly<Record<string, string>> {
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

type Rule struct {
	ID, Regex, Path string
	Entropy         float64
	Keywords        []string
}

var Rules []Rule

func Add(rule string, expect bool, path string, text string) {
	Samples = append(Samples, Sample{rule, expect, path, text})
}
`,
    "cmd/generate/config/utils/validate.go": `package utils

import (
	"${module}/config"
	"${module}/record"
)

func note(rule config.Rule) {
	if rule.Regex == nil {
		return
	}
	noted := record.Rule{ID: rule.RuleID, Regex: rule.Regex.String(), Entropy: rule.Entropy, Keywords: rule.Keywords}
	if rule.Path != nil {
		noted.Path = rule.Path.String()
	}
	record.Rules = append(record.Rules, noted)
}

func Validate(rule config.Rule, positives []string, negatives []string) *config.Rule {
	note(rule)
	for _, text := range positives {
		record.Add(rule.RuleID, true, "config/settings", text)
	}
	for _, text := range negatives {
		record.Add(rule.RuleID, false, "config/settings", text)
	}
	return &rule
}

func ValidateWithPaths(rule config.Rule, positives map[string]string, negatives map[string]string) *config.Rule {
	note(rule)
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
${makers.map((name) => `\trules.${name}()\n`).join("")}	if len(os.Args) > 1 {
		json.NewEncoder(os.Stdout).Encode(walk(os.Args[1]))
		return
	}
	json.NewEncoder(os.Stdout).Encode(record.Samples)
}
`,
    "cmd/samples/walk.go": `package main

import (
	"bytes"
	"io/fs"
	"math"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"${module}/record"
)

type hit struct {
	Rule   string \`json:"rule"\`
	Path   string \`json:"path"\`
	Line   int    \`json:"line"\`
	Secret string \`json:"secret"\`
}

func walk(root string) []hit {
	hits := []hit{}
	filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			if err == nil && entry.Name() == ".git" {
				return filepath.SkipDir
			}
			return nil
		}
		content, err := os.ReadFile(path)
		if err != nil || !entry.Type().IsRegular() || bytes.IndexByte(content[:min(len(content), 8000)], 0) >= 0 {
			return nil
		}
		relative, _ := filepath.Rel(root, path)
		hits = append(hits, search(relative, string(content))...)
		return nil
	})
	return hits
}

func search(path string, text string) []hit {
	var hits []hit
	lower := strings.ToLower(text)
	for _, rule := range record.Rules {
		if rule.Path != "" && !regexp.MustCompile(rule.Path).MatchString(path) || !mentions(lower, rule.Keywords) {
			continue
		}
		for _, at := range regexp.MustCompile(rule.Regex).FindAllStringSubmatchIndex(text, -1) {
			secret := text[at[0]:at[1]]
			for group := 2; group < len(at); group += 2 {
				if at[group] >= 0 {
					secret = text[at[group]:at[group+1]]
					break
				}
			}
			if entropy(secret) >= rule.Entropy {
				hits = append(hits, hit{rule.ID, path, 1 + strings.Count(text[:at[0]], "\\n"), secret})
			}
		}
	}
	return hits
}

func mentions(text string, keywords []string) bool {
	for _, keyword := range keywords {
		if strings.Contains(text, strings.ToLower(keyword)) {
			return true
		}
	}
	return len(keywords) == 0
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

func min(a int, b int) int {
	if a < b {
		return a
	}
	return b
}
`,
  };
}
