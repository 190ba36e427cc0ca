import { expect, it } from 'vitest';
import { listMutants } from './mutants.ts';

const changed = (text: string) =>
  listMutants(text).map(
    ({ start, end, becomes }) => text.slice(0, start) + becomes + text.slice(end),
  );

/** Without the first condition nothing would change, so that is not tried. */
const GUARDED = ['a === null && a < b;', 'a !== null && a <= b;', 'a !== null && a >= b;'];

it.each([
  ['a < 2;', ['a <= 2;', 'a >= 2;', 'a < (3);', 'a < (1);']],
  ['a === b;', ['a !== b;']],
  ['a && b;', ['((a) || (b));', '((b));', '((a));']],
  [
    'a && b && c;',
    [
      ...['((a && b) || (c));', '((b) && (c));', '((a) && (c));', '((a) && (b));'],
      '((a) || (b)) && c;',
    ],
  ],
  ['a !== null && a < b;', ['((a !== null) || (a < b));', '((a !== null));', ...GUARDED]],
  ['if (a) b();', ['if (true) b();', 'if (false) b();']],
  ['!a ? b : c;', ['true ? b : c;', 'false ? b : c;', 'a ? b : c;']],
  ['a < b ? -1 : 1;', ['true ? -1 : 1;', 'false ? -1 : 1;']],
  ['while (a) b();', ['while (false) b();']],
  ["day('2016-02-29');", ["day('2016-03-01');", "day('2016-02-28');"]],
  ["on('01-01');", ["on('01-02');", "on('12-31');"]],
  ['dayAfter(a);', ['a;']],
  ['earlier(a, b);', ['later(a, b);']],
  ['a.filter(b).some(c);', ['a.filter(b).every(c);', 'a.some(c);']],
])('%s becomes %s', (text, expected) => {
  expect(changed(text)).toEqual(expected);
});

it.each(["import a from './a.ts';", "type A = 1 | true | '2020-01-01';", "a ?? 'b';", '`${a}`;'])(
  'leaves %s as it is',
  (text) => {
    expect(changed(text)).toEqual([]);
  },
);

it('changes what stands beside a type, and tells the line', () => {
  const [first] = listMutants('const a =\n  [true] as const satisfies readonly true[];');
  expect(first).toMatchObject({ line: 2, was: 'true', becomes: 'false' });
});
