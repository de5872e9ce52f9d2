/** Operators of two sides in GitHub expressions. */
export type ExpressionOperator = "&&" | "||" | "==" | "!=" | "<" | "<=" | ">" | ">=";

/**
 * An expression of GitHub Actions as a tree of plain data.
 * https://docs.github.com/actions/reference/workflows-and-actions/expressions
 */
export type Expression =
  | { readonly kind: "literal"; readonly value: string | number | boolean | null }
  /** `github.event.issue.title`, `matrix['os']`, `labels.*.name`: names in lower case, `*` for the filter; a part that is itself worked out is a tree. */
  | { readonly kind: "context"; readonly path: readonly (string | Expression)[] }
  /** A path behind something that is no name: `fromJSON(x).y`. */
  | { readonly kind: "member"; readonly of: Expression; readonly path: readonly (string | Expression)[] }
  /** The name in lower case. */
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: "not"; readonly of: Expression }
  | { readonly kind: "binary"; readonly op: ExpressionOperator; readonly left: Expression; readonly right: Expression };
