import { expect, it, onTestFinished } from 'vitest';
import { day } from '../../shared/dates.ts';
import type { FileAnswer } from '../../shared/rules/file-answer.ts';
import { judgeFile } from '../../shared/rules/judge-file.ts';
import { DEFAULT_READINGS } from '../../shared/rules/readings.ts';
import type { Result } from '../../shared/result.ts';
import { loadPlannerFacts } from '../db/planner-facts.ts';
import { fillDemonstration } from '../demonstration/fill-demonstration.ts';
import { aDesk } from './testing/desk.ts';

const on = day('2026-11-22');
const moment = { on, until: day('2027-12-31'), knownOn: null };

function given<T>(reply: Result<T, { readonly code: string }>): T {
  if (!reply.ok) throw new Error(reply.error.code);
  return reply.value;
}

it('answers one subject as judgeFile answers it among all', { timeout: 60_000 }, async () => {
  const { api, planner, close } = await aDesk();
  onTestFinished(close);
  given(await fillDemonstration(planner.db, { at: '2026-11-22T09:00:00.000Z', actor: 'test', on }));
  const facts = await loadPlannerFacts(planner.db);
  const all = judgeFile(facts, { ...moment, readings: DEFAULT_READINGS });
  const of = (article: string, kind: FileAnswer['subject']['kind']) =>
    all.filter((one) => one.article === article && one.subject.kind === kind);

  const verdicts = new Map(
    given(await api.rotation.verdicts(moment)).map((one) => [one.staffNumber, one]),
  );
  for (const { subject, answer, findings } of of('17', 'agent')) {
    expect(verdicts.get(subject.id)).toMatchObject({ status: answer, findings });
  }
  for (const { subject, findings } of of('15', 'post').slice(0, 20)) {
    const reply = await api.decree.interim({ postCode: subject.id, on, knownOn: null });
    expect(given(reply).findings).toEqual(findings);
  }
  for (const { subject, answer } of of('20', 'function').slice(0, 20)) {
    const reply = await api.decree.signatory({ functionCode: subject.id, on, knownOn: null });
    expect(given(reply).authority).toBe(answer);
  }
  for (const { subject, answer, findings } of of('21', 'vacancy')) {
    const reply = await api.decree.art21({ vacancyCode: subject.id, on, knownOn: null });
    expect(given(reply)).toMatchObject({ stage: answer, findings });
  }
  const degrees = given(await api.decree.balance({ on, knownOn: null }));
  expect(of('47', 'degree').map(({ subject, code }) => [subject.id, code])).toEqual(
    degrees.map(({ degree, code }) => [degree ?? '', code]),
  );
});
