/** Entries of one line of a table; beyond them only the number grows. */
export const MOST_LISTED = 20;
