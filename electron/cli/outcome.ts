import { cleanText } from '../../shared/lists/clean-text.ts';

/** What the process prints and ends with: 0 = answered, 1 = the input was refused, 2 = wrong usage. */
export type Outcome = {
  readonly exitCode: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
};

/** An answer: a text for people as it is, anything else as JSON for machines. */
export function answered(answer: unknown): Outcome {
  return { exitCode: 0, stdout: printed(answer), stderr: '' };
}

/**
 * As `answered` prints it, with the end of line. A name on file may hold signs that command a
 * terminal: they are left out of texts, and JSON writes them as letters.
 */
export function printed(answer: unknown): string {
  return `${typeof answer === 'string' ? cleanText(answer) : JSON.stringify(answer)}\n`;
}
