/**
 * Something that an agent could be asked to do, in words that fit every agent. Paths are relative to the repository's root; `..` leads out
 * of it, `/…` and `~/…` are paths of the machine.
 */
export type Call =
  | { readonly kind: "read"; readonly path: string }
  | { readonly kind: "edit"; readonly path: string }
  | { readonly kind: "shell"; readonly command: string }
  | { readonly kind: "fetch"; readonly url: string }
  | { readonly kind: "mcp"; readonly server: string; readonly tool: string };
