import { describe, expect, it } from 'vitest';
import { day } from '../../dates.ts';
import type { LodgedCandidacy } from '../../domain/vacancy.ts';
import { indexedFile } from '../../testing/indexed-file.ts';
import {
  someAgentFacts,
  someCandidacy,
  someFunction,
  someVacancy,
} from '../../testing/planner-facts.ts';
import type { AgentFacts } from '../planner-facts.ts';
import { answerArt18 } from './art-18.ts';

type Competence = AgentFacts['competences'][number];

const held = (name: string, rest: Partial<Competence> = {}): Competence => ({
  ...{ kind: 'competence', name, held: true },
  ...rest,
});
const ABLE = [held('trade'), held('law')];

function answers(
  candidacies: readonly LodgedCandidacy[],
  able: Readonly<Record<string, readonly Competence[]>>,
  { specific = true, on = '2026-11-22' }: { specific?: boolean | null; on?: string } = {},
) {
  return answerArt18(
    indexedFile(
      {
        agents: Object.entries(able).map(([staffNumber, competences]) =>
          someAgentFacts({ staffNumber, competences }),
        ),
        functions: [someFunction('NAI-POL', { specific, competences: ['trade', 'law'] })],
        vacancies: [
          someVacancy('V-1', 'NAI-POL', { candidacies }),
          someVacancy('V-2', 'NOT-DESCRIBED'),
        ],
      },
      { on: day(on) },
    ),
  );
}

/** Who stands above whom though only the second has the competences; none where all is well. */
function below(...args: Parameters<typeof answers>): string {
  const { above, below: able } = answers(...args)[0]?.findings[0]?.figures ?? {};
  return able === undefined ? 'none' : `${above} over ${able}`;
}

describe('the vacancies of art. 18', () => {
  it('are those of a specific function, or of one of which nobody said so', () => {
    expect(answers([], {})).toMatchObject([{ subject: { id: 'V-1' }, code: 'OK' }]);
    expect(answers([], {}, { specific: null })).toMatchObject([{ code: 'UNKNOWN' }]);
    expect(answers([], {}, { specific: false })).toEqual([]);
  });

  it('are not judged before the decree', () => {
    expect(answers([], {}, { on: '2015-03-30' })).toMatchObject([{ code: 'OK' }]);
    expect(answers([], {}, { on: '2015-03-29' })).toMatchObject([{ code: 'NOT_IN_FORCE' }]);
  });
});

describe('the ranking of art. 18', () => {
  const retained = { retained: true };

  it('has those retained above the others, with or without the competences', () => {
    const able = { A: ABLE, B: [] };
    expect(below([someCandidacy('A'), someCandidacy('B', retained)], able)).toBe('B over A');
    expect(below([someCandidacy('A', retained), someCandidacy('B')], able)).toBe('none');
    expect(below([someCandidacy('A'), someCandidacy('B', { retained: false })], able)).toBe('none');
  });

  it('has the able first among those retained, and among the others', () => {
    const able = { A: [], B: ABLE };
    expect(below([someCandidacy('A'), someCandidacy('B')], able)).toBe('none');
    expect(below([someCandidacy('A', retained), someCandidacy('B', retained)], able)).toBe('none');
    const some = { A: [held('trade')], B: ABLE };
    expect(below([someCandidacy('A', retained), someCandidacy('B', retained)], some)).toBe('none');
  });

  it('names the first of each by staff number', () => {
    const able = { A: [], B: [], C: ABLE, D: ABLE };
    const lodged = [someCandidacy('A', retained), someCandidacy('B', retained)];
    const others = [someCandidacy('C'), someCandidacy('D')];
    expect(below([...lodged, ...others], able)).toBe('A over C');
    expect(below([...lodged.toReversed(), ...others.toReversed()], able)).toBe('A over C');
  });

  it.each<readonly [string, readonly Competence[], string]>([
    ['all of them', ABLE, 'B over A'],
    ['one of them', [held('trade')], 'none'],
    ['a domain of that name', [held('trade'), held('law', { kind: 'domain' })], 'B over A'],
    ['a condition of that name', [held('trade'), held('law', { kind: 'condition' })], 'none'],
    ['one not held', [held('trade'), held('law', { held: false })], 'none'],
    ['one not recorded', [held('trade'), held('law', { held: null })], 'none'],
  ])('asks for all competences of the function: %s', (_, own, expected) => {
    expect(below([someCandidacy('A'), someCandidacy('B', retained)], { A: own, B: [] })).toBe(
      expected,
    );
  });

  it('holds the external career only, and nobody who withdrew', () => {
    const able = { A: ABLE, B: [] };
    const second = someCandidacy('B', retained);
    expect(below([someCandidacy('A', { career: 'consular' }), second], able)).toBe('none');
    expect(below([someCandidacy('A', { withdrawnOn: day('2024-10-20') }), second], able)).toBe(
      'none',
    );
  });

  it('knows nothing of a candidate who is not on file', () => {
    expect(below([someCandidacy('A'), someCandidacy('Z', retained)], { A: ABLE })).toBe('Z over A');
  });
});
