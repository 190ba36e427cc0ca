import type { Platform } from '../platform/platform.ts';

/** What is on its way when the window locks may arrive; a long import is not waited for. */
const LONGEST_WAIT_MS = 3_000;

/** All that goes to the planner and comes from it: calls, and bytes both ways. */
type Traffic = Pick<Platform, 'transport' | 'upload' | 'download'>;

/** Between the store and the planner. */
export type CallGate = {
  readonly traffic: Traffic;
  /** All waits from now on; done once what had left is answered, or after a moment. */
  hold(): Promise<void>;
  /** Sends all that waited, in its order. */
  release(): void;
};

/** Lets calls and files wait while the window is locked, so that nothing fails for it. */
export function holdCalls({ transport, upload, download }: Traffic): CallGate {
  const underWay = new Set<Promise<unknown>>();
  let released = Promise.resolve();
  let release: (() => void) | null = null;

  async function pass<Reply>(send: () => Promise<Reply>): Promise<Reply> {
    await released;
    const reply = send();
    underWay.add(reply);
    try {
      return await reply;
    } finally {
      underWay.delete(reply);
    }
  }

  return {
    traffic: {
      transport: {
        call: (name, input) => pass(() => transport.call(name, input)),
        onEvent: (listener) => transport.onEvent(listener),
      },
      upload: (file) => pass(() => upload(file)),
      download: (ticket) => pass(() => download(ticket)),
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
