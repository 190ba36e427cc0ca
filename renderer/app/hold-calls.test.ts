import { expect, it } from 'vitest';
import { holdCalls } from './hold-calls.ts';

/** A planner that answers when the test says so. */
function slowPlanner() {
  const called: string[] = [];
  const answers: (() => void)[] = [];
  const gate = holdCalls({
    call: (name) => {
      called.push(name);
      return new Promise((answer) => answers.push(() => answer(name)));
    },
    onEvent: () => () => undefined,
  });
  return { called, answers, gate };
}

it('lets what has left arrive, keeps the rest, and sends it in its order', async () => {
  const { called, answers, gate } = slowPlanner();
  const first = gate.transport.call('first', {});
  await expect.poll(() => called).toEqual(['first']);
  let isHeld = false;
  const holding = gate.hold().then(() => (isHeld = true));
  const later = [gate.transport.call('second', {}), gate.transport.call('third', {})];
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

it('does not wait for ever for what is on its way', async () => {
  const { called, gate } = slowPlanner();
  void gate.transport.call('endless', {});
  await expect.poll(() => called).toEqual(['endless']);
  await gate.hold();
});
