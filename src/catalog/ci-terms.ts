/** Who can make a workflow run, from the least trusted. */
export const WHO = ["outsider", "contributor", "maintainer"] as const;
export type Who = (typeof WHO)[number];

/**
 * What an agent may do without being asked: answer, read the tree, change files, run named commands that can be talked into more, run any
 * command, run any command with nothing around it.
 */
export const POWERS = ["text", "read", "edit", "command", "shell", "open"] as const;
export type Power = (typeof POWERS)[number];
