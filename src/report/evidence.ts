/** So many places prove a point; the inventories hold them all. */
export const MOST_EVIDENCE = 10;
