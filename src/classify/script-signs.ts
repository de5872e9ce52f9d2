// Names that tell what a script is after. Paths are as `src/parse/` folds them: the home folder is `~`, what is unknown `$_`.

/** Files in which the credentials of a person lie, wherever the home folder is. */
export const CREDENTIAL_FILE =
  /(?:^|\/)(?:\.ssh(?:\/(?!known_hosts|config$|\S*\.pub$)|$)|\.aws\/(?:credentials|sso)|\.config\/(?:gcloud|gh\/hosts\.yml|solana|google-chrome|chromium|BraveSoftware)|\.azure\/|\.kube\/config|\.docker\/config\.json|\.git-credentials|\.netrc|\.gnupg(?:\/|$)|\.password-store|\.electrum|\.ethereum|\.bitcoin|\.codex\/auth\.json|\.claude\/\.credentials\.json|\.gemini\/oauth_creds\.json|\.mozilla\/firefox|\.vault-token|\.pypirc)|^~\/(?:\.npmrc|\.env|\.claude\.json)$|(?:^|\/)id_(?:rsa|ed25519|ecdsa)$|\/Login Data$|^\/proc\/(?:self|\d+|\$_)\/(?:environ|mem)$|Library\/Keychains|^https?:\/\/169\.254\.169\.254/u;

/** Hosts that take whatever is sent to them. */
export const DROP_HOST =
  /\b(?:webhook\.site|requestbin\.\w+|pipedream\.net|beeceptor\.com|interact\.sh|oast\.\w+|burpcollaborator\.net|discord(?:app)?\.com\/api\/webhooks|api\.telegram\.org\/bot|hooks\.slack\.com|pastebin\.com|transfer\.sh|file\.io|0x0\.st|termbin\.com|temp\.sh|gofile\.io|ngrok(?:-free)?\.(?:io|app|dev)|trycloudflare\.com|serveo\.net)|^https?:\/\/(?!127\.|0\.0\.0\.0|10\.|192\.168\.)(?:\d{1,3}\.){3}\d{1,3}\b/u;

/** Files that editors, agents, git and CI run or obey without being asked: a script that writes one of them spreads. */
export const PLANTED_FILE =
  /^(?!.*\/worktrees?\/)(?:.*\/)?\.(?:github\/(?:workflows|hooks)\/|claude\/(?:settings|hooks|commands|agents|skills)|vscode\/tasks\.json|cursor\/(?:mcp|hooks|rules)|gemini\/settings|codex\/(?:config|hooks)|git\/(?:hooks|config))|(?:^|\/)binding\.gyp$/u;

/** Options by which an agent asks nobody. */
export const UNGUARDED_AGENT =
  /\b(?:claude|gemini|codex|q|cursor-agent|opencode|copilot|qwen|amp)\b.*--(?:dangerously-[\w-]+|yolo|trust-all-tools|allow-all-tools|allow-all|permission-mode[= ]bypassPermissions|full-auto)\b/u;

/** Puts a program where every shell of the account finds it. */
export const GLOBAL_INSTALL = /\b(?:npm|pnpm|yarn|bun)\s+(?:i|install|add|global)\b.*(?:\s-g\b|\s--global\b)|\byarn\s+global\s+add\b/u;
