import { wholeFile } from "../model/place.ts";
import { quoteWords } from "../parse/words.ts";
import { occasion, triggerAt } from "./statement.ts";
import type { Surface } from "./surface.ts";

/** Read from the current folder where the user has set `exrc`; Neovim asks before it runs one. */
export default {
  id: "vim-local",
  title: "Vim and Neovim files of a folder",
  reference: "https://neovim.io/doc/user/options.html#'exrc'",
  paths: [".vimrc", ".exrc", ".nvimrc", ".nvim.lua", ".lvimrc", ".local.vim"],
  needs: "name",
  yields: ["trigger"],
  *read(file) {
    const editor = /nvim/i.test(file.path) ? "nvim" : "vim";
    yield {
      ...triggerAt(occasion("vim-local", "open", "opt-in"), wholeFile(file.path), file.path, quoteWords([editor, "-S", file.path])),
      runs: file.path,
    };
  },
} satisfies Surface;
