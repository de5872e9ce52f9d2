/** "a, b, c and 4 more": a message that stays readable. */
export function listed(items: readonly string[], most = 5): string {
  const shown = items.slice(0, most).join(", ");
  return items.length > most ? `${shown} and ${items.length - most} more` : shown;
}

/** "one package", "7 packages". */
export function count(number: number, { one, many }: { readonly one: string; readonly many: string }): string {
  return number === 1 ? `one ${one}` : `${number} ${many}`;
}
