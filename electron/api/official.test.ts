import { afterEach, beforeEach, expect, it } from 'vitest';
import { aDesk, type TestDesk } from './testing/desk.ts';

let desk: TestDesk;
beforeEach(async () => {
  desk = await aDesk();
});
afterEach(() => desk.close());

const OFFICIAL = {
  ...{ name: 'Ann Voorbeeld', capacity: 'attaché', phone: '+32 2 000 00 00' },
  email: 'ann@example.invalid',
};

it('names nobody until somebody is named, then the last one named', async () => {
  expect(await desk.api.official.get({})).toEqual({ ok: true, value: null });
  await desk.api.official.set(OFFICIAL);
  await desk.api.official.set({ ...OFFICIAL, phone: '+32 2 000 00 01' });
  expect(await desk.api.official.get({})).toEqual({
    ok: true,
    value: { ...OFFICIAL, phone: '+32 2 000 00 01' },
  });
});

it('needs all four, and undo passes over it', async () => {
  expect(await desk.api.official.set({ ...OFFICIAL, email: ' ' })).toMatchObject({
    error: { code: 'invalid-input', path: 'email' },
  });
  await desk.api.official.set(OFFICIAL);
  expect(await desk.api.history.undo({})).toMatchObject({ error: { code: 'nothing-to-undo' } });
});
