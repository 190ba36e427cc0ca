import fc from 'fast-check';
import { expect, it } from 'vitest';
import { judgeCompetences } from './art-18.ts';

const NAMES = ['crisis', 'trade', 'law'];
const anyRanked = fc
  .array(fc.subarray(NAMES), { maxLength: 6 })
  .map((all) => all.map((competences, index) => ({ staffNumber: `${index}`, competences })));
const anySpecific = fc
  .subarray(NAMES, { minLength: 1 })
  .map((competences) => ({ specific: true, competences }));

it('art. 18 is content exactly when nobody with all competences stands below one without', () => {
  fc.assert(
    fc.property(anySpecific, anyRanked, (job, ranked) => {
      const marks = ranked
        .map(({ competences }) => job.competences.every((name) => competences.includes(name)))
        .map((hasAll) => (hasAll ? 'y' : 'n'))
        .join('');
      expect(judgeCompetences(job, ranked).code).toBe(marks.includes('ny') ? 'SOFT' : 'OK');
    }),
  );
});

it('art. 18 names two whose order it questions', () => {
  fc.assert(
    fc.property(anySpecific, anyRanked, (job, ranked) => {
      const { code, figures } = judgeCompetences(job, ranked);
      if (code !== 'SOFT') return;
      const placeOf = (name: unknown) => ranked.findIndex((one) => one.staffNumber === name);
      expect(placeOf(figures['above'])).toBeLessThan(placeOf(figures['below']));
    }),
  );
});
