import { expect, it } from 'vitest';
import { ok } from '../../shared/result.ts';
import { holdCalls } from './hold-calls.ts';

/** A planner that answers when the test says so. */
function slowPlanner() {
  const called: string[] = [];
  const answers: (() => void)[] = [];
  const hear = (name: string) => {
    called.push(name);
    return new Promise((answer) => answers.push(() => answer(name)));
  };
  const gate = holdCalls({
    transport: { call: hear, onEvent: () => () => undefined },
    upload: async () => ok(String(await hear('upload'))),
    download: async ({ ticket }) => ok(await hear(ticket).then(() => null)),
  });
  return { called, answers, gate };
}

it('lets what has left arrive, keeps the rest, and sends it in its order', async () => {
  const { called, answers, gate } = slowPlanner();
  const first = gate.traffic.transport.call('first', {});
  await expect.poll(() => called).toEqual(['first']);
  let isHeld = false;
  const holding = gate.hold().then(() => (isHeld = true));
  const later = [
    gate.traffic.transport.call('second', {}),
    gate.traffic.transport.call('third', {}),
  ];
  await Promise.resolve();
  expect([called, isHeld]).toEqual([['first'], false]);
  answers[0]?.();
  await holding;
  expect(await first).toBe('first');
  expect(called).toEqual(['first']);

  gate.release();
  await expect.poll(() => called).toEqual(['first', 'second', 'third']);
  for (const answer of answers) answer();
  expect(await Promise.all(later)).toEqual(['second', 'third']);
});

it('lets a file that is on its way arrive, and keeps the next ones both ways', async () => {
  const { called, answers, gate } = slowPlanner();
  const fetch = (ticket: string) =>
    gate.traffic.download({ ticket, fileName: 'Due.xlsx', bytes: 2 });
  const first = fetch('first');
  await expect.poll(() => called).toEqual(['first']);
  const holding = gate.hold();
  const later = [fetch('second'), gate.traffic.upload(new Blob())];
  answers[0]?.();
  await holding;
  expect(await first).toEqual(ok(null));
  expect(called).toEqual(['first']);

  gate.release();
  await expect.poll(() => called).toEqual(['first', 'second', 'upload']);
  for (const answer of answers) answer();
  expect(await Promise.all(later)).toEqual([ok(null), ok('upload')]);
});

it('does not wait for ever for what is on its way', async () => {
  const { called, gate } = slowPlanner();
  void gate.traffic.transport.call('endless', {});
  await expect.poll(() => called).toEqual(['endless']);
  await gate.hold();
});
