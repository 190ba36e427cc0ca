import { describe, expect, it } from 'vitest';
import { columnOf, readMade } from '../testing/read-made.ts';

describe('a JSON file', () => {
  it('is an object of arrays, a sheet each; the first object stands in row 2', async () => {
    const read = await readMade(
      JSON.stringify({ agents: [{ staff_number: '01' }, { staff_number: 2, level: null }] }),
      'anything.json',
    );
    expect(columnOf(read, 'staff_number')).toEqual(['01', 2]);
    expect('sheets' in read && read.sheets[0]).toMatchObject({
      name: 'agents',
      headerRow: 1,
      headers: ['staff_number', 'level'],
    });
    expect('sheets' in read && read.sheets[0]?.rows.map(({ row }) => row)).toEqual([2, 3]);
  });

  it('may be one array, named after its file', async () => {
    const read = await readMade('[{"staff_number":"01"}]', 'agents-2026.json');
    expect('sheets' in read && read.sheets[0]?.name).toBe('agents');
  });

  it('may hold lists, yes and no, and names that objects have by birth', async () => {
    const read = await readMade(
      '{"functions":[{"competences":["EN","SW"],"specific":true,"__proto__":"x","constructor":1}]}',
      'x.json',
    );
    expect(columnOf(read, 'competences')).toEqual(['EN;SW']);
    expect(columnOf(read, 'specific')).toEqual([true]);
    expect(columnOf(read, '__proto__')).toEqual(['x']);
    expect(columnOf(read, 'constructor')).toEqual([1]);
  });

  it('says where an object stands in place of a value', async () => {
    const read = await readMade('{"agents":[{"staff_number":{"a":1}}]}', 'x.json');
    expect(columnOf(read, 'staff_number')).toEqual([{ unusable: 'nested-value', text: '' }]);
  });

  it.each([
    ['cut short', '{"agents":[{"staff_number":"01"'],
    ['a list of texts', '{"agents":["01"]}'],
    ['a sheet that is no list', '{"agents":{"staff_number":"01"}}'],
    ['a list without end', '['.repeat(100_000)],
  ])('is refused when it is %s', async (_, text) => {
    expect(await readMade(text, 'x.json')).toMatchObject({ refusal: 'damaged' });
  });
});
