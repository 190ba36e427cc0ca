import { nameKey } from '../name-key.ts';

/**
 * A text as headers and words are compared: its letters and digits, without case or accents.
 * Empty where the text holds neither.
 */
export function fold(text: string): string {
  return nameKey(text).replace(/[^\p{L}\p{N}]/gu, '');
}
