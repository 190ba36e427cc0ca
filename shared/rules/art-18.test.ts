import { expect, it } from 'vitest';
import { judgeCompetences } from './art-18.ts';

const having = (staffNumber: string, ...competences: readonly string[]) => ({
  staffNumber,
  competences,
});
const specific = { specific: true, competences: ['crisis', 'trade'] };
const [both, one] = [having('B', 'trade', 'crisis', 'other'), having('O', 'trade')];

it.each([
  ['those who have them come first', specific, [both, one], 'OK'],
  ['one without comes first', specific, [one, both], 'SOFT'],
  ['nobody has them', specific, [one, having('P')], 'OK'],
  ['everybody has them', specific, [both, both], 'OK'],
  ['the function is not specific', { ...specific, specific: false }, [one, both], 'OK'],
  ['it is not recorded whether it is', { ...specific, specific: null }, [both], 'UNKNOWN'],
  ['none are fixed', { specific: true, competences: [] }, [one, both], 'UNKNOWN'],
])('18-1: %s', (_, job, ranked, code) => {
  expect(judgeCompetences(job, ranked)).toMatchObject({ rule: '18-1', code });
});

it('names the two whom the ranking puts the other way round', () => {
  expect(judgeCompetences(specific, [both, one, both]).figures).toMatchObject({
    ...{ above: 'O', below: 'B' },
  });
  const [first, second] = [having('F', 'trade', 'crisis'), having('S', 'trade', 'crisis')];
  expect(judgeCompetences(specific, [one, first, second]).figures).toMatchObject({ below: 'F' });
});
