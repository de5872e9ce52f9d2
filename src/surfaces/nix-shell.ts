import { nixStrings } from "../parse/nix.ts";
import { occasion, triggerAt } from "./statement.ts";
import type { Surface } from "./surface.ts";

/** Attributes whose text a shell runs when the development environment is entered: Nix's own, and that of devenv. */
const HOOKS = /(?:^|\.)(?:shellHook|enterShell)$/;

/** Settings of the daemon that a flake asks for. */
const SETTINGS = /(?:^|\.)(?:post-build-hook|pre-build-hook|build-hook|diff-hook)$/;

export default {
  id: "nix-shell",
  title: "Nix development shells",
  reference: "https://nix.dev/manual/nix/latest/command-ref/nix-shell",
  paths: ["flake.nix", "shell.nix", "default.nix", "devenv.nix", "nix/shell.nix", "nix/devshell.nix", "nix/devshells.nix"],
  needs: "text",
  yields: ["trigger"],
  *read(file) {
    for (const { name, text, at } of nixStrings(file.path, file.text)) {
      if (text === "") continue;
      if (HOOKS.test(name)) yield triggerAt(occasion("nix-shell", "shell-enter", "opt-in"), at, name, text);
      else if (SETTINGS.test(name)) yield triggerAt(occasion("nix-shell", "build", "prompt"), at, name, text);
    }
  },
} satisfies Surface;
