/** A column that holds several codes, separated by `;`. */
export function splitList(text: string): readonly string[] {
  return text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** As `splitList` reads it; no part holds a `;`. */
export function joinList(parts: readonly string[]): string {
  return parts.join(';');
}
