import { expect, it } from 'vitest';
import { aFunction, aPost } from '../../shared/testing/places.ts';
import { toJobFunctionRow } from '../db/functions.ts';
import { insertRow } from '../db/journal.ts';
import { toPostRow } from '../db/posts.ts';
import { aDesk } from './testing/desk.ts';

it('gives posts, ranks, services and functions by code, as they were recorded', async () => {
  const rome = aPost({ code: 'ROM', city: 'Rome', alsoAccreditedTo: ['MT', 'SM'] });
  const head = aFunction({
    ...{ code: 'A-1', headOfPost: true, insideMission: false, deputyHead: null, specific: null },
    competences: ['trade', 'arabic'],
  });
  const desk = await aDesk([
    insertRow('post', toPostRow(rome)),
    insertRow('post', toPostRow(aPost())),
    insertRow('job_function', toJobFunctionRow(aFunction())),
    insertRow('job_function', toJobFunctionRow(head)),
  ]);
  const reply = await desk.api.reference.list({});
  expect(reply).toMatchObject({
    ok: true,
    value: { posts: [aPost(), rome], ranks: [], functions: [head, aFunction()] },
  });
  const services = reply.ok ? reply.value.services.map(({ code }) => code) : [];
  expect(services).toHaveLength(10);
  expect(services).toEqual(services.toSorted());
  await desk.close();
});
