import { expect, it } from 'vitest';
import { answered } from './outcome.ts';
import { refuse } from './refusal.ts';

const escape = '\u001b[2J';

it('lets no name command the terminal', () => {
  expect(answered(`Jo${escape}`).stdout).toBe('Jo[2J\n');
  expect(refuse([`Jo${escape}`]).stderr).toBe('Jo[2J\n');
});

it('keeps a name whole in JSON', () => {
  expect(JSON.parse(answered({ name: escape }).stdout)).toEqual({ name: escape });
  expect(answered({ name: escape }).stdout).not.toContain('\u001b');
});
