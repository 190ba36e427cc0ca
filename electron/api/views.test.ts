import { afterEach, beforeEach, expect, it } from 'vitest';
import { aDesk, type TestDesk } from './testing/desk.ts';

let desk: TestDesk;
beforeEach(async () => {
  desk = await aDesk();
});
afterEach(async () => {
  expect(desk.bugs).toEqual([]);
  await desk.close();
});

const save = (grid: string, name: string, state: string) =>
  desk.api.views.save({ grid, view: { name, state } });

it('keeps the views of each grid apart, whatever their names', async () => {
  await save('rotation', 'Échéances / 2027', '{"a":1}');
  await save('rotation', 'à voir', '{}');
  await save('rotation/x', 'other', '{}');
  await save('rotatio', 'n', '{}');
  expect(await desk.api.views.list({ grid: 'rotation' })).toEqual({
    ok: true,
    value: [
      { name: 'Échéances / 2027', state: '{"a":1}' },
      { name: 'à voir', state: '{}' },
    ],
  });
});

it('replaces a view of the same name', async () => {
  await save('rotation', 'mine', '1');
  expect(await save('rotation', 'mine', '2')).toEqual({ ok: true, value: null });
  expect(await desk.api.views.list({ grid: 'rotation' })).toMatchObject({
    value: [{ name: 'mine', state: '2' }],
  });
});

it('removes a view, and does not mind one that is gone', async () => {
  await save('rotation', 'mine', '1');
  const removal = { grid: 'rotation', name: 'mine' };
  expect(await desk.api.views.remove(removal)).toEqual({ ok: true, value: null });
  expect(await desk.api.views.remove(removal)).toEqual({ ok: true, value: null });
  expect(await desk.api.views.list({ grid: 'rotation' })).toEqual({ ok: true, value: [] });
});

it('is no change of the data: undo passes it over', async () => {
  await save('rotation', 'mine', '1');
  expect(await desk.api.history.undo({})).toEqual({
    ok: false,
    error: { code: 'nothing-to-undo' },
  });
});
