import type { Transport } from '../../shared/api/client.ts';

/** What is on its way when the window locks may arrive; a long import is not waited for. */
const LONGEST_WAIT_MS = 3_000;

/** Between the store and the planner. */
export type CallGate = {
  readonly transport: Transport;
  /** Calls wait from now on; done once those that had left are answered, or after a moment. */
  hold(): Promise<void>;
  /** Sends all that waited, in its order. */
  release(): void;
};

/** Lets calls wait while the window is locked, so that nothing fails for it. */
export function holdCalls(transport: Transport): CallGate {
  const underWay = new Set<Promise<unknown>>();
  let released = Promise.resolve();
  let release: (() => void) | null = null;

  return {
    transport: {
      async call(name, input) {
        await released;
        const reply = transport.call(name, input);
        underWay.add(reply);
        try {
          return await reply;
        } finally {
          underWay.delete(reply);
        }
      },
      onEvent: (listener) => transport.onEvent(listener),
    },
    async hold() {
      if (release === null) {
        const { promise, resolve } = Promise.withResolvers<void>();
        [released, release] = [promise, resolve];
      }
      const late = new Promise((pass) => setTimeout(pass, LONGEST_WAIT_MS));
      await Promise.race([Promise.allSettled(underWay), late]);
    },
    release() {
      release?.();
      release = null;
    },
  };
}
