import { expect, it } from 'vitest';
import type { Failure } from '../../shared/api/failure.ts';
import { err } from '../../shared/result.ts';
import { watchWrites } from './watch-writes.ts';

it.each<readonly [name: string, failure: Failure, isTold: boolean]>([
  ['records.change', { code: 'disk-full' }, true],
  ['history.undo', { code: 'internal', incident: '1' }, true],
  ['records.change', { code: 'changed-meanwhile', what: 'agent', id: 'T1' }, false],
  ['rotation.list', { code: 'internal', incident: '1' }, false],
  ['exports.create', { code: 'internal', incident: '1' }, false],
  ['files.backup', { code: 'disk-full' }, false],
])('tells of %s refused as %o: %s', async (name, failure, isTold) => {
  const told: Failure[] = [];
  const refusing = { call: async () => err(failure), onEvent: () => () => undefined };
  await watchWrites(refusing, (one) => told.push(one)).call(name, {});
  expect(told).toEqual(isTold ? [failure] : []);
});
