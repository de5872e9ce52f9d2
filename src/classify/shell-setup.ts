/**
 * A command whose output is shell text by its makers' own instructions: `eval "$(devbox shellenv)"` in a loader is how the tool is meant to
 * be used, and what it prints comes from the tool's own files, which are read as triggers of their own. Only with plain words: a path, a
 * variable or a second command would make it somebody else's program.
 * https://www.jetify.com/docs/devbox/ide_configuration/direnv/ · https://mise.jdx.dev/cli/activate.html · https://direnv.net/docs/hook.html ·
 * https://docs.brew.sh/Manpage#shellenv-shell- · https://github.com/pyenv/pyenv#set-up-your-shell-environment-for-pyenv
 */
export const SHELL_SETUP =
  /^\$\((?:devbox (?:generate direnv|(?:global )?shellenv)|mise (?:activate|env|hook-env)|direnv (?:hook|export|stdlib)|brew shellenv|(?:rb|py|nod|go|j)env (?:init|virtualenv-init)|fnm env|opam env|ssh-agent|dircolors|lesspipe|conda shell\.\w+ hook|zoxide init|starship init|minikube docker-env)(?: [\w.=-]+)*\)$/u;
