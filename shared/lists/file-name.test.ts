import { expect, it } from 'vitest';
import { fileNameOf } from './file-name.ts';

it.each([
  [['Rotation', '2027-01-01', 'Chefs de poste'], 'Rotation 2027-01-01 Chefs de poste.csv'],
  [['../../etc', 'a/b\\c:d*e?'], 'etc a b c d e.csv'],
  [['nul'], '_nul.csv'],
  [['COM1.x'], '_COM1.x.csv'],
  [['...'], '_.csv'],
  [['invoice\u202Egpj'], 'invoice gpj.csv'],
  [['a\u0000b', ' . '], 'a b.csv'],
])('it names a file of %j %j', (parts, name) => {
  expect(fileNameOf(parts, 'csv')).toBe(name);
});

it('cuts a long name between two characters', () => {
  const name = fileNameOf(['😀'.repeat(100)], 'csv');
  expect(name.isWellFormed()).toBe(true);
  expect(name.length).toBeLessThanOrEqual(124);
});
