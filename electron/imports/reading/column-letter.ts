/** The letters by which a spreadsheet names its column at a 0-based position: A, Z, AA, XFD. */
export function letterOf(position: number): string {
  const rest = position % 26;
  const letter = String.fromCharCode(65 + rest);
  return position < 26 ? letter : letterOf((position - rest) / 26 - 1) + letter;
}

/** The 0-based position of a column named by letters; `undefined` for anything else. */
export function positionOf(letters: string): number | undefined {
  if (!/^[A-Z]{1,3}$/.test(letters)) return undefined;
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
