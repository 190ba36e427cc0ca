/** A number as typed, with a point or a comma; null when empty, `undefined` when it is no number. */
export function parseNumber(typed: string): number | null | undefined {
  const text = typed.trim().replace('−', '-').replace(',', '.');
  if (text === '') return null;
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}
