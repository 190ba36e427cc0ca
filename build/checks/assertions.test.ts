import { expect, it } from 'vitest';
import { assertionsWithoutReason } from './assertions.ts';

it('finds an assertion that does not say why it is safe', () => {
  expect(assertionsWithoutReason('const a = b as string;\n')).toEqual([1]);
  expect(assertionsWithoutReason('\nreturn JSON.parse(text) as {\n  a: string;\n};\n')).toEqual([
    2,
  ]);
});

it('accepts one that does, above or beside', () => {
  expect(assertionsWithoutReason('// Safe: it is one.\nconst a = b as string;\n')).toEqual([]);
  expect(assertionsWithoutReason('const a = b as string; // Safe: it is one.\n')).toEqual([]);
});

it('leaves constants, renamed imports, comments and texts alone', () => {
  const text = [
    'const a = [1] as const;',
    "import { a as b } from './a.ts';",
    'import {',
    '  a as b,',
    "} from './a.ts';",
    '/** This word as such. */',
    "say('good as gold');",
    '// known as such',
    '`a ${b} as c`;',
  ];
  expect(assertionsWithoutReason(text.join('\n'))).toEqual([]);
});
