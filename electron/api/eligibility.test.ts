import { afterEach, describe, expect, it } from 'vitest';
import { day } from '../../shared/dates.ts';
import { anAgent, anAssignment } from '../../shared/testing/careers.ts';
import { aFunction, aPost } from '../../shared/testing/places.ts';
import { toJobFunctionRow } from '../db/functions.ts';
import { insertRow } from '../db/journal.ts';
import { toPostRow } from '../db/posts.ts';
import { aDesk, careerRows, type TestDesk } from './testing/desk.ts';

const moment = { on: day('2027-01-01'), until: day('2027-12-31'), knownOn: null };
const EXAMS = ['second_language_art47', 'english_c1_speaking', 'english_c1_writing'];

let desk: TestDesk;
afterEach(async () => {
  expect(desk.bugs).toEqual([]);
  await desk.close();
});

/** Three state agents and one function that falls vacant on 01-08-2027. */
async function aMinistry() {
  const function21 = { class: 'A3', domain: 'consular' as const, headOfPost: false };
  const state = { career: 'state', contract: 'statutory', level: 'A' } as const;
  return aDesk([
    insertRow('post', toPostRow(aPost())),
    insertRow('job_function', toJobFunctionRow({ ...aFunction(), ...function21 })),
    ...careerRows({
      agents: [
        anAgent({ appointedOn: day('2015-01-01') }),
        anAgent({ ...state, staffNumber: 'S1' }),
        anAgent({ ...state, staffNumber: 'S2' }),
        anAgent({ ...state, staffNumber: 'S3', retiresOn: day('2027-01-01') }),
      ],
      assignments: [
        anAssignment({ functionCode: aFunction().code }),
        anAssignment({ id: 'a-2', staffNumber: 'S1', kind: 'headquarters', place: 'DGC' }),
      ],
    }),
    ...['S1', 'S2'].flatMap((staff_number) => [
      insertRow('class_period', {
        ...{ id: `c-${staff_number}`, staff_number, class: 'A3', since: day('2020-01-01') },
      }),
      insertRow('experience', {
        ...{ id: `e-${staff_number}`, staff_number, domain: 'consular' as const },
        ...{ from_date: day('2018-01-01'), to_date: null, proof: null },
      }),
    ]),
    ...EXAMS.map((exam, index) =>
      insertRow('certificate', {
        ...{ id: `x-${index}`, staff_number: 'S1', exam, obtained_on: day('2021-05-01') },
        ...{ level: null, valid_until: null, proof: null },
      }),
    ),
  ]);
}

describe('state agents under art. 21', () => {
  it('lists those in service, with what they are doing', async () => {
    desk = await aMinistry();
    const reply = await desk.api.eligibility.list(moment);
    expect(reply).toMatchObject({
      ok: true,
      value: {
        ...{ moment, basis: 'vacant', functions: 1 },
        entries: [
          {
            ...{ staffNumber: 'S1', verdict: 'ELIGIBLE', eligibleFunctions: 1, class: 'A3' },
            present: { kind: 'headquarters', place: { city: 'DGC' } },
          },
          {
            ...{ staffNumber: 'S2', verdict: 'NOT_ELIGIBLE', present: null },
            obstacles: ['second_language', 'english_speaking', 'english_writing'],
          },
        ],
      },
    });
  });

  it('says of one of them what each rule says of each function', async () => {
    desk = await aMinistry();
    const reply = await desk.api.eligibility.get({ ...moment, staffNumber: 'S2' });
    if (!reply.ok) throw new Error(reply.error.code);
    expect(reply.value.kinds).toMatchObject([
      {
        ...{ class: 'A3', domain: 'consular', headOfPost: false, code: 'BLOCKED' },
        functions: [{ vacantFrom: '2027-08-01', answer: 'BLOCKED', renewal: { code: 'OK' } }],
      },
    ]);
    expect(reply.value.findings.map(({ rule, code }) => `${rule} ${code}`)).toEqual([
      ...['21-5 OK', '21-7 OK', '21-8 BLOCKED', '21-9 BLOCKED'],
    ]);
  });

  it('does not know a staff number that is nobody’s', async () => {
    desk = await aMinistry();
    expect(await desk.api.eligibility.get({ ...moment, staffNumber: '?' })).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
  });

  it('judges nobody before 25-12-2022', async () => {
    desk = await aMinistry();
    const on = day('2022-12-24');
    const reply = await desk.api.eligibility.list({ ...moment, on });
    if (!reply.ok) throw new Error(reply.error.code);
    expect(new Set(reply.value.entries.map(({ verdict }) => verdict))).toEqual(
      new Set(['NOT_IN_FORCE']),
    );
  });
});
