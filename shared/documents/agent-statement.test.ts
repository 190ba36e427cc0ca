import { describe, expect, it } from 'vitest';
import type { AgentFile, Language } from '../api/records.ts';
import { day } from '../dates.ts';
import { findingOf } from '../rules/finding.ts';
import type { CurrentStay } from '../rules/verdict.ts';
import { aStep, anAgentFile, anExplanation } from '../testing/agent-file.ts';
import { anAgent, anAssignment } from '../testing/careers.ts';
import { createTranslator } from '../wording/translator.ts';
import { writeStatement } from './agent-statement.ts';

const names = {
  place: (code: string) => (code === 'NAI' ? 'Nairobi' : code),
  country: (code: string) => (code === 'NAI' ? 'KE' : null),
  function: (code: string) => code,
};

const POSTED: CurrentStay = {
  ...{ assignmentId: 'a-1', kind: 'posting', functionCode: null, place: 'NAI' },
  ...{ from: day('2023-08-01'), lastDay: day('2027-07-31') },
};

const MOVES = [
  { kind: 'headquarters', from: day('2027-08-01'), lastDay: day('2030-07-31') },
  { kind: 'posting', from: day('2030-08-01'), lastDay: day('2034-07-31') },
] as const;

const file = (current: CurrentStay | null, rest: Partial<AgentFile> = {}) =>
  anAgentFile({
    explanation: anExplanation({ current, projection: MOVES, derivation: [aStep()] }),
    ...rest,
  });

const write = (about: AgentFile, language: Language = 'en', on = day('2026-11-22')) =>
  writeStatement(about, { on, names, translate: createTranslator(language) });

describe('what an agent is told', () => {
  it('says in English where, until when, why with the article, and what comes', () => {
    const told = write(file(POSTED));
    expect(told.where).toEqual(['Since 1 August 2023 you have been in post: Nairobi (Kenya).']);
    expect(told.until).toEqual([
      '31 July 2027 is your last day under the decree; 251 days are left.',
    ]);
    expect(told.why[0]).toContain('art.\u00a017, §\u00a01, al.\u00a02');
    expect(told.next).toEqual([
      { kind: 'At headquarters', period: 'from 1 August 2027 to 31 July 2030' },
      { kind: 'In post', period: 'from 1 August 2030 to 31 July 2034' },
    ]);
  });

  it('says the same in French and in Dutch', () => {
    expect(write(file(POSTED), 'fr')).toMatchObject({
      where: ['Depuis le 1er août 2023, vous êtes en poste\u00a0: Nairobi (Kenya).'],
      missing: 'Aucun fait ne manque pour dire où vous en êtes.',
    });
    expect(write(file(POSTED), 'nl')).toMatchObject({
      where: ['Sinds 1 augustus 2023 bent u op post: Nairobi (Kenia).'],
      until: ['31 juli 2027 is volgens het besluit uw laatste dag; nog 251 dagen.'],
    });
  });

  it('counts the last day itself as none left, and the day after as one too many', () => {
    expect(write(file(POSTED), 'en', day('2027-07-31')).until[0]).toMatch(/^Today/);
    expect(write(file(POSTED), 'en', day('2027-08-01')).until[0]).toContain('1 day ago');
  });

  it('names the coming assignment on record and the retirement foreseen', () => {
    const told = write(
      file(POSTED, {
        agent: anAgent({ retiresOn: day('2040-01-01') }),
        assignments: [
          anAssignment(),
          anAssignment({ id: 'a-2', kind: 'headquarters', place: 'C1', from: day('2027-08-01') }),
        ],
      }),
    );
    expect(told.where[1]).toBe('A coming assignment is on record: C1, from 1 August 2027.');
    expect(told.until[1]).toBe('Your retirement is foreseen on 1 January 2040.');
  });

  it('says that nothing is on record, and which facts are missing', () => {
    const missing = { reason: 'HISTORY_UNKNOWN', missing: ['agent.appointed_on'] };
    const unknown = findingOf({ rule: '17-6', article: 'art. 17, § 1' }, 'UNKNOWN', missing);
    const finding = { ...unknown, remedy: null };
    const told = write(
      anAgentFile({ explanation: anExplanation({ findings: [finding, finding] }) }),
    );
    expect(told.where).toEqual(['No assignment is on record for you on 22 November 2026.']);
    expect(told.until).toEqual([]);
    expect(told.why).toHaveLength(1);
    expect(told.missing).toMatch(/^To say more, we need: .+\. If you have it/);
  });
});
